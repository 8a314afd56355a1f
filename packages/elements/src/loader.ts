import { warnOnce } from './core/warn.js';
import { upgradePage } from './upgrade/upgrade.js';

/*
 * Defines the elements a page uses, and those it comes to use later, each from a file of its own. This is the entry for pages that would
 * rather load a little for one widget than everything at once.
 */

/** Where each element is defined; written out, so that whatever builds a page sees which files there are. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'cairn-benchmark-comparison': () => import('./benchmark-comparison/define.js'),
  'cairn-data': () => import('./cairn-data/define.js'),
  'cairn-context': () => import('./context/define.js'),
  'cairn-data-quality': () => import('./data-quality/define.js'),
  'cairn-exception-list': () => import('./exception-list/define.js'),
  'cairn-indicator-profile': () => import('./indicator-profile/define.js'),
  'cairn-portfolio': () => import('./portfolio/define.js'),
  'cairn-rag-tile': () => import('./rag-tile/define.js'),
  'cairn-relationship-chart': () => import('./relationship-chart/define.js'),
  'cairn-report': () => import('./report/define.js'),
  'cairn-scorecard-grid': () => import('./scorecard-grid/define.js'),
  'cairn-story': () => import('./story/define.js'),
  'cairn-strategy-map': () => import('./strategy-map/define.js'),
  'cairn-trend-chart': () => import('./trend-chart/define.js'),
  'cairn-trend-sparkline': () => import('./trend-sparkline/define.js'),
};

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

function load(tag: string): void {
  if (begun.has(tag) || !Object.hasOwn(loaders, tag)) return;
  begun.add(tag);
  loaders[tag]?.().catch((error: unknown) => {
    // Another element of the kind, or a script that asks again, tries again.
    begun.delete(tag);
    warnOnce('loader', `${tag} cannot be loaded: ${String(error)}`);
  });
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document, { childList: true, subtree: true });
discover(document);
upgradePage();

export { configure } from './core/configure.js';
export { VERSION } from './core/define.js';
export { registerLanguage } from './core/register-language.js';
