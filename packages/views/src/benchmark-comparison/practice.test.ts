import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, anIndicator, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf } from '../view.test-support.js';
import { comparisonOf } from './comparison.test-support.js';

/** Areas with a value and half the length of its interval; `own` is the reader's. */
function measured(
  figures: Readonly<Record<string, readonly [value: number, half: number | null]>>,
  overrides: Partial<PerformanceDocumentInput> = {},
  more: Parameters<typeof withSeries>[0] = [],
) {
  const series = Object.entries(figures).map(([area, [value, half]]) =>
    aSeries({
      area,
      periods: ['2024-Q1'],
      values: [value],
      ...(half === null ? {} : { lower: [value - half], upper: [value + half] }),
    }),
  );
  return datasetOf(withSeries([...series, ...more], overrides));
}

const practiceIn = (...parameters: Parameters<typeof measured>) => {
  const { practice } = comparisonOf(measured(...parameters), { area: 'own', practice: true });
  if (!practice) throw new Error('no practice');
  return practice;
};

describe('good practice', () => {
  it('names only areas whose interval lies apart from the own one, the best first', () => {
    const { areas, intro } = practiceIn({
      own: [10, 1],
      near: [8.5, 1],
      far: [6, 1],
      best: [4, 1],
      worse: [15, 1],
    });
    expect(areas.map(({ area, better }) => `${area}: ${better}`)).to.deep.equal([
      'best: 4.0%, 6.0 points lower',
      'far: 6.0%, 4.0 points lower',
    ]);
    expect(intro).to.equal(
      'Areas that do better than own by more than chance: 2 of the 4 that can be tested. Their confidence intervals do not overlap.',
    );
  });

  it('says so where the best in the ranking may only be lucky', () => {
    const { areas, intro } = practiceIn({ own: [10, 3], best: [6, 3] });
    expect(areas).to.deep.equal([]);
    expect(intro).to.equal('No area does better than own by more than chance, of 1 that can be tested.');
  });

  it('makes no claim without intervals, counts or history', () => {
    const { areas, intro } = practiceIn({ own: [10, null], best: [1, null] });
    expect(areas).to.deep.equal([]);
    expect(intro).to.contain('cannot be told from chance');
  });

  it('tests counts by their own intervals where none are published', () => {
    const series = [
      { area: 'own', numerators: [100], denominators: [1000], values: [10] },
      { area: 'large', numerators: [50], denominators: [1000], values: [5] },
      { area: 'small', numerators: [1], denominators: [20], values: [5] },
    ].map((one) => aSeries({ ...one, periods: ['2024-Q1'] }));
    const { practice } = comparisonOf(datasetOf(withSeries(series)), { area: 'own', practice: true });
    expect(practice?.areas.map(({ area }) => area)).to.deep.equal(['large']);
    expect(practice?.intro).to.contain('The 95% intervals of their counts do not overlap.');
  });

  it('tests long series by the ranges in which they usually lie', () => {
    const months = Array.from(
      { length: 24 },
      (_, at) => `202${String(2 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
    const around = (middle: number) => months.map((_, at) => middle + (at % 2));
    const monthly = anIndicator({
      frequency: 'month',
      valueType: 'mean',
      unit: { label: 'days', decimals: 1 },
    });
    const series = [
      aSeries({ area: 'own', periods: months, values: around(20) }),
      aSeries({ area: 'steady', periods: months, values: around(5) }),
      aSeries({ area: 'near', periods: months, values: around(18) }),
    ];
    const { practice } = comparisonOf(datasetOf(withSeries(series, { indicators: [monthly] })), {
      area: 'own',
      practice: true,
    });
    expect(practice?.areas.map(({ area }) => area)).to.deep.equal(['steady']);
    expect(practice?.intro).to.contain('The ranges in which their figures usually lie do not overlap.');
  });

  it('names nobody where no direction is better, or the own area has no figure', () => {
    const { intro } = practiceIn(
      { own: [10, 1], other: [1, 1] },
      { indicators: [anIndicator({ polarity: 'none' })] },
    );
    expect(intro).to.contain('Neither direction');
    const absent = datasetOf(
      withSeries([aSeries({ area: 'own', values: [null] }), aSeries({ area: 'other', values: [1] })]),
    );
    expect(comparisonOf(absent, { area: 'own', practice: true }).practice?.intro).to.equal(
      'own has no figure to compare.',
    );
  });

  const related: Partial<PerformanceDocumentInput> = {
    indicators: [anIndicator(), anIndicator({ id: 'hours' }), anIndicator({ id: 'other' })],
    relationships: [{ id: 'r', name: 'R', x: 'falls', y: 'hours' }],
  };
  const elsewhere = (indicator: string, values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([area, value]) => aSeries({ indicator, area, values: [value] }));

  it('shows in which related measures they differ, and no others', () => {
    const { areas } = practiceIn({ own: [10, 1], best: [4, 1], third: [11, 1] }, related, [
      ...elsewhere('hours', { own: 30, best: 20, third: 26 }),
      ...elsewhere('other', { own: 1, best: 99, third: 50 }),
    ]);
    expect(areas[0]?.differences).to.deep.equal([
      {
        indicator: 'hours',
        name: { text: 'hours', lang: null },
        text: '20.0% against 30.0%, Q1 2024',
        evidence: 'cannot be told from chance',
      },
    ]);
  });

  it('gives what is on record of the other area once, and documents of the measure', () => {
    const mark = { area: 'best', period: '2024-Q1', kind: 'intervention', text: 'Classes begin' } as const;
    const { areas, documents } = practiceIn(
      { own: [10, 1], best: [4, 1] },
      {
        ...related,
        annotations: [
          { ...mark, indicator: 'falls' },
          { ...mark, indicator: 'hours' },
          { ...mark, indicator: 'falls', area: 'own', text: 'Not theirs' },
          { ...mark, indicator: 'other', text: 'Not related' },
        ],
        stories: [
          { id: 's', title: 'Back home', body: '…', date: '2024-05-02', indicators: ['falls'], area: 'best' },
        ],
        attachments: [
          {
            title: 'Review',
            href: 'https://example.org/r.pdf',
            mediaType: 'application/pdf',
            indicators: ['falls'],
          },
        ],
      },
    );
    expect(areas[0]?.leads.map(({ label, when, text }) => `${label} ${when} ${text.text}`)).to.deep.equal([
      'What was done Q1 2024 Classes begin',
      'Story 2 May 2024 Back home',
    ]);
    expect(documents.map(({ href }) => href)).to.deep.equal(['https://example.org/r.pdf']);
  });

  it('is there only when asked for, and only for an own area', () => {
    const dataset = measured({ own: [10, 1], best: [4, 1] });
    expect(comparisonOf(dataset, { area: 'own' }).practice).to.equal(null);
    expect(comparisonOf(dataset, { practice: true }).practice).to.equal(null);
  });
});
