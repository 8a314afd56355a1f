/** Addresses that the page's content security policy has kept from being asked. */
const blocked = new Set<string>();

/** Browsers tell of a violation a moment after the request has failed. */
const MOMENT = 50;

let watching = false;

/** Remembers from now on what the page's policy forbids. */
export function watchPolicy(): void {
  if (watching) return;
  watching = true;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
    if (disposition === 'enforce' && effectiveDirective === 'connect-src') blocked.add(blockedURI);
  });
}

/** Whether the page's policy has kept this address from being asked. */
export async function isBlocked(url: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  const address = new URL(url);
  address.hash = '';
  // Of an address that a redirection leads to, only the origin is told.
  return blocked.has(address.href) || blocked.has(address.origin);
}
