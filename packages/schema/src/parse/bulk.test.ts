import { aSeries, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { SeriesHead } from '../document/series.js';
import { isPlainHead } from './bulk.js';
import { parse } from './parse.js';

const parseSeries = (series: object, valueType: 'rate' | 'text' = 'rate') =>
  parse({ ...minimalDocument({ indicators: [anIndicator({ valueType })] }), series: [series] });
const saidOf = (series: object, valueType?: 'text') =>
  parseSeries(series, valueType).issues.map(({ path, message }) => `${path} ${message}`);

describe('the arrays of a series', () => {
  it('may hold null anywhere, and every other array may be left out', () => {
    const nothing = [null, null];
    const values = { values: nothing, lower: nothing, upper: nothing, status: nothing };
    expect(
      saidOf({ indicator: 'falls', area: 'northton', periods: ['2024', '2025'], ...values }),
    ).to.deep.equal([]);
    expect(saidOf({ indicator: 'falls', area: 'northton', periods: [], values: [] })).to.deep.equal([]);
  });

  it('say each field that is missing or no list', () => {
    expect(saidOf({ indicator: 'falls', area: 'northton', values: 12 })).to.deep.equal([
      '/series/0/periods "periods" is missing.',
      '/series/0/values "values" must be a list, but is 12.',
    ]);
    expect(saidOf(aSeries({ status: 'A' as unknown as string[] }))).to.deep.equal([
      '/series/0/status "status" must be a list, but is the text "A".',
    ]);
  });

  it('make one issue of a column of like faults, which says how many there are', () => {
    const values = ['1', '2', 3, '4'] as unknown as number[];
    expect(saidOf(aSeries({ values }))).to.deep.equal([
      '/series/0/values/0 Entry 1 of "values" must be a number or null, but is the text "1" (and 2 more like it).',
    ]);
    const many = Array.from({ length: 200_000 }, () => 'x') as unknown as number[];
    const periods = many.map((_, at) => String(1000 + at));
    expect(parseSeries(aSeries({ periods, values: many })).issues).to.have.length(2);
  }).timeout(20_000);

  it('want texts for an indicator of texts, and numbers for any other', () => {
    expect(saidOf(aSeries({ values: ['good', null] }), 'text')).to.deep.equal([]);
    expect(saidOf(aSeries({ values: ['good', 3] }), 'text')).to.deep.equal([
      '/series/0/values/1 Entry 2 of "values" must be text or null, but is 3.',
    ]);
    expect(saidOf(aSeries({ values: ['good'] }))).to.deep.equal([
      '/series/0/values/0 Entry 1 of "values" must be a number or null, but is the text "good".',
    ]);
  });

  it('hold no numbers that JSON cannot write', () => {
    for (const value of [Infinity, -Infinity, NaN]) {
      expect(saidOf(aSeries({ values: [value] }))).to.deep.equal([
        `/series/0/values/0 Entry 1 of "values" must be a number or null, but is ${String(value)}.`,
      ]);
      expect(saidOf(aSeries({ values: [1], lower: [value] }))).to.have.length(1);
    }
  });

  it('know the observation status letters, alone or together', () => {
    expect(saidOf(aSeries({ values: [1, 2, null, null], status: ['A', 'PRE', 'Q', 'ML'] }))).to.deep.equal(
      [],
    );
    expect(saidOf(aSeries({ values: [1, 2, 3], status: ['a', 'X', ''] }))).to.deep.equal([
      '/series/0/status/0 Entry 1 of "status" must be observation status letters, but is the text "a" (and 2 more like it).',
    ]);
  });

  it('keep a series whose suppressed value is still there, and warn', () => {
    const { document, issues } = parseSeries(aSeries({ values: [4], status: ['Q'] }));
    expect(document?.series).to.have.length(1);
    expect(issues.map(({ severity }) => severity)).to.deep.equal(['warning']);
  });

  it('check the limits of both levels', () => {
    const limits = { lower: [1], upper: [1], lower998: [2], upper998: [1] };
    expect(saidOf(aSeries({ values: [1], ...limits }))).to.deep.equal([
      '/series/0/lower998/0 The lower limit 2 is above the upper limit 1.',
    ]);
  });

  it('have no range that ends before it begins, nor a day that the calendar lacks', () => {
    const periods = ['2024-02-29', '2024-04-01/2024-04-01', '2024-04-01/P1D'];
    expect(saidOf(aSeries({ periods }))).to.deep.equal([]);
    expect(saidOf(aSeries({ periods: ['2024-04-02/2024-04-01'] }))).to.have.length(1);
    expect(saidOf(aSeries({ periods: ['2023-02-29'] }))).to.have.length(1);
  });

  it('are checked anew where the periods differ from those of the series before', () => {
    const good = aSeries({ periods: ['2024', '2025'] });
    const bad = aSeries({ indicator: 'waits', periods: ['2024', '2024'] });
    const indicators = [anIndicator(), anIndicator({ id: 'waits' })];
    const { issues } = parse(minimalDocument({ indicators, series: [good, bad] }));
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([
      ['duplicate-period', '/series/1/periods/1'],
    ]);
    const both = parse(minimalDocument({ indicators, series: [{ ...bad, indicator: 'falls' }, bad] }));
    expect(both.issues.map(({ path }) => path)).to.deep.equal(['/series/0/periods/1', '/series/1/periods/1']);
  });
});

describe('isPlainHead', () => {
  it('is true only where zod finds nothing to say', () => {
    const field = fc.oneof(fc.string(), fc.constantFrom('falls', ' falls', ''), fc.jsonValue());
    const head = fc.record(
      { indicator: field, area: field, dimensions: field, notes: field },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(head, fc.jsonValue()), (series) => {
        expect(isPlainHead(series) && !z.safeParse(SeriesHead, series).success).to.equal(false);
      }),
    );
    expect(isPlainHead(aSeries())).to.equal(true);
    expect(isPlainHead(aSeries({ notes: { '2024-Q1': 'Late' } }))).to.equal(false);
  });
});
