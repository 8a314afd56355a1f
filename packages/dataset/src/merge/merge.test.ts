import type { PerformanceDocument, PerformanceDocumentInput } from '@cairn/schema';
import { parse } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { mergeDocuments, type Merged } from './merge.js';

function read(changes: Partial<PerformanceDocumentInput>): PerformanceDocument {
  const { document } = parse(minimalDocument(changes));
  if (!document) throw new Error('the document cannot be read');
  return document;
}

const merge = (...documents: readonly Partial<PerformanceDocumentInput>[]): Merged =>
  mergeDocuments(documents.map(read), { id: 'region', title: 'Region' });

const OF = (area: string, values: readonly number[]) => ({
  areas: [anArea({ id: area, name: area })],
  series: [aSeries({ area, periods: ['2025-Q1', '2025-Q2'].slice(0, values.length), values: [...values] })],
});

describe('a regional document out of local ones', () => {
  it('holds the areas and figures of all, and each shared definition once', () => {
    const { document, definitions, series } = merge(OF('north', [1, 2]), OF('south', [3, 4]));
    expect([definitions, series]).to.deep.equal([[], []]);
    expect(document.areas.map(({ id }) => id)).to.deep.equal(['north', 'south']);
    expect(document.indicators).to.have.lengthOf(1);
    expect(document.series.map(({ area, values }) => [area, values])).to.deep.equal([
      ['north', [1, 2]],
      ['south', [3, 4]],
    ]);
    expect(parse(document).issues).to.deep.equal([]);
  });

  it('joins the periods of one series in the order of time', () => {
    const part = (periods: readonly string[], values: readonly number[]) => ({
      series: [aSeries({ periods: [...periods], values: [...values] })],
    });
    const { document } = merge(part(['2025-Q3'], [3]), part(['2025-Q1', '2025-Q2'], [1, 2]));
    expect(document.series[0]).to.deep.include({
      periods: ['2025-Q1', '2025-Q2', '2025-Q3'],
      values: [1, 2, 3],
    });
  });

  it('keeps the first figure where two disagree, and says so', () => {
    const { document, series } = merge(OF('north', [1, 2]), OF('north', [1, 7]));
    expect(document.series[0]?.values).to.deep.equal([1, 2]);
    expect(series).to.deep.equal([
      {
        document: 1,
        indicator: 'falls',
        area: 'north',
        period: '2025-Q2',
        path: ['value'],
        kept: 2,
        setAside: 7,
      },
    ]);
  });

  it('does not explain the figure of one document by the gap in another', () => {
    const gap = {
      ...OF('north', [1]),
      series: [aSeries({ area: 'north', periods: ['2025-Q1'], values: [null], status: ['M'] })],
    };
    const { document, series } = merge(OF('north', [1]), gap);
    expect(document.series[0]?.values).to.deep.equal([1]);
    expect(document.series[0]?.status).to.equal(undefined);
    expect(series.map(({ path }) => path)).to.deep.equal([['value'], ['status']]);
  });

  it('takes the counts that only one of two documents gives with a figure', () => {
    const [whole] = OF('north', [0]).series;
    const counted = {
      ...OF('north', [0]),
      series: [
        {
          ...whole,
          ...aSeries({
            area: 'north',
            periods: ['2025-Q1'],
            values: [0],
            numerators: [0],
            denominators: [50],
          }),
        },
      ],
    };
    const { document, series } = merge(OF('north', [0]), counted);
    expect(series).to.deep.equal([]);
    expect(document.series[0]).to.deep.include({ numerators: [0], denominators: [50] });
  });

  it('takes what one partner says more of, such as a language or a code', () => {
    const { document, definitions } = merge(
      { areas: [anArea({ name: { en: 'North' }, codes: { ons: 'S1' } })] },
      { areas: [anArea({ name: { en: 'North', cy: 'Gogledd' }, codes: { local: '7' } })] },
    );
    expect(definitions).to.deep.equal([]);
    expect(document.areas[0]).to.deep.include({
      name: { en: 'North', cy: 'Gogledd' },
      codes: { ons: 'S1', local: '7' },
    });
  });

  it('names the field in which two definitions of a measure differ', () => {
    const { document, definitions } = merge(
      { indicators: [anIndicator({ definition: 'All falls.' })] },
      { indicators: [anIndicator({ definition: 'Falls at home.' })] },
    );
    expect(document.indicators[0]?.definition).to.equal('All falls.');
    expect(definitions).to.deep.equal([
      {
        document: 1,
        collection: 'indicators',
        id: 'falls',
        path: ['definition'],
        kept: 'All falls.',
        setAside: 'Falls at home.',
      },
    ]);
  });

  it('brings the self-assessments of all areas together', () => {
    const framework = (area: string, rating: 'green' | 'red') => ({
      ...OF(area, [1]),
      frameworks: [
        {
          id: 'risk',
          name: 'Risk',
          perspectives: [{ id: 'culture', name: 'Culture' }],
          objectives: [
            {
              id: 'o',
              name: 'O',
              perspective: 'culture',
              indicators: ['falls'],
              selfAssessments: [{ area, rating, by: 'Director', on: '2025-01-01' }],
            },
          ],
        },
      ],
    });
    const { document, definitions } = merge(framework('north', 'green'), framework('south', 'red'));
    expect(definitions).to.deep.equal([]);
    const ratings = document.frameworks?.[0]?.objectives[0]?.selfAssessments ?? [];
    expect(ratings.map(({ area, rating }) => [area, rating])).to.deep.equal([
      ['north', 'green'],
      ['south', 'red'],
    ]);
  });

  it('reports documents whose years begin on different days', () => {
    const { definitions } = merge({ reportingYearStart: '--04-01' }, { reportingYearStart: '--01-01' });
    expect(definitions.map(({ collection, id }) => [collection, id])).to.deep.equal([
      ['document', 'reportingYearStart'],
    ]);
  });

  it('takes a target that both have once, and reports one that differs', () => {
    const one = { targets: [aTarget()] };
    expect(merge(one, one).document.targets).to.have.lengthOf(1);
    const [target] = one.targets;
    const other = {
      targets: [{ ...aTarget(), values: target?.values?.map((value) => (value ?? 0) + 1) ?? [] }],
    };
    expect(merge(one, other).definitions.map(({ collection }) => collection)).to.deep.equal(['targets']);
  });

  it('dates from the latest of its documents', () => {
    const { document } = merge({ published: '2025-03-01' }, { published: '2025-01-31T09:00:00Z' });
    expect(document.published).to.equal('2025-03-01');
  });

  describe('keeps what one partner keeps back:', () => {
    const periods = ['2025-Q1'];
    const open = aSeries({ periods, values: [12], numerators: [3], denominators: [25], lower: [9] });
    const hidden = aSeries({ periods, values: [null], status: ['Q'], denominators: [25] });

    it('a suppressed figure with the counts it could be worked out from, whichever document comes first', () => {
      for (const order of [
        [open, hidden],
        [hidden, open],
      ] as const) {
        const { document } = merge(...order.map((series) => ({ series: [series] })));
        expect(document.series[0]).to.deep.include({ values: [null], status: ['Q'], denominators: [25] });
        expect(document.series[0]).not.to.have.any.keys('numerators', 'lower');
      }
    });

    it('what a suppressed figure was before a correction, however its period is written', () => {
      const revision = {
        series: { indicator: 'falls', area: open.area },
        period: '2025-01-01/P3M',
        ...{ from: 11, to: 12, reason: 'Late.', on: '2025-05-01', by: 'Ann' },
      };
      const { document } = merge({ series: [open], revisions: [revision] }, { series: [hidden] });
      expect(document.revisions).to.deep.equal([]);
      expect(merge({ series: [open], revisions: [revision] }).document.revisions).to.have.lengthOf(1);
    });

    it('the narrower of two circles of readers, for figures and for notes', () => {
      const noted = { ...open, notes: { '2025-Q1': 'One family.' }, audience: 'partner' as const };
      const { document } = merge(
        { series: [{ ...noted, notesAudience: 'partner' }] },
        { series: [{ ...noted, audience: 'restricted', notesAudience: 'restricted' }] },
      );
      expect(document.series[0]).to.include({ audience: 'restricted', notesAudience: 'restricted' });
      const { document: other } = merge(
        { indicators: [anIndicator({ audience: 'restricted' })] },
        { indicators: [anIndicator({ audience: 'public' })] },
      );
      expect(other.indicators[0]?.audience).to.equal('restricted');
    });
  });
});
