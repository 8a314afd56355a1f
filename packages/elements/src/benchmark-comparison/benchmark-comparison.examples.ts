import { readDocument, type Dataset } from '@cairn/dataset';
import type { Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, withSeries } from '@cairn/testing';
import type { ComparisonForm } from '@cairn/views';
import { html, nothing } from 'lit';
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
  return datasetIn(series, values.length, indicator, document);
}

/** A document of so many councils and one measure, unless it says which. */
function datasetIn(
  series: readonly Series[],
  count: number,
  indicator: Partial<Indicator>,
  document: Partial<PerformanceDocumentInput>,
): Dataset {
  const state = readDocument(
    withSeries(series, {
      reportingYearStart: '--04-01',
      areas: Array.from({ length: count }, (_, at) =>
        anArea({ id: idOf(at), name: NAMES[at] ?? `Council ${String(at + 1)}` }),
      ),
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

/** Counts of eight councils of different sizes, for two quarters. */
function counted(
  shares: readonly (readonly [earlier: number, now: number, of: number])[],
  document: Partial<PerformanceDocumentInput> = {},
): Dataset {
  const series = shares.map(([earlier, now, of], at): Series => ({
    ...aSeries({ area: idOf(at), periods: ['2024-A1', '2025-A1'] }),
    values: [(earlier / of) * 100, (now / of) * 100],
    numerators: [earlier, now],
    denominators: [of, of],
  }));
  return datasetIn(series, shares.length, {}, document);
}

const SHARES = [
  [150, 140, 1000],
  [90, 82, 800],
  [260, 210, 2000],
  [75, 81, 480],
  [38, 30, 300],
  [110, 104, 950],
  [420, 398, 2600],
  [91, 70, 900],
] as const;

const withForm = (data: Dataset, form: ComparisonForm | 'spine', area = idOf(2), selectable = false) =>
  html`<cairn-benchmark-comparison
    indicator="falls"
    area=${area}
    form=${form}
    neighbours=${data.document.groups.some(({ id }) => id === 'near') ? 'near' : nothing}
    ?selectable=${selectable}
    .data=${data}
  ></cairn-benchmark-comparison>`;

const NEAR: Partial<PerformanceDocumentInput> = {
  groups: [
    { id: 'region', name: 'Region', kind: 'region', members: NAMES.map((_, at) => idOf(at)) },
    {
      id: 'near',
      name: { en: 'Nearest neighbours of Easton', cy: 'Cymdogion agosaf Easton' },
      kind: 'neighbours',
      members: [idOf(1), idOf(5), idOf(6)],
    },
  ],
};

export const Moved: Example = {
  title: 'Places since the year before, two own areas',
  render: () =>
    html`<cairn-benchmark-comparison
      indicator="falls"
      area="${idOf(2)} ${idOf(7)}"
      .data=${counted(SHARES)}
    ></cairn-benchmark-comparison>`,
};

export const Choosable: Example = {
  title: 'Areas and comparator to choose',
  render: () =>
    html`<cairn-benchmark-comparison
      indicator="falls"
      area=${idOf(2)}
      choosable
      .data=${counted(SHARES, { ...NEAR, comparators: REGION.comparators ?? [] })}
    ></cairn-benchmark-comparison>`,
};

export const Funnel: Example = {
  title: 'As a funnel',
  render: () => withForm(counted(SHARES), 'funnel', `${idOf(2)} ${idOf(4)}`, true),
};

export const FunnelNarrow: Example = {
  title: 'As a funnel in a narrow column',
  width: 320,
  render: () => Funnel.render(),
};

export const FunnelImpossible: Example = {
  title: 'A funnel that the figures cannot make',
  render: () => withForm(councils(VALUES), 'funnel'),
};

export const Distribution: Example = {
  title: 'As a distribution, with neighbours',
  render: () => withForm(counted(SHARES, NEAR), 'distribution'),
};

export const DistributionOfMany: Example = {
  title: 'As a distribution of 350 areas',
  render: () =>
    withForm(councils(Array.from({ length: 350 }, (_, at) => 8 + ((at * 37) % 101) / 15)), 'distribution'),
};

export const DistributionNarrow: Example = {
  title: 'As a distribution in a narrow column',
  width: 280,
  render: () => Distribution.render(),
};

export const DistributionRightToLeft: Example = {
  title: 'As a distribution in a right-to-left page',
  dir: 'rtl',
  render: () => Distribution.render(),
};

/** Three measures of eight councils; the last has no better direction, and one council no figure. */
function measures(document: Partial<PerformanceDocumentInput> = {}): Dataset {
  const indicators = [
    anIndicator({
      name: { en: 'Falls at home', cy: 'Cwympiadau gartref' },
      frequency: 'year',
      ...AGAINST_REGION,
    }),
    anIndicator({
      id: 'satisfaction',
      name: { en: 'Satisfaction with care and support received at home', cy: 'Boddhad â gofal a chymorth' },
      polarity: 'higher',
      frequency: 'year',
    }),
    anIndicator({ id: 'hours', name: 'Hours of care', polarity: 'none', frequency: 'year' }),
  ];
  const figures = {
    falls: VALUES,
    satisfaction: [71, 64, 80.5, 77, 69, 74, 82, null],
    hours: [6.1, 5.2, 4.4, 6.6, 5.8, 5.1, 4.9, 6.0],
  };
  const series = Object.entries(figures).flatMap(([indicator, values]) =>
    values.map((value, at) =>
      aSeries({
        indicator,
        area: idOf(at),
        periods: ['2024-A1', '2025-A1'],
        values: [value === null ? null : value + 1.4 - at / 3, value],
        lower: [null, value === null ? null : value - 1],
        upper: [null, value === null ? null : value + 1],
      }),
    ),
  );
  return datasetIn(series, VALUES.length, {}, { ...REGION, indicators, ...document });
}

const spine = (area: string, data = measures()) =>
  html`<cairn-benchmark-comparison area=${area} form="spine" .data=${data}></cairn-benchmark-comparison>`;

export const Spine: Example = { title: 'Several measures on spines', render: () => spine(idOf(2)) };

export const SpineOfTwo: Example = {
  title: 'Two partners on spines',
  render: () => spine(`${idOf(2)} ${idOf(6)}`),
};

export const SpineNarrow: Example = {
  title: 'Spines in a narrow column',
  width: 280,
  render: () => SpineOfTwo.render(),
};

export const SpineWelsh: Example = {
  title: 'Spines in Welsh',
  lang: 'cy',
  render: () => SpineOfTwo.render(),
};

export const SpineGaelic: Example = {
  title: 'Spines in Scottish Gaelic',
  lang: 'gd',
  render: () => SpineOfTwo.render(),
};

export const Practice: Example = {
  title: 'Who does better, and what may be worth asking',
  render: () =>
    html`<cairn-benchmark-comparison
      indicator="falls"
      area=${idOf(3)}
      practice
      .data=${measures({
        relationships: [{ id: 'both', name: 'Falls and hours', x: 'falls', y: 'hours' }],
        annotations: [
          {
            indicator: 'falls',
            area: idOf(7),
            period: '2024-A1',
            kind: 'intervention',
            text: {
              en: 'Strength and balance classes begin',
              cy: 'Dosbarthiadau cryfder a chydbwysedd yn dechrau',
            },
          },
        ],
        stories: [
          {
            id: 's',
            title: 'Back to the choir',
            body: '…',
            date: '2025-11-02',
            indicators: ['falls'],
            area: idOf(7),
          },
        ],
        attachments: [
          {
            title: 'Falls review',
            href: 'https://example.org/falls.pdf',
            mediaType: 'application/pdf',
            indicators: ['falls'],
          },
        ],
      })}
    ></cairn-benchmark-comparison>`,
};

export const PracticeWelsh: Example = {
  title: 'Who does better, in Welsh',
  lang: 'cy',
  render: () => Practice.render(),
};

export const Gaelic: Example = { title: 'In Scottish Gaelic', lang: 'gd', render: () => Intervals.render() };

export const NoFigures: Example = {
  title: 'No area has figures',
  render: () => {
    const data = councils([1], {
      document: { indicators: [anIndicator(), anIndicator({ id: 'waits', name: 'Waits' })] },
    });
    return html`<cairn-benchmark-comparison indicator="waits" .data=${data}></cairn-benchmark-comparison>`;
  },
};
