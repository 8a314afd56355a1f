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
  readonly areas?: string;
  readonly comparator?: string;
  readonly from?: string;
  readonly to?: string;
}

const chart = (data: Dataset, { areas, comparator, from, to }: Asked = {}) =>
  html`<cairn-trend-chart
    indicator="falls"
    area="northton"
    areas=${areas ?? nothing}
    comparator=${comparator ?? nothing}
    from=${from ?? nothing}
    to=${to ?? nothing}
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
      document([aSeries({ values: ['Good', 'Good', 'Adequate'] })], {
        valueType: 'category',
        unit: { label: '', decimals: 0 },
        assessment: { method: 'none' },
        polarity: 'notApplicable',
      }),
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
