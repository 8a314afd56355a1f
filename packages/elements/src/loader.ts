import type { LanguagePack } from '@cairn/views';
import type { PageConfiguration } from './core/configure.js';
import { prefixOfScript } from './core/prefix-of-script.js';
import { VERSION as version } from './core/version.js';
import { loaders } from './element-files.js';
import { askAhead, askedAhead } from './loader/ask-ahead.js';
import { fetchAhead } from './loader/fetch-ahead.js';
import type * as pageCode from './loader/page.js';

/*
 * Defines the elements a page uses, and those it comes to use later, each from a file of its own. This is the entry for pages that would
 * rather load a little for one widget than everything at once. It imports nothing that elements are made of: as soon as it is here it asks
 * for the page's document and for all files at once, and whatever needs those waits for them.
 */

type Page = typeof pageCode;

let prefix = prefixOfScript(import.meta.url) ?? 'cairn';
/** The elements' own code, once it is here. */
let page: Page | undefined;
/** What the page has settled before that. It holds before the first element is defined. */
const settled: ((page: Page) => void)[] = [];
/** Whether documents may be asked for before that. */
let mayAsk = true;
/** What makes elements of `div`s, by the attribute of these. */
const PLACES = 'data-cairn';
/** The usual names of the elements in use, and whether there are places for some. */
const begun = new Set<string>();

/**
 * Loads what a part of the page uses and is not defined yet. What comes to the document later is found without a call; a shadow root of
 * the page's own has to be named once.
 *
 * @param root the document, a shadow root or any element
 */
export function discover(root: ParentNode): void {
  if (root instanceof Element) look(root);
  for (const element of root.querySelectorAll('*')) look(element);
}

/** Settles something for every element on the page; call it before the first document is asked for. */
export function configure(settings: PageConfiguration): void {
  // Who is asked with a token is known to one module of the elements' own code alone.
  if (settings.token) mayAsk = false;
  settle((code) => {
    code.configure(settings);
  });
}

/**
 * Makes every element on the page, and those still to come, speak one more language.
 *
 * @param pack the words of the language, its plural rule and, where browsers do not sort it, its letters of two signs
 */
export function registerLanguage(pack: LanguagePack): void {
  settle((code) => {
    code.registerLanguage(pack);
  });
}

function settle(how: (page: Page) => void): void {
  if (page) how(page);
  else settled.push(how);
}

function look(element: Element): void {
  use(element.localName, element, '');
  const kind = element.getAttribute(`data-${prefix}`)?.trim();
  if (kind === undefined) return;
  begin(PLACES);
  use(`${prefix}-${kind}`, element, 'data-');
}

/** @param start what the names of the element's attributes begin with */
function use(name: string, element: Element, start: string): void {
  const tag = `cairn${name.slice(prefix.length)}`;
  if (!name.startsWith(`${prefix}-`) || !Object.hasOwn(loaders, tag)) return;
  const src = element.getAttribute(`${start}src`);
  if (src && mayAsk && !customElements.get(name)) askAhead(element, src);
  if (element.hasAttribute(`${start}exportable`)) fetchAhead('exports', import.meta.url);
  begin(tag);
}

function begin(name: string): void {
  if (begun.has(name)) return;
  begun.add(name);
  fetchAhead(name, import.meta.url);
  if (page) load(page, name);
}

function load(code: Page, name: string): void {
  // Nearly every page has one, and waits for its document longest of all: it comes with what every page needs.
  if (name === 'cairn-data') {
    code.define(name, code.CairnData);
    return;
  }
  const coming = name === PLACES ? upgradePlaces() : loaders[name]?.();
  coming?.catch((error: unknown) => {
    // Another element of the kind, or a script that asks again, tries again.
    begun.delete(name);
    code.warnOnce('loader', `${name} cannot be loaded: ${String(error)}`);
  });
}

async function upgradePlaces(): Promise<void> {
  const { upgradePage } = await import('./upgrade/upgrade.js');
  upgradePage();
}

/** The elements' own code is here. */
function start(code: Page): void {
  prefix = code.setPrefix(prefix);
  page = code;
  mayAsk = false;
  for (const how of settled.splice(0)) {
    try {
      how(code);
    } catch (error) {
      // The page's own fault; its elements come all the same.
      reportError(error);
    }
  }
  code.takeAskedAhead(askedAhead);
  for (const name of begun) load(code, name);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes' && target instanceof Element) look(target);
      for (const node of addedNodes) if (node instanceof Element) discover(node);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: [`data-${prefix}`] });
  // What has come since, and where the prefix cannot be had the elements with another.
  discover(document);
}

fetchAhead('page', import.meta.url);
import('./loader/page.js').then(start, reportError);
// Whoever imports this file settles something first.
queueMicrotask(() => {
  discover(document);
});

export const VERSION: string = version;
export { loaders } from './element-files.js';
