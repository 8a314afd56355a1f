import { PLACE } from './page-window.js';

/*
 * A page without a script can press nothing. What only leads to something is left out; what also says something stays, as plain words.
 */

/** Takes the place of a button that says something. A name of its own weighs in style sheets what `button` weighs. */
export const STILL = 'cairn-still';

/** What only does something. */
const CONTROLS = [
  ...[
    '.button',
    '.segments',
    '.field',
    '.fields',
    '.controls',
    '.back',
    '.download',
    '.share',
    'details.guide',
  ],
  ...[
    '.sort .arrow',
    '.expand .marker',
    '.hint',
    '#hint.visually-hidden',
    '#keys.visually-hidden',
    'button.move',
    'select',
    'input',
    'textarea',
    '[part=retry]',
  ],
].join(',');

/** Groups of controls, once nothing is left in them. */
const GROUPS = '.tools, .toolbar, .choices, .state-of-grid';

/** Leaves out the controls of a drawn element, of all within it, and what refers to them. */
export function makeStill(root: ParentNode): void {
  for (const control of root.querySelectorAll(CONTROLS)) control.remove();
  for (const group of root.querySelectorAll(GROUPS)) if (group.textContent.trim() === '') group.remove();
  for (const element of root.querySelectorAll('*')) {
    makePlain(element);
    if (element.shadowRoot) makeStill(element.shadowRoot);
  }
  for (const element of root.querySelectorAll('[aria-describedby], [aria-labelledby]'))
    keepReferences(element);
}

/** What a screen reader would announce as something to work with. */
const OF_CONTROLS = [
  ...['aria-expanded', 'aria-pressed', 'aria-controls', 'aria-haspopup', 'aria-disabled', 'aria-live'],
  ...[
    'aria-orientation',
    'aria-valuemin',
    'aria-valuemax',
    'aria-valuenow',
    'aria-valuetext',
    'aria-selected',
  ],
];

function makePlain(element: Element): void {
  for (const name of OF_CONTROLS) element.removeAttribute(name);
  for (const { name } of [...element.attributes])
    if (name === 'part' || name.startsWith('data-')) element.removeAttribute(name);
  // A frame with more than it has room for is scrolled by keys.
  if (!element.matches('.frame, .table-frame')) element.removeAttribute('tabindex');
  const href = element.getAttribute('href');
  // As the document has it, from wherever the page will stand.
  if (href?.startsWith(PLACE)) element.setAttribute('href', href.slice(PLACE.length));
  const role = element.getAttribute('role');
  if (role === 'slider' || role === 'application') element.setAttribute('role', 'img');
  if (role === 'status') element.removeAttribute('role');
}

function keepReferences(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const name of ['aria-describedby', 'aria-labelledby']) {
    const ids = element.getAttribute(name)?.split(/\s+/u) ?? [];
    const known = ids.filter((id) => root.getElementById(id));
    if (known.length === 0) element.removeAttribute(name);
    else element.setAttribute(name, known.join(' '));
  }
}

/** The style sheet of a drawn element where its buttons stand as words. */
export function stillStyles(css: string): string {
  return css.replace(/(?<![\w.#:-])button(?![\w-])/gu, STILL);
}
