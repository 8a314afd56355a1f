import { ownTag, upgradeAttribute } from '../core/prefix.js';

/*
 * Editors of many content management systems take out elements that they do not know and keep `div`s with `data-` attributes. Such a
 * `div` gets the element that it names, and what stood in it becomes what is shown until there are figures, and where there are none.
 */

const KIND = /^[a-z]+(?:-[a-z]+)*$/u;

interface Observing {
  readonly observedAttributes?: readonly string[];
}

/** Names the element: `data-cairn="rag-tile"` is `cairn-rag-tile`. */
let name = '';
let observer: MutationObserver | undefined;

/** Gives every `[data-cairn]` of the page its element: those that are there, and those still to come. */
export function upgradePage(): void {
  if (observer || isTaken()) return;
  observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') upgrade(target as Element);
      for (const node of addedNodes) if (node instanceof Element) upgradeWithin(node);
    }
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, attributeFilter: [name] });
  upgradeWithin(document.documentElement);
}

/** Whether another copy on the page upgrades what has this attribute: two would take each other's elements out again and again. */
function isTaken(): boolean {
  name = upgradeAttribute();
  const mark = Symbol.for(`cairn-upgrade ${name}`);
  if (Reflect.has(document, mark)) return true;
  Object.defineProperty(document, mark, { value: true });
  return false;
}

function upgradeWithin(root: Element): void {
  if (root.hasAttribute(name)) upgrade(root);
  for (const place of root.querySelectorAll(`[${name}]`)) upgrade(place);
}

/** The element that was made for a place, with the watch over the place's attributes. */
const made = new WeakMap<Element, { readonly kind: string; readonly element: Element }>();

function upgrade(place: Element): void {
  const kind = place.getAttribute(name)?.trim() ?? '';
  const before = made.get(place);
  if (before?.kind === kind && before.element.parentNode === place) return;
  // A place that was copied with its element, or is named anew, starts from what its author wrote.
  for (const child of [...place.children])
    if (child.localName.startsWith(ownTag('cairn-'))) child.replaceWith(...child.childNodes);
  made.delete(place);
  if (!KIND.test(kind)) return;

  const element = document.createElement(ownTag(`cairn-${kind}`));
  made.set(place, { kind, element });
  // Before the element is defined nobody can say which attributes it has.
  void customElements.whenDefined(element.localName).then((definition) => {
    follow(place, element, (definition as Observing).observedAttributes ?? []);
  });
  element.append(...place.childNodes);
  place.append(element);
}

/** Copies the attributes that the element has, and no other, now and whenever they change. */
function follow(place: Element, element: Element, names: readonly string[]): void {
  const copy = () => {
    for (const name of names) {
      const value = place.getAttribute(`data-${name}`);
      if (value === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };
  copy();
  new MutationObserver(copy).observe(place, { attributeFilter: names.map((name) => `data-${name}`) });
}
