import { warnOnce } from './warn.js';

/*
 * What the names of this copy's elements begin with. One copy has one prefix: an element that draws others draws its own copy's, and a
 * class can be registered once only.
 */

const USUAL = 'cairn';
/** Lower-case words with hyphens between them: what may stand before the hyphen of a custom element's name. */
const PREFIX = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

let prefix = USUAL;
let isUsed = false;

/**
 * Names the elements of this copy `hscp-rag-tile` in place of `cairn-rag-tile`. Must come before the first of them is defined; what cannot
 * be is said on the console, and the names stay.
 *
 * @param wanted lower-case letters, digits and single hyphens, beginning with a letter
 * @returns what the names begin with now
 */
export function setPrefix(wanted: string): string {
  if (wanted === prefix) return prefix;
  if (!PREFIX.test(wanted)) {
    warnOnce(
      'prefix',
      `“${wanted}” cannot begin the name of an element: use lower-case letters, such as “hscp”.`,
    );
  } else if (isUsed) {
    warnOnce(
      'prefix',
      `the elements of this copy are defined as ${prefix}-… already; for ${wanted}-… set the prefix first, or load another copy.`,
    );
  } else prefix = wanted;
  return prefix;
}

/** What an element of this copy is called on this page, by its usual name. */
export function ownTag(usual: string): string {
  isUsed = true;
  return prefix + usual.slice(USUAL.length);
}

/** What the attribute is called that names an element for a `div`: `data-cairn`. */
export function upgradeAttribute(): string {
  return `data-${prefix}`;
}
