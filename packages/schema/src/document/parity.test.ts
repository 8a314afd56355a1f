import { Ajv2020 } from 'ajv/dist/2020.js';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { jsonSchema } from '../../scripts/json-schema.js';
import { everything } from '../everything.test-support.js';
import { mutations } from '../mutations.test-support.js';
import { documentSchema } from './document.js';

const schema = documentSchema();
// A value of several types is written as a union in zod, too; everything else is as strict as can be.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false }).compile(jsonSchema());
const byZod = (document: unknown) => z.safeParse(schema, document).success;
const byJsonSchema = (document: unknown) => validate(document);

/** The minimal document with one thing in it changed. */
const having = (overrides: object) => ({ ...minimalDocument(), ...overrides });
const indicator = (overrides: object) => having({ indicators: [{ ...anIndicator(), ...overrides }] });
const series = (overrides: object) => having({ series: [{ ...aSeries(), ...overrides }] });

const VALID: readonly unknown[] = [
  minimalDocument(),
  everything(),
  having({ format: 'cairn/1.12', unknown: [1] }),
  having({ areas: [], indicators: [], series: [] }),
  having({ id: '😀'.repeat(200) }),
  indicator({ assessment: [{ method: 'none' }], colour: 1 }),
  indicator({ assessment: { method: 'target', tolerance: { absolute: 0, relative: 1 } } }),
  indicator({ unit: { label: { en: 'days' }, decimals: 0 } }),
  series({ values: ['a', null, 1], status: ['AQ', null] }),
  series({ periods: ['2024-02-29'], dimensions: {} }),
];

const INVALID: readonly unknown[] = [
  ...[null, [], 'x', {}],
  ...[
    having({ format: 'cairn/2' }),
    having({ format: 'cairn/1.' }),
    having({ id: '😀'.repeat(201) }),
    having({ title: {} }),
  ],
  ...[
    having({ title: { 'not a tag': 'x' } }),
    having({ language: 'english language' }),
    having({ reportingYearStart: '--02-29' }),
  ],
  ...[having({ published: '2026-02-29' }), having({ areas: null }), having({ series: undefined })],
  ...[
    having({ areas: [{ ...anArea(), from: '2023-04-31' }] }),
    having({ parts: [{ href: 'data:x', integrity: 'sha256-a' }] }),
  ],
  ...[
    having({
      batches: [
        { id: 'a', source: 'a', loaded: '2026-01-01', by: 'a', rows: 1.5, accepted: -1, rejected: 0 },
      ],
    }),
  ],
  ...[
    indicator({ polarity: 'up' }),
    indicator({ unit: { label: '%', decimals: 2 ** 60 } }),
    indicator({ unit: { label: {}, decimals: 1 } }),
  ],
  ...[
    indicator({ assessment: [] }),
    indicator({ assessment: { method: 'levelAndRate' } }),
    indicator({ assessment: { method: 'x' } }),
  ],
  ...[
    indicator({ assessment: { method: 'target', tolerance: {} } }),
    indicator({ spc: { shift: 5 } }),
    indicator({ name: '' }),
  ],
  ...[
    series({ status: ['Z'] }),
    series({ status: [''] }),
    series({ periods: ['2023-02-29'] }),
    series({ lower: ['1'] }),
  ],
  ...[having({ targets: [aTarget({ periods: [] })] }), having({ strategyMaps: [{}] })],
];

describe('the JSON Schema and the zod schemas', () => {
  it('both take every valid document', () => {
    for (const document of VALID)
      expect([byZod(document), byJsonSchema(document), document]).to.deep.equal([true, true, document]);
  });

  it('both refuse every invalid document', () => {
    for (const document of INVALID)
      expect([byZod(document), byJsonSchema(document), document]).to.deep.equal([false, false, document]);
  });

  it('agree about every document with something changed', function () {
    this.timeout(60_000);
    const outcomes = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(mutations(everything), (document) => {
        // zod passes over a record's key of this name, and so does everything that reads one.
        fc.pre(!JSON.stringify(document).includes('"__proto__"'));
        const taken = byZod(document);
        outcomes[taken ? 'taken' : 'refused']++;
        expect(byJsonSchema(document)).to.equal(taken);
      }),
      { numRuns: 1000 },
    );
    // The changes must try both sides.
    expect(Math.min(outcomes.taken, outcomes.refused)).to.be.greaterThan(50);
  });
});
