import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { everything, frozen } from '../everything.test-support.js';
import { mutations } from '../mutations.test-support.js';
import { fullCheck } from '../parse/full.js';
import { finished } from '../parse/steps.js';
import type { PerformanceDocument } from '../types.js';
import { soundInSteps } from './sound.js';

const quick = (input: unknown, whole?: PerformanceDocument) => finished(soundInSteps(input, whole));
const full = (input: unknown, whole?: PerformanceDocument) =>
  finished(fullCheck({ input }, whole ? { whole } : {}));

/** Both checks come to the same about a document. */
function expectSame(input: unknown, whole?: PerformanceDocument): boolean {
  const { document, issues } = full(input, whole);
  const sound = quick(input, whole);
  if (sound === null) expect(issues).not.to.deep.equal([]);
  else expect({ document: sound, issues: [] }).to.deep.equal({ document, issues });
  return sound !== null;
}

/** The minimal document with one thing in it changed. */
const having = (overrides: object) => ({ ...minimalDocument(), ...overrides });
const indicator = (overrides: object) => having({ indicators: [{ ...anIndicator(), ...overrides }] });
const series = (overrides: object) => having({ series: [{ ...aSeries(), ...overrides }] });

const SOUND: readonly unknown[] = [
  minimalDocument(),
  everything(),
  having({ format: 'cairn/1.12', unknown: [1] }),
  having({ areas: [], indicators: [], series: [] }),
  having({ id: '😀'.repeat(200), targets: undefined }),
  indicator({ assessment: [{ method: 'none' }], colour: 1 }),
  indicator({ unit: { label: { en: 'days' }, decimals: 0 } }),
  indicator({ derived: { formula: 'a', inputs: { a: anIndicator().id, constructor: anIndicator().id } } }),
  series({ lower: [1, null, 3], periods: ['2023', '2024', '2025'], values: [1, null, 3] }),
];

const FAULTY: readonly unknown[] = [
  ...[null, [], 'x', {}, 5, new Date(0), new Map(), Object.create(minimalDocument()) as unknown],
  having({ areas: null }),
  having({ targets: null }),
  having({ format: 'cairn/2' }),
  having({ title: JSON.parse('{"__proto__": "a"}') as unknown }),
  having({ areas: [anArea(), anArea()] }),
  having({ areas: [anArea({ parent: anArea().id })] }),
  having({ areas: [anArea({ from: '2024-01-02', to: '2024-01-01' })] }),
  having({ groups: [{ id: 'g', name: 'g', kind: 'custom', members: [] }] }),
  having({ comparators: [{ id: 'c', name: 'c', statistic: 'mean', period: 'same' }] }),
  having({ targets: [aTarget({ periods: ['2024', '2024'] })] }),
  indicator({ valueType: 'text' }),
  indicator({ introduced: '2024', withdrawn: '2023' }),
  indicator({ assessment: { method: 'levelAndRate', comparator: 'nobody' } }),
  series({ indicator: 'nobody' }),
  series({ dimensions: { nobody: 'a' } }),
  series({ notes: { '1999': 'a' } }),
  series({ notesAudience: 'nobody' }),
  series({ status: ['Q'], values: [1], periods: ['2024'] }),
  series({ lower: [2], upper: [1], values: [1], periods: ['2024'] }),
  having({ series: [aSeries(), aSeries()] }),
];

describe('the quick check of a document', () => {
  it('takes documents against which the full check says nothing, and makes the same of them', () => {
    for (const document of SOUND) expect([expectSame(document), document]).to.deep.equal([true, document]);
  });

  it('leaves every other to the full check', () => {
    for (const document of FAULTY) expect([expectSame(document), document]).to.deep.equal([false, document]);
  });

  it('comes to the same as the full check about every document with something changed', function () {
    this.timeout(60_000);
    const outcomes = { sound: 0, faulty: 0 };
    fc.assert(
      fc.property(mutations(everything), (document) => {
        outcomes[expectSame(frozen(document)) ? 'sound' : 'faulty']++;
      }),
      { numRuns: 1000 },
    );
    // The changes must try both sides.
    expect(Math.min(outcomes.sound, outcomes.faulty)).to.be.greaterThan(50);
  });

  it('comes to the same about parts of a document', function () {
    this.timeout(60_000);
    const whole = full(everything()).document ?? undefined;
    const part = () => {
      const { format, id, title, language, series: figures } = everything();
      return { format, id, title, language, areas: [], indicators: [], series: figures };
    };
    expect(expectSame(part(), whole)).to.equal(true);
    expect(expectSame(part())).to.equal(false);
    fc.assert(
      fc.property(mutations(part), (document) => {
        expectSame(document, whole);
      }),
      { numRuns: 300 },
    );
  });

  it('takes nothing unusual that is no JSON, and never throws', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom('areas', 'series', 'title', 'reports'), (value, field) => {
        quick(value);
        expectSame({ ...minimalDocument(), [field]: value });
      }),
    );
  });
});
