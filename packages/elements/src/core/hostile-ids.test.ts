import { parse } from '@cairn/schema';
import { expect } from '@open-wc/testing';
import { draw, drawn, everything } from './hostile.test-support.js';

/*
 * The example that uses every field of the format, with ids that every JavaScript object has a property of. What an id is called is
 * nobody's business: the widgets must show what they show with any other.
 */

/** Names that a plain object answers to. */
const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'then'];

/** Every text of these fields of a value, each once, in the order in which they come. */
function textsIn(value: unknown, fields: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) textsIn(item, fields, found);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) {
      if (fields.includes(name) && typeof item === 'string') found.add(item);
      textsIn(item, fields, found);
    }
  return found;
}

/** A copy with other ids, where they stand and where they are referred to. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [names.get(name) ?? name, renamed(item, names)]),
  );
}

async function textsOf(document: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const room = await draw(document);
  return [...drawn(room)].flatMap(({ localName, shadowRoot }) =>
    shadowRoot ? [`${localName}: ${shadowRoot.textContent.replace(/\s+/g, ' ')}`] : [],
  );
}

/** The surroundings of the first place where two texts are not the same. */
function differenceOf(one = '', two = ''): readonly string[] {
  if (one === two) return [];
  const at = [...one].findIndex((letter, place) => letter !== two[place]);
  return [one, two].map((text) => text.slice(Math.max(0, at - 80), at + 80));
}

describe('a document whose ids are names that every object has', function () {
  this.timeout(60_000);
  // An id that is also a word of another field cannot be told from it.
  const words = textsIn(everything, ['kind', 'label', 'en']);
  const ids = [...textsIn(everything, ['id'])].filter((id) => !words.has(id));

  for (let first = 0; first < ids.length; first += INHERITED.length) {
    const some = ids.slice(first, first + INHERITED.length);
    const names = new Map(some.map((id, at) => [id, INHERITED[at] ?? '']));
    it(`shows what it shows with others, from “${ids[first] ?? ''}” on`, async () => {
      const document = renamed(everything, names) as typeof everything;
      const { issues } = parse(document);
      expect(issues.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([]);
      const [shown, wanted] = [await textsOf(document), await textsOf(everything)];
      const other = shown.findIndex((text, at) => text !== wanted[at]);
      expect(differenceOf(shown[other], wanted[other])).to.deep.equal([]);
      expect(shown).to.have.length(wanted.length);
    });
  }
});
