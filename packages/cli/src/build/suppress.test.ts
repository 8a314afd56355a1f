import { expect } from 'chai';
import { buildWith, FALLS } from '../project-folder.test-support.js';

const HEADER = 'indicator,area,period,value\n';
const areas = ['whole', 'a', 'b', 'c'].map((id) => ({
  id,
  name: id,
  type: 'council',
  ...(id === 'whole' ? {} : { parent: 'whole' }),
}));
const protectedFalls = { ...FALLS, disclosure: { minimumCount: 5 } };

async function valuesOf(figures: string, changes: Readonly<Record<string, unknown>> = {}) {
  const { document, log } = await buildWith(figures, { areas, indicators: [protectedFalls], ...changes });
  const values = Object.fromEntries(
    (document?.series ?? []).map(({ area, values: list }) => [area, list[0]]),
  );
  return { values, document, codes: log.issues.map(({ code }) => code) };
}

const rows = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([area, count]) => `falls,${area},2025-Q1,${String(count)}\n`)
    .join('');

describe('suppression', () => {
  it('takes a small count out of the document and leaves the others', async () => {
    const { values, document, codes } = await valuesOf(HEADER + rows({ a: 3, b: 20 }));
    expect(values).to.deep.equal({ a: null, b: 20 });
    expect(document?.series[0]?.status).to.deep.equal(['Q']);
    expect(codes).to.deep.equal(['suppressed']);
  });

  it('takes the next smallest out as well when the small one would follow from a total of areas', async () => {
    const { values, codes } = await valuesOf(HEADER + rows({ whole: 63, a: 3, b: 20, c: 40 }));
    expect(values).to.deep.equal({ whole: 63, a: null, b: null, c: 40 });
    expect(codes).to.deep.equal(['suppressed', 'suppressed-with']);
  });

  it('takes no more out when the areas listed do not make the total', async () => {
    const { values } = await valuesOf(HEADER + rows({ whole: 900, a: 3, b: 20, c: 40 }));
    expect(values).to.deep.equal({ whole: 900, a: null, b: 20, c: 40 });
  });

  it('protects the categories of a dimension in the same way', async () => {
    const dimensions = [
      { id: 'sex', name: 'Sex', categories: ['f', 'm', 'x'].map((id) => ({ id, name: id })) },
    ];
    const figures =
      'indicator,area,period,sex,value\nfalls,a,2025-Q1,,43\nfalls,a,2025-Q1,f,20\nfalls,a,2025-Q1,m,21\nfalls,a,2025-Q1,x,2\n';
    const { document } = await valuesOf(figures, { dimensions });
    expect(document?.series.map(({ values }) => values)).to.deep.equal([[43], [null], [21], [null]]);
  });

  it('takes out a rate with its limits and numerator, and keeps the denominator', async () => {
    const rate = {
      ...protectedFalls,
      valueType: 'proportion',
      unit: { label: '%', multiplier: 100, decimals: 1 },
    };
    const figures =
      'indicator,area,period,value,numerator,denominator,lower,upper\nfalls,a,2025-Q1,2,2,100,1,4\nfalls,b,2025-Q1,98,98,100,96,99\n';
    const { document } = await valuesOf(figures, { indicators: [rate] });
    // 98 of 100 says as much about the other two as 2 of 100 does.
    for (const series of document?.series ?? []) {
      expect(series).to.include.keys('denominators').and.not.include.keys('numerators', 'lower', 'upper');
      expect(series.values).to.deep.equal([null]);
    }
    expect(document?.series).to.have.lengthOf(2);
  });

  it('lets nothing be calculated from what is suppressed', async () => {
    const twice = { ...FALLS, id: 'twice', derived: { formula: '2 * falls', inputs: { falls: 'falls' } } };
    const { document } = await valuesOf(HEADER + rows({ a: 3 }), { indicators: [protectedFalls, twice] });
    expect(document?.series.map(({ values, status }) => [values, status])).to.deep.equal([
      [[null], ['Q']],
      [[null], ['Q']],
    ]);
  });

  it('rounds the counts that remain, and makes their rates again from the rounded counts', async () => {
    const rounded = { ...FALLS, disclosure: { minimumCount: 5, roundTo: 5 } };
    expect((await valuesOf(HEADER + rows({ a: 12, b: 13 }), { indicators: [rounded] })).values).to.deep.equal(
      { a: 10, b: 15 },
    );
    const rate = { ...rounded, valueType: 'proportion', unit: { label: '%', multiplier: 100, decimals: 1 } };
    const figures = 'indicator,area,period,numerator,denominator\nfalls,a,2025-Q1,12,100\n';
    const { document } = await valuesOf(figures, { indicators: [rate] });
    expect(document?.series[0]).to.deep.include({ values: [10], numerators: [10], denominators: [100] });
  });

  it('leaves no limits beside a rounded figure, from which its count could be worked out', async () => {
    const rate = {
      ...FALLS,
      disclosure: { minimumCount: 5, roundTo: 5 },
      valueType: 'proportion',
      unit: { label: '%', multiplier: 100, decimals: 1 },
    };
    const figures =
      'indicator,area,period,value,numerator,denominator,lower,upper\nfalls,a,2025-Q1,12,12,100,7,19.8\n';
    const { document } = await valuesOf(figures, { indicators: [rate] });
    expect(document?.series[0]).to.deep.include({ values: [10], numerators: [10] });
    expect(document?.series[0]).not.to.have.any.keys('lower', 'upper');
  });

  it('looks at the count that a share tells with its denominator, where the source gives no numerator', async () => {
    const share = {
      ...protectedFalls,
      valueType: 'proportion',
      unit: { label: '%', multiplier: 100, decimals: 1 },
    };
    const figures =
      'indicator,area,period,value,denominator\nfalls,a,2025-Q1,1.5,200\nfalls,b,2025-Q1,15,200\n';
    const { values } = await valuesOf(figures, { indicators: [share] });
    expect(values).to.deep.equal({ a: null, b: 15 });
    const rounding = { ...share, disclosure: { minimumCount: 5, roundTo: 20 } };
    expect((await valuesOf(figures, { indicators: [rounding] })).values).to.deep.equal({ a: null, b: 20 });
  });
});
