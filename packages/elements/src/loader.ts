import { CairnData } from './cairn-data/cairn-data.js';
import { define } from './core/define.js';
import { prefixOfScript, setPrefix, usualTag } from './core/prefix.js';
import { warnOnce } from './core/warn.js';
import { loaders } from './element-files.js';
import { filesAhead } from './files-ahead.js';
import { upgradePage } from './upgrade/upgrade.js';

/*
 * Defines the elements a page uses, and those it comes to use later, each from a file of its own. This is the entry for pages that would
 * rather load a little for one widget than everything at once.
 */

const begun = new Set<string>();

/**
 * Loads what a part of the page uses and is not defined yet. What comes to the document later is found without a call; a shadow root of
 * the page's own has to be named once.
 *
 * @param root the document, a shadow root or any element
 */
export function discover(root: ParentNode): void {
  if (root instanceof Element) load(root.localName);
  for (const element of root.querySelectorAll('*')) load(element.localName);
}

function load(name: string): void {
  const tag = usualTag(name);
  if (tag === undefined || begun.has(tag) || !Object.hasOwn(loaders, tag)) return;
  begun.add(tag);
  // Nearly every page has one, and waits for its document longest of all: that it is here already saves a round trip.
  if (tag === 'cairn-data') {
    define(tag, CairnData);
    return;
  }
  // What cannot be had is told by the element's own file, which imports it.
  Promise.all(filesAhead[tag]?.() ?? []).catch(() => undefined);
  loaders[tag]?.().catch((error: unknown) => {
    // Another element of the kind, or a script that asks again, tries again.
    begun.delete(tag);
    warnOnce('loader', `${tag} cannot be loaded: ${String(error)}`);
  });
}

setPrefix(prefixOfScript(import.meta.url) ?? 'cairn');

new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document, { childList: true, subtree: true });
discover(document);
upgradePage();

export { configure } from './core/configure.js';
export { VERSION } from './core/define.js';
export { registerLanguage } from './core/register-language.js';
export { loaders } from './element-files.js';
