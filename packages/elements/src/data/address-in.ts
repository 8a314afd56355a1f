/** The whole address; one that cannot be understood stays as it is, for the loader to say so. */
export function addressIn(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}
