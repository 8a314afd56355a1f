/** Addresses that the page's content security policy has kept from being asked. */
export const blocked: Set<string> = new Set<string>();

let watching = false;

/** Remembers from now on what the page's policy forbids. */
export function watchPolicy(): void {
  if (watching) return;
  watching = true;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
    if (disposition === 'enforce' && effectiveDirective === 'connect-src') blocked.add(blockedURI);
  });
}
