import { readDocument, type Dataset } from '@cairn/dataset';
import type { Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, withSeries } from '@cairn/testing';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

const NAMES = [
  'Northton',
  'Southton',
  'Easton',
  'Weston',
  'Midbury',
  'Overcombe',
  'Netherby',
  'Langholm Water',
];

/** A measure of eight councils in one year, with or without intervals. */
function councils(
  values: readonly (number | null)[],
  {
    half = 0,
    indicator = {},
    document = {},
  }: { half?: number; indicator?: Partial<Indicator>; document?: Partial<PerformanceDocumentInput> } = {},
): Dataset {
  const series = values.map((value, at): Series => {
    const limit = (by: number) =>
      half === 0 || value === null
        ? {}
        : {
            lower: [value - by],
            upper: [value + by],
            lower998: [value - 1.6 * by],
            upper998: [value + 1.6 * by],
          };
    return aSeries({ area: idOf(at), periods: ['2025-A1'], values: [value], ...limit(half + at / 5) });
  });
  const state = readDocument(
    withSeries(series, {
      reportingYearStart: '--04-01',
      areas: values.map((_, at) => anArea({ id: idOf(at), name: NAMES[at] ?? `Council ${String(at + 1)}` })),
      indicators: [
        anIndicator({
          name: { en: 'Falls at home', cy: 'Cwympiadau gartref' },
          frequency: 'year',
          ...indicator,
        }),
      ],
      ...document,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

const idOf = (at: number) => `council-${String(at + 1)}`;

const comparison = (data: Dataset, own = idOf(2), selectable = false) =>
  html`<cairn-benchmark-comparison
    indicator="falls"
    area=${own}
    ?selectable=${selectable}
    .data=${data}
  ></cairn-benchmark-comparison>`;

const REGION: Partial<PerformanceDocumentInput> = {
  groups: [{ id: 'region', name: 'Region', kind: 'region', members: NAMES.map((_, at) => idOf(at)) }],
  comparators: [
    {
      id: 'region',
      name: { en: 'Regional average', cy: 'Cyfartaledd y rhanbarth' },
      group: 'region',
      statistic: 'mean',
      period: 'same',
    },
  ],
};

const AGAINST_REGION: Partial<Indicator> = {
  assessment: { method: 'confidenceInterval', comparator: 'region', levels: 2 },
};

const VALUES = [12.1, 9.8, 11.2, 15.3, 10.4, 11.2, 13.9, 8.1];

export const Intervals: Example = {
  title: 'With intervals, against the regional average',
  render: () => comparison(councils(VALUES, { half: 1.1, indicator: AGAINST_REGION, document: REGION })),
};

export const Bars: Example = {
  title: 'Bars against a target',
  render: () =>
    comparison(
      councils(VALUES, {
        indicator: { assessment: { method: 'target', tolerance: { absolute: 1 } } },
        document: { targets: [aTarget({ kind: 'national', periods: ['2025-A1'], values: [11] })] },
      }),
    ),
};

export const Negative: Example = {
  title: 'Values on both sides of nought',
  render: () =>
    comparison(
      councils([2.1, -0.8, 1.2, -2.4, 0, 0.3, 3.9, -1.1], {
        indicator: { polarity: 'none', assessment: { method: 'none' } },
      }),
    ),
};

export const Absent: Example = {
  title: 'Some areas without a figure',
  render: () => comparison(councils([12.1, null, 11.2, null, 10.4, 0, 13.9, 8.1])),
};

export const OwnAbsent: Example = {
  title: 'The reader’s own area has no figure',
  render: () => comparison(councils([12.1, 9.8, null, 15.3])),
};

export const Single: Example = {
  title: 'A single area',
  render: () => comparison(councils([12.1]), idOf(0)),
};

export const Many: Example = {
  title: 'Sixty areas',
  render: () => comparison(councils(Array.from({ length: 60 }, (_, at) => 8 + ((at * 37) % 60) / 10))),
};

export const Narrow: Example = { title: 'In a narrow column', width: 320, render: () => Intervals.render() };

export const Selectable: Example = {
  title: 'Leads to an area',
  render: () => comparison(councils(VALUES), idOf(2), true),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => Intervals.render() };

export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => Bars.render(),
};

export const NoFigures: Example = {
  title: 'No area has figures',
  render: () => {
    const data = councils([1], {
      document: { indicators: [anIndicator(), anIndicator({ id: 'waits', name: 'Waits' })] },
    });
    return html`<cairn-benchmark-comparison indicator="waits" .data=${data}></cairn-benchmark-comparison>`;
  },
};
