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
      // Some pages renew what is in a place by what a server sends, which knows of no element in it.
      if (target instanceof Element && (type === 'attributes' || target.hasAttribute(name))) upgrade(target);
      for (const node of addedNodes) if (node instanceof Element) upgradeWithin(node);
    }
  });
  // Not its root element: some pages replace that.
  observer.observe(document, { childList: true, subtree: true, attributeFilter: [name] });
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

/** The element that was made for a place. */
const made = new WeakMap<Element, Made>();

interface Made {
  readonly kind: string;
  readonly element: Element;
  /** How many elements of this kind were made here, one after the other. */
  readonly times: number;
}

/** A page that takes elements out whenever they come would never come to rest. */
const MOST_TIMES = 1_000;

function upgrade(place: Element): void {
  const kind = place.getAttribute(name)?.trim() ?? '';
  const before = made.get(place);
  if (before?.kind === kind && before.element.parentNode === place) return;
  const times = before?.kind === kind ? before.times + 1 : 1;
  if (times > MOST_TIMES) return;
  // A place that was copied with its element, or is named anew, starts from what its author wrote.
  for (const child of [...place.children])
    if (child.localName.startsWith(ownTag('cairn-'))) child.replaceWith(...child.childNodes);
  made.delete(place);
  if (!KIND.test(kind)) return;

  const element = document.createElement(ownTag(`cairn-${kind}`));
  made.set(place, { kind, element, times });
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
