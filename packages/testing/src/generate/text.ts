/** English and Welsh, and Gaelic where a name has one. */
export type Words = { readonly en: string; readonly cy: string; readonly gd?: string };

/** The same words in English and Welsh (and Gaelic). */
export const words = (en: string, cy: string, gd?: string): Words =>
  gd === undefined ? { en, cy } : { en, cy, gd };
