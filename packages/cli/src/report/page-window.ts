import { readFile } from 'node:fs/promises';
import type { PerformanceDocument } from '@cairn/schema';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { CommandError, hasCode } from '../issues/command-error.js';
import { BUILD_THE_BUNDLE } from '../preview/page.js';
import { bundlePath } from '../preview/bundle-path.js';

/** What a widget draws, in a page that only this process has. */
export interface DrawnElement {
  /** The element, with its shadow root and those of the widgets in it. */
  readonly element: HTMLElement;
  /** The style sheets of a shadow root, in their order. */
  readonly stylesOf: (root: ShadowRoot) => readonly string[];
  readonly close: () => void;
}

export interface ElementChoice {
  /** The element's name, as in `cairn-report`. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The edition before, for elements that say what has changed since. */
  readonly previous?: PerformanceDocument | undefined;
  readonly language: string;
}

export interface ReportChoice {
  readonly report: string | undefined;
  readonly language: string;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  /** The edition before, to say what has changed since. */
  readonly previous?: PerformanceDocument | undefined;
}

/** Where the page is said to be: links that the document gives from its own place begin with it. Nothing is asked for there. */
export const PLACE = 'https://report.invalid/';

/** Draws a report with the widgets themselves. */
export function drawReport(
  document: PerformanceDocument,
  { report, language, area, period, previous }: ReportChoice,
): Promise<DrawnElement> {
  const attributes = new Map([['heading-level', '1']]);
  for (const [name, value] of Object.entries({ report, area, period }))
    if (value !== undefined) attributes.set(name, value);
  return drawElement(document, { tag: 'cairn-report', attributes, previous, language });
}

/** Draws an element by the built bundle in a DOM without a browser. No script of a document ever runs in it. */
export async function drawElement(
  document: PerformanceDocument,
  { tag, attributes, previous, language }: ElementChoice,
): Promise<DrawnElement> {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
    runScripts: 'outside-only',
    url: PLACE,
    virtualConsole: new VirtualConsole(),
    beforeParse: addWhatIsMissing,
  });
  window.eval(await bundle());
  const { document: page } = window;
  page.documentElement.lang = language;
  const data = page.createElement('cairn-data') as LitElement;
  // Objects of another realm would not be plain objects to the schema.
  const within = (given: PerformanceDocument) => window.JSON.parse(JSON.stringify(given)) as unknown;
  Object.assign(data, { document: within(document) });
  const element = page.createElement(tag) as LitElement;
  for (const [name, value] of attributes) element.setAttribute(name, value);
  if (previous) Object.assign(element, { previous: within(previous) });
  data.append(element);
  page.body.append(data);
  await drawn(data);
  // What waits for a quiet moment, and what is drawn whole only for paper; a second time for what the first has brought.
  for (let turn = 0; turn < 2; turn += 1) {
    window.dispatchEvent(new window.Event('beforeprint'));
    await drawn(element);
  }
  return {
    element,
    stylesOf: (root) => root.adoptedStyleSheets.map((sheet) => (sheet as unknown as { text: string }).text),
    close: () => {
      window.close();
    },
  };
}

interface LitElement extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Waits until an element and all within it, across shadow roots, have nothing left to draw. */
async function drawn(element: LitElement): Promise<void> {
  while (!(await element.updateComplete));
  const within = [...element.querySelectorAll('*'), ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  for (const one of within) if ('updateComplete' in one) await drawn(one as LitElement);
}

/** jsdom has no style sheets made by script and no media: the first are kept as text, the second is never paper. */
function addWhatIsMissing(window: DOMWindow): void {
  window.eval(`
    globalThis.CSSStyleSheet = class { text = ''; replaceSync(text) { this.text = text; } replace() {} };
    for (const holder of [Document, ShadowRoot]) holder.prototype.adoptedStyleSheets = [];
    globalThis.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
  `);
}

async function bundle(): Promise<string> {
  try {
    return await readFile(bundlePath('cairn.classic.js'), 'utf8');
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    throw new CommandError(`The widgets are not built yet. Run "${BUILD_THE_BUNDLE}" first.`);
  }
}
