/*
 * What must hold of every drawing whatever the fonts: no text over text, no text cut off, nothing wider than its room.
 */

/** A line of text, or a status sign, where it is seen on the page. */
export interface Box {
  readonly kind: 'text' | 'sign';
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A fault in a few words each. */
export function faultsOf(room: HTMLElement): readonly string[] {
  const faults = new Set<string>();
  for (const element of elementsIn(room)) {
    if (element.scrollWidth > element.clientWidth + 1 && element.shadowRoot)
      faults.add(`${element.localName} is ${String(element.scrollWidth - element.clientWidth)} px too wide`);
    if (hidesColumns(element)) faults.add('nothing shows that a table goes on at the side');
  }
  for (const text of textsIn(room)) {
    const cut = cutOff(text);
    if (cut !== undefined) faults.add(`cut off: “${labelOf(text)}” by ${cut}`);
  }
  for (const [one, other] of overlaps(boxesIn(room).filter(({ kind }) => kind === 'text')))
    faults.add(`“${one.label}” over “${other.label}”`);
  return [...faults];
}

/** A frame whose table goes on at its side, with no shade there that scrolling uncovers. */
function hidesColumns(element: Element): boolean {
  if (element.scrollWidth <= element.clientWidth + 1 || !element.querySelector(':scope > table'))
    return false;
  const { overflowX, backgroundAttachment } = getComputedStyle(element);
  return overflowX === 'auto' && !backgroundAttachment.includes('local');
}

/** Every line of text and every status sign that can be seen. */
export function boxesIn(room: HTMLElement): readonly Box[] {
  const elements = elementsIn(room);
  const stuck = elements
    .filter((element) => getComputedStyle(element).position === 'sticky')
    .map((element) => ({ element, rect: element.getBoundingClientRect() }));
  /** What is scrolled under a head that stays is no fault, and cannot be seen. */
  const isCovered = (rect: DOMRect, owner: Element | null) =>
    stuck.some(({ element, rect: head }) => meets(rect, head) && !element.contains(owner));
  const lines = textsIn(room).flatMap((text) =>
    piecesOf(text)
      .filter((rect) => !isCovered(rect, text.parentElement))
      .map((rect) => boxOf('text', labelOf(text), rect, text.parentElement)),
  );
  const signs = elements
    .filter((element) => element.matches('.status-icon') && isSeen(element))
    .filter((sign) => !isCovered(sign.getBoundingClientRect(), sign))
    .map((sign) => boxOf('sign', sign.getAttribute('class') ?? '', sign.getBoundingClientRect(), sign));
  return [...lines, ...signs].filter(({ left, top, right, bottom }) => right - left > 1 && bottom - top > 1);
}

/** One for all: the browser keeps every range up to date at every change of the page. */
const range = document.createRange();

/** The rectangles of a text: one a line, and more where writing directions mix. */
function piecesOf(text: Text): readonly DOMRect[] {
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}

const meets = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function* deep(root: ParentNode): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    yield currentNode;
    if (currentNode instanceof Element && currentNode.shadowRoot) yield* deep(currentNode.shadowRoot);
  }
}

const elementsIn = (room: HTMLElement) => [...deep(room)].filter((node) => node instanceof Element);

const textsIn = (room: HTMLElement) =>
  [...deep(room)].filter(
    (node): node is Text =>
      node instanceof Text &&
      node.data.trim() !== '' &&
      node.parentElement !== null &&
      !node.parentElement.closest('style, script, option, title, desc') &&
      isSeen(node.parentElement),
  );

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const labelOf = (text: Text) => text.data.trim().replace(/\s+/g, ' ').slice(0, 40);

/** The parent as the page lays it out: through slots and out of shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function* clippersOf(start: Element | null): Generator<{ element: Element; style: CSSStyleDeclaration }> {
  for (let element = start; element; element = parentOf(element)) {
    const style = getComputedStyle(element);
    if (style.position === 'fixed') return;
    if (style.overflowX !== 'visible' || style.clipPath !== 'none') yield { element, style };
  }
}

/** A rectangle without what frames around it hide. */
function boxOf(kind: Box['kind'], label: string, rect: DOMRect, start: Element | null): Box {
  let { left, top, right, bottom } = rect;
  for (const { element } of clippersOf(start)) {
    const frame = element.getBoundingClientRect();
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return { kind, label, left, top: top + scrollY, right, bottom: bottom + scrollY };
}

/** What cuts a text off for good; a frame that scrolls does not, nor does a text for screen readers only count. */
function cutOff(text: Text): string | undefined {
  range.selectNodeContents(text);
  const rect = range.getBoundingClientRect();
  for (const { element, style } of clippersOf(text.parentElement)) {
    if (style.clipPath !== 'none') return undefined;
    if (/auto|scroll/.test(style.overflowX + style.overflowY)) return undefined;
    const frame = element.getBoundingClientRect();
    const beyond = Math.max(frame.left - rect.left, rect.right - frame.right);
    if (beyond > 1.5 || (rect.bottom - frame.bottom) / rect.height > 0.3)
      return `${element.localName}.${element.getAttribute('class') ?? ''}`;
  }
  return undefined;
}

/** A line's height has room above and below the letters, which may touch. */
const LETTERS = 0.25;

function overlaps(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  const lines = boxes
    .map((box) => {
      const air = (box.bottom - box.top) * LETTERS;
      return { box, left: box.left + 1, right: box.right - 1, top: box.top + air, bottom: box.bottom - air };
    })
    .sort((a, b) => a.top - b.top);
  return lines.flatMap((one, at) => {
    const found: (readonly [Box, Box])[] = [];
    for (const other of lines.slice(at + 1)) {
      if (other.top >= one.bottom) break;
      if (other.left < one.right && one.left < other.right) found.push([one.box, other.box]);
    }
    return found;
  });
}
