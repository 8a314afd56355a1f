import { readDocument, type Dataset } from '@cairn/dataset';
import type { Action, Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument, months } from '@cairn/testing';
import { html, nothing } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];

const indicator = (id: string, name: Indicator['name'], rest: Partial<Indicator> = {}) =>
  anIndicator({ id, name, responsible: { owner: { en: 'Head of Care', cy: 'Pennaeth Gofal' } }, ...rest });

const target = (id: string, value: number) =>
  aTarget({ indicator: id, periods: ['2024-A1', '2025-A1'], values: [value, value] });

const series = (id: string, values: Series['values'], rest: Partial<Series> = {}) =>
  aSeries({ indicator: id, periods: QUARTERS, values, ...rest });

const ACTIONS: Action[] = [
  {
    title: { en: 'Open a second Home First team', cy: 'Agor ail dîm Gartref yn Gyntaf' },
    owner: { en: 'Head of Home First', cy: 'Pennaeth Gartref yn Gyntaf' },
    due: '2026-03-31',
    status: 'inProgress',
  },
  { title: 'Agree one discharge form', owner: 'Chief Social Work Officer', due: '2025-11-30' },
  { title: 'Review cases', due: '2025-06-30', status: 'done' },
];

/** Six measures in two perspectives: two off track, one at risk, one with cause for concern, one late, one well. */
function partnership(changes: Partial<PerformanceDocumentInput> = {}): Dataset {
  const monthly = [
    61, 63, 60, 62, 64, 61, 60, 63, 62, 61, 63, 62, 60, 61, 64, 62, 63, 68, 70, 71, 73, 74, 76, 78,
  ];
  const state = readDocument(
    minimalDocument({
      published: '2026-02-14',
      areas: [
        anArea({ name: { en: 'Northton', cy: 'Tref y Gogledd', gd: 'Baile a Tuath' } }),
        anArea({ id: 'southton', name: 'Southton' }),
      ],
      indicators: [
        indicator('falls', { en: 'Falls at home', cy: 'Cwympiadau gartref' }),
        indicator(
          'delays',
          { en: 'Delayed discharges', cy: 'Oedi wrth ryddhau' },
          { responsible: { owner: 'Head of Home First' }, role: 'target' },
        ),
        indicator(
          'carers',
          { en: 'Carers supported', cy: 'Gofalwyr a gefnogir' },
          { polarity: 'higher', assessment: { method: 'target', tolerance: { absolute: 5 } } },
        ),
        indicator(
          'waits',
          { en: 'Waits over 4 hours', cy: 'Aros dros 4 awr' },
          { frequency: 'month', spc: {}, assessment: { method: 'target', tolerance: { absolute: 1 } } },
        ),
        anIndicator({ id: 'visits', name: 'Home visits', updateDue: 'P3W', polarity: 'higher' }),
        indicator('costs', 'Cost of care', { role: 'monitoring' }),
      ],
      series: [
        series('falls', [10, 10, 12, 12, 13, 13, 13, 12.4]),
        series('falls', [9, 9, 9, 9, 9, 9, 9, 9], { area: 'southton' }),
        series('delays', [9, 9, 9, 9, 9, 9, 9, 12.1], {
          status: [null, null, null, null, null, null, null, 'P'],
        }),
        series('carers', [70, 71, 69, 66, 65, 64, 66, 68]),
        aSeries({ indicator: 'waits', periods: months(2024, 24), values: monthly }),
        series('visits', [50, 51, 52, 53, 54, 55, 56], { periods: QUARTERS.slice(0, 7) }),
        series('costs', [8, 8, 8, 8, 8, 8, 8, 8]),
      ],
      targets: [
        target('falls', 11),
        target('delays', 10),
        target('carers', 70),
        target('waits', 80),
        target('visits', 50),
        target('costs', 10),
      ],
      frameworks: [
        {
          id: 'scorecard',
          name: 'Scorecard',
          perspectives: [
            { id: 'outcomes', name: { en: 'Outcomes for people', cy: 'Canlyniadau i bobl' } },
            { id: 'delivery', name: { en: 'Delivery', cy: 'Cyflawni' } },
          ],
          objectives: [
            { id: 'home', name: 'Live at home', perspective: 'outcomes', indicators: ['falls', 'carers'] },
            {
              id: 'flow',
              name: 'Hospital flow',
              perspective: 'delivery',
              indicators: ['delays', 'waits', 'visits', 'costs'],
              actions: ACTIONS,
            },
          ],
        },
      ],
      ...changes,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

interface Asked {
  readonly area?: string;
  readonly areas?: string;
  readonly framework?: string;
  readonly indicators?: string;
  readonly selectable?: boolean;
  readonly data?: Dataset;
}

const list = ({ area, areas, framework, indicators, selectable, data }: Asked = {}) =>
  html`<cairn-exception-list
    area=${area ?? (areas === undefined ? 'northton' : nothing)}
    areas=${areas ?? nothing}
    framework=${framework ?? nothing}
    indicators=${indicators ?? nothing}
    ?selectable=${selectable ?? false}
    .data=${data ?? partnership()}
  ></cairn-exception-list>`;

export const Usual: Example = { title: 'What needs attention in one area', render: () => list() };

export const ByPerspective: Example = {
  title: 'By perspective, each name leading to the detail',
  render: () => list({ framework: 'scorecard', selectable: true }),
};

export const SeveralAreas: Example = {
  title: 'Several areas',
  render: () => list({ areas: 'northton southton' }),
};

export const Wide: Example = {
  title: 'In a wide place',
  width: 1200,
  render: () => list({ framework: 'scorecard' }),
};

export const Narrow: Example = {
  title: 'In a narrow place',
  width: 240,
  render: () => list({ framework: 'scorecard', selectable: true }),
};

export const Middling: Example = { title: 'In a place of 640 pixels', width: 640, render: () => list() };

export const GoodNews: Example = {
  title: 'Nothing needs attention',
  render: () => list({ area: 'southton' }),
};

export const Overridden: Example = {
  title: 'A status set by hand',
  render: () =>
    list({
      indicators: 'costs falls',
      data: partnership({
        overrides: [
          {
            indicator: 'costs',
            area: 'northton',
            period: '2025-Q4',
            status: 'amber',
            reason: 'A contract ends in March.',
            by: 'A. Officer',
            on: '2026-01-20',
          },
        ],
      }),
    }),
};

export const LongLabels: Example = {
  title: 'Long names',
  width: 320,
  render: () =>
    list({
      indicators: 'falls',
      data: partnership({
        indicators: [
          indicator(
            'falls',
            'Emergency admissions to hospital of people aged 65 and over because of a fall at home or in a care home',
            { responsible: { owner: 'Director of Public Health and Community Resilience' } },
          ),
        ],
        series: [series('falls', [10, 10, 12, 12, 13, 13, 13, 12.4])],
        targets: [target('falls', 11)],
        frameworks: [],
      }),
    }),
};

export const Empty: Example = {
  title: 'An area without figures',
  render: () =>
    list({
      area: 'westton',
      data: partnership({
        areas: [anArea(), anArea({ id: 'southton' }), anArea({ id: 'westton', name: 'Westton' })],
      }),
    }),
};

export const UnknownArea: Example = {
  title: 'Asked for an area that is not in the document',
  render: () => list({ area: 'nothton' }),
};

export const Loading: Example = {
  title: 'While loading',
  render: () => html`<cairn-data><cairn-exception-list area="northton"></cairn-exception-list></cairn-data>`,
};

export const Welsh: Example = {
  title: 'In Welsh',
  lang: 'cy',
  render: () => list({ framework: 'scorecard' }),
};
export const Gaelic: Example = { title: 'In Scottish Gaelic', lang: 'gd', render: () => list() };
export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => list({ framework: 'scorecard' }),
};
