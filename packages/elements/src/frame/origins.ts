/**
 * The origins that a page names, separated by white space. Whatever is no origin of the web is left out, `*` too: what is told is told to
 * someone named.
 */
export function originsIn(text: string): readonly string[] {
  return text.split(/\s+/u).flatMap((word) => originOf(word) ?? []);
}

/** The origin of an address with http or https; null for any other. */
export function originOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/u.test(url.protocol) ? url.origin : null;
}
