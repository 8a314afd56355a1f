import { setPrefix } from './core/prefix.js';
import { loaders } from './element-files.js';
import { upgradePage } from './upgrade/upgrade.js';

/** How {@link defineAll} names the elements. */
export interface DefineOptions {
  /** What stands before the hyphen in place of `cairn`: `hscp` gives `hscp-rag-tile`. Lower-case letters, digits and hyphens. */
  readonly prefix?: string;
}

/**
 * Defines every element, for pages that are built from this package. One copy of the package has one prefix: the first call decides, and a
 * later one with another is told so on the console.
 *
 * @returns settles when all are defined; rejects where a file of the page's own build is missing
 */
export async function defineAll({ prefix = 'cairn' }: DefineOptions = {}): Promise<void> {
  setPrefix(prefix);
  await Promise.all(Object.values(loaders).map((load) => load()));
  upgradePage();
}
