import { minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import './cairn.js';
import type { CairnEventMap } from './core/events.js';
import { show } from './testing-examples.test-support.js';
import { elements, examplesOf, namesOf, type Documented } from './testing-manifest.test-support.js';

/*
 * Holds what the docstrings of the elements say, as the manifest has it, against what the elements do in their examples.
 */

const EVENTS = Object.keys({
  'cairn-context-change': true,
  'cairn-error': true,
  'cairn-load': true,
  'cairn-portfolio-change': true,
  'cairn-select': true,
} satisfies Record<keyof CairnEventMap, true>);

/** What an element was seen to do. */
class Seen {
  readonly parts = new Set<string>();
  readonly slots = new Set<string>();
  readonly events = new Set<string>();
  readonly #tag: string;

  constructor(tag: string) {
    this.#tag = tag;
  }

  look({ renderRoot }: LitElement): void {
    for (const { part } of renderRoot.querySelectorAll('[part]'))
      for (const name of part) this.parts.add(name);
    for (const { name } of renderRoot.querySelectorAll('slot')) this.slots.add(name);
  }

  readonly hear = (event: Event): void => {
    // What is heard may come from a widget within the element.
    if (event.target instanceof Element && event.target.localName === this.#tag) this.events.add(event.type);
  };
}

/** Draws every example of an element and presses whatever can be pressed in it; then the states that every element has. */
async function use(documented: Documented): Promise<Seen> {
  const { tagName, members, cssParts, events } = documented;
  const seen = new Seen(tagName);
  // A download would make the browser ask where to put the file, and wait.
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', { value: () => undefined, configurable: true });
  for (const name of EVENTS) document.addEventListener(name, seen.hear);
  for (const example of await examplesOf(documented)) {
    const element = (await show(example)).querySelector<LitElement>(tagName);
    if (!element) throw new Error(`${tagName} is not in its example “${example.title}”`);
    await press(element, seen);
    if (namesOf(members).includes('exportable')) await lookWith({ exportable: true }, element, seen);
    if (namesOf(members).includes('keep')) await chooseWithoutStorage(element, seen);
  }
  const room = await fixture<HTMLElement>(html`<div></div>`);
  const element = litElement(tagName);
  room.append(element);
  await element.updateComplete;
  seen.look(element);
  const shows = (part: string) => () =>
    !namesOf(cssParts).includes(part) || element.renderRoot.querySelector(`[part~=${part}]`) !== null;
  await waitUntil(shows('empty'), `${tagName} says that it has no document`);
  seen.look(element);
  element.setAttribute('src', 'data:application/json,{');
  await waitUntil(shows('error'), `${tagName} says that its document is broken`);
  const tells = namesOf(events).includes('cairn-error');
  await waitUntil(() => !tells || seen.events.has('cairn-error'), `${tagName} tells the page so`);
  await press(element, seen);
  if (namesOf(members).includes('document')) {
    Object.assign(element, { document: minimalDocument() });
    await waitUntil(() => seen.events.has('cairn-load'), `${tagName} tells that it has a document`);
  }
  for (const name of EVENTS) document.removeEventListener(name, seen.hear);
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  return seen;
}

function litElement(tag: string): LitElement {
  const element: Element = document.createElement(tag);
  if (element instanceof LitElement) return element;
  throw new Error(`${tag} is not defined`);
}

async function press(element: LitElement, seen: Seen): Promise<void> {
  seen.look(element);
  for (const button of element.renderRoot.querySelectorAll('button')) button.click();
  await element.updateComplete;
  seen.look(element);
  for (const box of element.renderRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.click();
  for (const list of element.renderRoot.querySelectorAll('select')) {
    list.selectedIndex = list.options.length - 1;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await element.updateComplete;
  seen.look(element);
}

async function lookWith(properties: object, element: LitElement, seen: Seen): Promise<void> {
  Object.assign(element, properties);
  await element.updateComplete;
  seen.look(element);
}

/** Chooses something in a browser that lets the page keep nothing. */
async function chooseWithoutStorage(element: LitElement, seen: Seen): Promise<void> {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  await lookWith({ keep: true }, element, seen);
  for (const button of element.renderRoot.querySelectorAll<HTMLElement>('button[aria-expanded=false]'))
    button.click();
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLButtonElement>('[part=panel] button:enabled')?.click();
  await element.updateComplete;
  seen.look(element);
  Storage.prototype.setItem = setItem;
}

function classOf(tag: string): typeof LitElement {
  const element = customElements.get(tag);
  if (!element) throw new Error(`${tag} is not defined`);
  return element as unknown as typeof LitElement;
}

/** The public custom properties that an element's styles read, each as it stands there. */
function reads(tag: string): ReadonlyMap<string, string> {
  const styles = classOf(tag)
    .elementStyles.map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n');
  return new Map(
    [...styles.matchAll(/var\((--cairn-[a-z0-9-]+)(?:,\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/g)].map(
      ([, name = '', initial = '']) => [name, initial.trim()],
    ),
  );
}

it('are of elements that the one file defines', () => {
  const missing = elements.filter(({ tagName }) => customElements.get(tagName) === undefined);
  expect(elements).to.have.length.above(5);
  expect(missing.map(({ tagName }) => tagName)).to.deep.equal([]);
});

for (const element of elements) {
  const { tagName } = element;
  describe(`the docstrings of ${tagName}`, () => {
    let seen = new Seen(tagName);
    before(async function () {
      this.timeout(60_000);
      seen = await use(element);
    });

    it('name the parts it draws, and no other', () => {
      expect([...seen.parts].sort()).to.deep.equal(namesOf(element.cssParts));
    });

    it('name the events it fires, and no other', () => {
      expect([...seen.events].sort()).to.deep.equal(namesOf(element.events));
    });

    it('name the slots it has, and no other', () => {
      expect([...seen.slots].sort()).to.deep.equal(namesOf(element.slots));
    });

    it('name the attributes it observes, and no other', () => {
      expect([...classOf(tagName).observedAttributes].sort()).to.deep.equal(namesOf(element.attributes));
    });

    it('name the custom properties of its own that its styles read, and no other', () => {
      const own = [...reads(tagName).keys()].filter((name) => name.startsWith(`--${tagName}-`));
      expect(own.sort()).to.deep.equal(namesOf(element.cssProperties));
    });
  });
}

describe('docs/theming.md', () => {
  it('has every custom property that the elements share, with its default, and no other', async () => {
    const page = await (await fetch('/docs/theming.md')).text();
    const documented = [...page.matchAll(/^\| `(--cairn-[a-z0-9-]+)`\s*\| `([^`]+)`/gm)].map(
      ([, name = '', initial = '']) => `${name}: ${initial}`,
    );
    const shared = elements.flatMap(({ tagName }) =>
      [...reads(tagName)].filter(([name]) => !name.startsWith(`--${tagName}-`)),
    );
    const read = new Set(shared.map(([name, initial]) => `${name}: ${initial}`));
    expect(documented.sort()).to.deep.equal([...read].sort());
  });
});
