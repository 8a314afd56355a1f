import { finishIdleWork } from '../parts/idle-work.js';
import type { Example } from '../testing-example.js';
import { show } from '../testing-examples.test-support.js';

/** A chart as it is drawn, and a way to find its parts. */
export async function drawn(example: Example) {
  const element = (await show(example)).querySelector('cairn-trend-chart');
  if (!element?.shadowRoot) throw new Error('no chart');
  const root = element.shadowRoot;
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { element, root, find };
}

/** The words of a part, each space as one. */
export const tidy = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
/** The words of all that a selector finds. */
export const texts = (root: ShadowRoot, selector: string) => [...root.querySelectorAll(selector)].map(tidy);

/** The cells of one column of the data table. */
export function column(root: ShadowRoot, label: string): readonly string[] {
  finishIdleWork();
  const at = texts(root, '[part=table] thead th').indexOf(label);
  return [...root.querySelectorAll('[part=table] tbody tr')].map((row) => tidy(row.children[at]));
}

/** Boxes of the words that can be seen in the drawing. */
export function words(root: ShadowRoot): readonly { readonly text: string; readonly box: DOMRect }[] {
  return [...root.querySelectorAll<SVGTextElement>('.frame text')]
    .map((label) => ({ text: tidy(label), box: label.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
}

/** Whether two boxes do not meet. */
export const apart = (a: DOMRect, b: DOMRect) =>
  a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 1.5 || b.bottom <= a.top + 1.5;
