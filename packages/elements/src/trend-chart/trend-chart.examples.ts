import { readDocument, type Dataset } from '@cairn/dataset';
import type { Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, months, quarters, withSeries } from '@cairn/testing';
import { html, nothing } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

const FALLS: Partial<Indicator> = { name: { en: 'Falls at home', cy: 'Cwympiadau gartref' } };

function document(
  series: readonly Series[],
  indicator: Partial<Indicator> = {},
  overrides: Partial<PerformanceDocumentInput> = {},
): Dataset {
  const state = readDocument(
    withSeries(series, {
      reportingYearStart: '--04-01',
      areas: [anArea({ name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })],
      indicators: [anIndicator({ ...FALLS, ...indicator })],
      ...overrides,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

interface Asked {
  readonly view?: string;
  readonly cumulative?: boolean;
  readonly intervention?: string;
  readonly breakdown?: string;
  readonly areas?: string;
  readonly comparator?: string;
  readonly from?: string;
  readonly to?: string;
}

const chart = (
  data: Dataset,
  { areas, comparator, from, to, view, cumulative, intervention, breakdown }: Asked = {},
) =>
  html`<cairn-trend-chart
    indicator="falls"
    area="northton"
    areas=${areas ?? nothing}
    comparator=${comparator ?? nothing}
    from=${from ?? nothing}
    to=${to ?? nothing}
    view=${view ?? nothing}
    ?cumulative=${cumulative}
    intervention=${intervention ?? nothing}
    breakdown=${breakdown ?? nothing}
    .data=${data}
  ></cairn-trend-chart>`;

const QUARTERS = [12.5, 12.9, 12.1, 11.8, 12.2, 11.4, 11.6, 10.9];

/** A calm month-by-month series with a bulge, the same on every run. */
const monthly = (count: number, level = 20) =>
  Array.from(
    { length: count },
    (_, at) => Math.round((level + 2.2 * Math.sin(at * 2.3) + 1.4 * Math.cos(at * 0.9)) * 10) / 10,
  );

export const Quarters: Example = {
  title: 'Eight quarters against a target',
  render: () =>
    chart(
      document(
        [aSeries({ values: QUARTERS })],
        {},
        {
          targets: [
            aTarget({ periods: quarters(2024, 8), values: [12, 12, 12, 12, 11.5, 11.5, 11.5, 11.5] }),
          ],
        },
      ),
    ),
};

export const Gaps: Example = {
  title: 'Gaps, provisional figures and a break in the series',
  render: () =>
    chart(
      document([
        aSeries({
          periods: [...quarters(2024, 3), ...quarters(2025, 4)],
          values: [12.5, null, 12.1, 11.4, 11.6, 10.9, 10.7],
          status: [null, 'M', null, 'B', null, 'P', 'P'],
          notes: { '2024-Q2': 'The recording system was out of use.' },
        }),
      ]),
    ),
};

export const Interval: Example = {
  title: 'With intervals, against the region',
  render: () =>
    chart(
      document(
        [
          aSeries({
            values: QUARTERS,
            lower: QUARTERS.map((value) => value - 1.1),
            upper: QUARTERS.map((value) => value + 1.2),
          }),
          aSeries({ area: 'region', values: [12.2, 12.1, 12.2, 12, 12, 11.9, 11.8, 11.9] }),
        ],
        { assessment: { method: 'confidenceInterval', comparator: 'region' } },
        {
          comparators: [
            {
              id: 'region',
              name: { en: 'Regional average', cy: 'Cyfartaledd y rhanbarth' },
              area: 'region',
              statistic: 'value',
              period: 'same',
            },
          ],
        },
      ),
    ),
};

const CONTROL = [...monthly(24), 27.9, ...monthly(11, 20), ...monthly(24, 16)];

export const ControlChart: Example = {
  title: 'A control chart with new limits, a point left out and what happened',
  render: () =>
    chart(
      document(
        [aSeries({ periods: months(2021, CONTROL.length), values: CONTROL })],
        {
          frequency: 'month',
          assessment: { method: 'spc' },
          spc: { rebase: ['2024-01'], ghost: ['2021-06'] },
        },
        {
          targets: [
            aTarget({
              periods: months(2021, CONTROL.length),
              values: CONTROL.map((_, at) => (at < 36 ? 18 : 15)),
            }),
          ],
          annotations: [
            {
              indicator: 'falls',
              period: '2024-01',
              kind: 'intervention',
              text: { en: 'Falls team begins', cy: 'Tîm cwympiadau yn dechrau' },
            },
            {
              indicator: 'falls',
              period: '2022-03',
              kind: 'note',
              text: { en: 'Icy winter', cy: 'Gaeaf rhewllyd' },
            },
            {
              indicator: 'falls',
              period: '2023-01-31',
              kind: 'definitionChange',
              text: { en: 'Care homes are counted from here', cy: 'Cyfrifir cartrefi gofal o’r fan hon' },
            },
          ],
        },
      ),
    ),
};

export const Concern: Example = {
  title: 'A special cause of concern',
  render: () =>
    chart(
      document([aSeries({ periods: months(2024, 24), values: [...monthly(23), 29] })], {
        frequency: 'month',
        assessment: { method: 'spc' },
      }),
    ),
};

export const FewPoints: Example = {
  title: 'Too few points for a control chart',
  render: () => chart(document([aSeries({ values: QUARTERS })], { assessment: { method: 'spc' } })),
};

export const Trajectory: Example = {
  title: 'A trajectory that goes on beyond the figures',
  render: () =>
    chart(
      document(
        [aSeries({ values: QUARTERS })],
        {},
        {
          targets: [
            aTarget({ periods: quarters(2024, 12), values: Array.from({ length: 12 }, () => 10) }),
            aTarget({
              kind: 'trajectory',
              periods: quarters(2025, 8),
              values: [12, 11.7, 11.4, 11.1, 10.8, 10.5, 10.2, 9.9],
            }),
          ],
        },
      ),
    ),
};

export const Range: Example = {
  title: 'A range as target',
  render: () =>
    chart(
      document(
        [aSeries({ values: [3.1, 2.4, 0.8, -0.4, -1.6, 0.2, 0.9, 1.4] })],
        { polarity: 'target' },
        {
          targets: [
            aTarget({
              periods: quarters(2024, 8),
              lower: Array.from({ length: 8 }, () => -1),
              upper: Array.from({ length: 8 }, () => 1),
            }),
          ],
        },
      ),
    ),
};

export const Bars: Example = {
  title: 'A few counts, as bars from nought',
  render: () =>
    chart(
      document(
        [
          aSeries({
            values: [1210, 1185, 1302, 1275, 1240, 1198],
            status: [null, null, null, null, null, 'P'],
          }),
        ],
        {
          valueType: 'count',
          unit: { label: { en: 'people', cy: 'o bobl' }, decimals: 0 },
          polarity: 'none',
          assessment: { method: 'none' },
        },
      ),
    ),
};

const PLACES = ['Aldermoor', 'Bellhaven', 'Castle Water and Saltings', 'Dunmere', 'Eastcliff', 'Fernlea'];

export const Areas: Example = {
  title: 'Several areas, of which five are drawn',
  render: () =>
    chart(
      document(
        PLACES.map((_, at) =>
          aSeries({
            area: `area-${String(at)}`,
            values: QUARTERS.map(
              (value, place) => Math.round((value + at * 0.55 - (place * at) / 9) * 10) / 10,
            ),
          }),
        ),
        {},
        {
          areas: PLACES.map((name, at) => anArea({ id: `area-${String(at)}`, name })),
          targets: [aTarget({ periods: quarters(2024, 8) })],
        },
      ),
      { areas: PLACES.map((_, at) => `area-${String(at)}`).join(' ') },
    ),
};

export const Single: Example = {
  title: 'A single figure',
  render: () => chart(document([aSeries({ values: [12.5] })])),
};

export const FromTo: Example = {
  title: 'From one period to another',
  render: () => chart(document([aSeries({ values: QUARTERS })]), { from: '2024-Q3', to: '2025-Q2' }),
};

export const InWords: Example = {
  title: 'A measure told in words',
  render: () =>
    chart(
      document(
        [
          aSeries({
            periods: ['2020-A1', '2021-A1', '2022-A1', '2023-A1', '2024-A1', '2025-A1'],
            values: ['good', 'good', 'adequate', null, 'good', 'veryGood'],
            status: [null, null, null, 'M', null, 'P'],
          }),
        ],
        {
          valueType: 'category',
          frequency: 'year',
          unit: { label: '', decimals: 0 },
          assessment: { method: 'none' },
          polarity: 'notApplicable',
          categories: [
            { value: 'veryGood', label: { en: 'Very good', cy: 'Da iawn', gd: 'Glè mhath' } },
            { value: 'good', label: { en: 'Good', cy: 'Da', gd: 'Math' } },
            { value: 'adequate', label: { en: 'Adequate', cy: 'Digonol', gd: 'Iomchaidh' } },
          ],
        },
      ),
    ),
};

export const Rated: Example = {
  title: 'Ratings a partnership gave itself',
  render: () =>
    chart(
      document(
        [
          aSeries({
            periods: ['2021-A1', '2022-A1', '2023-A1', '2024-A1'],
            values: ['red', 'amber', 'amber', 'green'],
          }),
        ],
        {
          valueType: 'category',
          frequency: 'year',
          unit: { label: '', decimals: 0 },
          assessment: { method: 'selfAssessed' },
          polarity: 'notApplicable',
        },
      ),
    ),
};

const SURVEY = [71.2, 73.8, 72.4, 76.1];

export const Survey: Example = {
  title: 'A survey, each figure with its interval',
  render: () =>
    chart(
      document(
        [
          aSeries({
            periods: ['2019-A1', '2021-A1', '2023-A1', '2025-A1'],
            values: SURVEY,
            lower: SURVEY.map((value) => value - 2.9),
            upper: SURVEY.map((value) => value + 2.7),
            sampleSize: [812, 790, 845, 801],
          }),
        ],
        { frequency: 'twoYear', polarity: 'higher', assessment: { method: 'none' } },
      ),
    ),
};

const EXTENDED: Partial<Indicator> = { frequency: 'month', periodBasis: 'discrete' };
const YEAR_MONTHS = months(2024, 24).slice(3, 21);
const PEOPLE = { label: { en: 'people', cy: 'o bobl', gd: 'neach' }, decimals: 0 };

/** A proportion with the parts it is made of, April 2024 to September 2025. */
const pooled = () => {
  const values = [...monthly(12), ...monthly(6, 17)];
  return aSeries({
    periods: YEAR_MONTHS,
    values,
    numerators: values.map((value) => value * 2),
    denominators: values.map(() => 200),
    status: values.map((_, at) => (at === 17 ? 'P' : null)),
  });
};

const yearTargets = [
  aTarget({ periods: YEAR_MONTHS, values: YEAR_MONTHS.map(() => 18) }),
  aTarget({
    kind: 'trajectory',
    periods: months(2025, 15).slice(3),
    values: Array.from({ length: 12 }, (_, at) => 19 - at * 0.2),
  }),
];

export const WithinYear: Example = {
  title: 'This year by month, against last year, target and trajectory',
  render: () =>
    chart(
      document(
        [pooled()],
        { ...EXTENDED, valueType: 'proportion', unit: { label: '%', multiplier: 100, decimals: 1 } },
        { targets: yearTargets },
      ),
      { view: 'within-year' },
    ),
};

const countsOf = (values: readonly (number | null)[], status?: readonly (string | null)[]) =>
  document(
    [aSeries({ periods: YEAR_MONTHS, values: [...values], ...(status ? { status: [...status] } : {}) })],
    { ...EXTENDED, valueType: 'count', unit: PEOPLE, polarity: 'lower', assessment: { method: 'none' } },
    { targets: [aTarget({ periods: YEAR_MONTHS, values: YEAR_MONTHS.map(() => 130) })] },
  );
const COUNTS = monthly(18, 130).map(Math.round);

export const WithinYearCounts: Example = {
  title: 'Counts of this year as bars, those of last year as levels',
  render: () => chart(countsOf(COUNTS), { view: 'within-year' }),
};

export const YearToDate: Example = {
  title: 'The year so far, month by month, with a month suppressed',
  render: () =>
    chart(
      countsOf(
        COUNTS.map((value, at) => (at === 16 ? null : value)),
        COUNTS.map((_, at) => (at === 16 ? 'Q' : null)),
      ),
      { view: 'within-year', cumulative: true },
    ),
};

export const NotWithinYear: Example = {
  title: 'A yearly measure has no view within the year',
  render: () =>
    chart(document([aSeries({ periods: ['2023-A1', '2024-A1'], values: [12, 11] })], { frequency: 'year' }), {
      view: 'within-year',
    }),
};

const STEPPED = [...monthly(18), ...monthly(18, 15)];
const programme = (values: readonly number[] = STEPPED) =>
  document(
    [aSeries({ periods: months(2023, values.length), values: [...values] })],
    { frequency: 'month', assessment: { method: 'none' } },
    {
      annotations: [
        {
          indicator: 'falls',
          period: '2024-07',
          kind: 'intervention',
          text: {
            en: 'Falls team begins',
            cy: 'Tîm cwympiadau yn dechrau',
            gd: 'Sgioba thuiteam a’ tòiseachadh',
          },
          link: 'https://example.org/falls-team',
        },
      ],
    },
  );

export const BeforeAndAfter: Example = {
  title: 'Before and after an intervention',
  render: () => chart(programme(), { view: 'before-after' }),
};

export const BeforeAndTooLittleAfter: Example = {
  title: 'Too few figures after an intervention',
  render: () => chart(programme(STEPPED.slice(0, 20)), { view: 'before-after' }),
};

const GROUPS = [
  { id: 'older', name: { en: 'Older people', cy: 'Pobl hŷn', gd: 'Seann daoine' } },
  { id: 'physical', name: { en: 'Physical disability', cy: 'Anabledd corfforol', gd: 'Ciorram corporra' } },
  { id: 'learning', name: { en: 'Learning disability', cy: 'Anabledd dysgu', gd: 'Ciorram ionnsachaidh' } },
];

export const Breakdown: Example = {
  title: 'By care group, with suppressed figures',
  render: () =>
    chart(
      document(
        [
          aSeries({ values: QUARTERS }),
          ...GROUPS.map(({ id }, group) =>
            aSeries({
              dimensions: { careGroup: id },
              values: QUARTERS.map((value, at) =>
                group === 2 && (at === 3 || at === 4) ? null : Math.round((value - 2 - group * 3) * 10) / 10,
              ),
              status: QUARTERS.map((_, at) => (group === 2 && (at === 3 || at === 4) ? 'Q' : null)),
            }),
          ),
        ],
        {},
        {
          dimensions: [
            {
              id: 'careGroup',
              name: { en: 'Care group', cy: 'Grŵp gofal', gd: 'Buidheann cùraim' },
              categories: GROUPS,
            },
          ],
        },
      ),
      { breakdown: 'careGroup' },
    ),
};

export const Suppressed: Example = {
  title: 'Suppressed figures',
  render: () =>
    chart(document([aSeries({ values: [12.5, null, null, 11.2], status: [null, 'Q', 'Q', null] })])),
};

export const Empty: Example = {
  title: 'No figures',
  render: () =>
    html`<cairn-trend-chart
      indicator="falls"
      area="southton"
      .data=${document([aSeries()])}
    ></cairn-trend-chart>`,
};

export const Unknown: Example = {
  title: 'An unknown period',
  render: () => chart(document([aSeries()]), { from: 'spring' }),
};

export const Narrow: Example = {
  title: 'In a narrow column',
  width: 320,
  render: () => ControlChart.render(),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => ControlChart.render() };

export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => Interval.render(),
};

export const WelshWithinYear: Example = {
  title: 'Within the year, in Welsh',
  lang: 'cy',
  width: 320,
  render: () => WithinYear.render(),
};

export const Gaelic: Example = { title: 'In Gaelic', lang: 'gd', render: () => BeforeAndAfter.render() };
