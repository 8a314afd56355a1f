/** The entries of an attribute that is a list, separated by spaces; none where it is absent or empty. */
export function listIn(attribute: string | undefined): readonly string[] {
  return attribute?.split(/\s+/u).filter((entry) => entry !== '') ?? [];
}
