import { warnOnce } from '../core/warn.js';

/**
 * The whole address; one that cannot be understood stays as it is, for the loader to say so. A name and password in it, or in the page's own
 * address, are left out: browsers ask no address that has them.
 */
export function addressIn(href: string, base: string): string {
  if (!URL.canParse(href, base)) return href;
  const address = new URL(href, base);
  if (address.username + address.password !== '') {
    address.username = address.password = '';
    warnOnce('credentials', `name and password in the address of ${address.href} are not used.`);
  }
  return address.href;
}
