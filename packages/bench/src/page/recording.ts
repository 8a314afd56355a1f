import { settle, stage, until } from './stage.js';

/** The part of an element that tells whether it has drawn all it has to. */
export interface Widget extends HTMLElement {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<boolean>;
}

/** What widgets show, written out as markup: the page then needs nothing but its own parser. */
export interface Recording {
  /** The drawings alone, without anything around them. */
  readonly drawings: string;
  /** All that stands there when the frame is painted. */
  readonly content: string;
  /** And what is made after it, when the page is idle: the tables behind closed disclosures. Empty where it was not asked for. */
  readonly complete: string;
  /** The elements' styles for it. */
  readonly styles: string;
}

/** What is recorded, and how. */
export interface RecordingPlan {
  /** Class of the box that stands in the place of each element. */
  readonly box: string;
  /** What of an element is drawing: a selector in its shadow root. */
  readonly drawing: string;
  readonly make: () => readonly Widget[];
  /** Whether what is made after the frame is wanted too. */
  readonly tables?: boolean;
}

/**
 * Shows elements once and writes down what they have drawn.
 *
 * @throws Error for an element that has drawn nothing or a complaint, and when the markup is not drawn as large as the elements are
 */
export async function record({ box, drawing, make, tables = false }: RecordingPlan): Promise<Recording> {
  await settle();
  const elements = make();
  stage.append(...elements);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  const roots = elements.map((element) => rootOf(element, drawing));
  const inBoxes = (textOf: (root: ShadowRoot) => string) =>
    roots.map((root) => `<div class="${box}">${withoutComments(textOf(root))}</div>`).join('');
  const drawings = inBoxes((root) =>
    [...root.querySelectorAll(drawing)].map(({ outerHTML }) => outerHTML).join(''),
  );
  const content = inBoxes(({ innerHTML }) => innerHTML);
  if (tables) finishTables();
  const complete = tables ? inBoxes(({ innerHTML }) => innerHTML) : '';
  const styles = stylesFor(roots[0], box);
  const height = stage.getBoundingClientRect().height;
  showMarkup(tables ? complete : content, styles);
  const drawn = stage.getBoundingClientRect().height;
  if (height === 0 || Math.abs(drawn - height) > height / 100) {
    throw new Error(`${box}: the finished markup is ${drawn} px high, the elements are ${height} px`);
  }
  await settle();
  return { drawings, content, complete, styles };
}

/** Shows markup as the page's parser reads it, in its own styles and no other's. */
export function showMarkup(markup: string, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  // The markup is what this page's own elements drew a moment before.
  // eslint-disable-next-line no-unsanitized/property
  stage.innerHTML = markup;
}

/** Has the elements make the tables at once that they would make when the page is idle: printing does not wait. */
export function finishTables(): void {
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
}

/** Waits until closed disclosures have their tables, which the elements make when the page is idle. */
export function tablesOf(elements: readonly Widget[]): Promise<void> {
  const isWaiting = ({ shadowRoot }: Widget) => shadowRoot?.querySelector('details.figures:not(:has(table))');
  return until('tables', () => !elements.some(isWaiting));
}

function rootOf({ localName, shadowRoot }: Widget, drawing: string): ShadowRoot {
  if (!shadowRoot?.querySelector(drawing) || shadowRoot.querySelector('.state')) {
    throw new Error(`${localName} shows nothing: ${shadowRoot?.textContent ?? ''}`);
  }
  return shadowRoot;
}

/** Lit marks its places by comments. */
function withoutComments(markup: string): string {
  return markup.replaceAll(/<!--.*?-->/gs, '');
}

/** The elements' styles, so that both are drawn alike: `:host([hidden])` becomes `.tile[hidden]`. */
function stylesFor(root: ShadowRoot | undefined, box: string): string {
  const rules = (root?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules]);
  return rules.map(({ cssText }) => cssText.replaceAll(/:host(?:\(([^)]*)\))?/g, `.${box}$1`)).join('\n');
}
