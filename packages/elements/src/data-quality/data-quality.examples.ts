import { readDocument, type Dataset } from '@cairn/dataset';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

const AREAS = [anArea({ name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })];

const DOCUMENT = minimalDocument({
  title: {
    en: 'Example partnership',
    cy: 'Partneriaeth enghreifftiol',
    gd: 'Com-pàirteachas eisimpleireach',
  },
  published: '2025-02-14T09:00:00Z',
  areas: AREAS,
  indicators: [
    anIndicator({ name: { en: 'Falls at home', cy: 'Cwympiadau gartref' } }),
    anIndicator({ id: 'waits', name: 'Waits for care', updateDue: 'ten days after the quarter' }),
    anIndicator({ id: 'survey', name: 'People who feel safe', frequency: 'irregular' }),
  ],
  series: [
    aSeries({ status: [null, 'R', null, 'P'] }),
    aSeries({ area: 'southton', values: [11, null, null, 12], status: [null, 'Q', 'M', 'P'] }),
    aSeries({ indicator: 'waits', values: [40, 38, null] }),
    aSeries({ indicator: 'survey', periods: ['2022', '2024'], values: [81, 83] }),
  ],
  revisions: [
    {
      series: { indicator: 'falls', area: 'northton' },
      period: '2024-Q2',
      from: 13.1,
      to: 12.1,
      reason: 'People moved between wards had been counted twice.',
      on: '2024-10-20',
      by: 'Performance team',
      batch: 'october',
    },
  ],
  batches: [
    {
      id: 'october',
      source: 'Ambulance service',
      loaded: '2024-10-18T10:00:00Z',
      by: 'Performance team',
      rows: 620,
      accepted: 612,
      rejected: 8,
      signedOff: { by: 'Board secretary', on: '2024-10-20' },
    },
    {
      id: 'february',
      source: 'Social care return',
      loaded: '2025-02-12T10:00:00Z',
      by: 'Performance team',
      rows: 620,
      accepted: 618,
      rejected: 2,
    },
  ],
});

function dataset(overrides: Partial<PerformanceDocumentInput> = {}): Dataset {
  const state = readDocument({ ...DOCUMENT, ...overrides });
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

const quality = (data = dataset()) => html`<cairn-data-quality .data=${data}></cairn-data-quality>`;

export const Whole: Example = { title: 'A whole document', render: () => quality() };

export const OneMeasure: Example = {
  title: 'One measure, period by period',
  render: () => html`<cairn-data-quality indicator="falls" .data=${dataset()}></cairn-data-quality>`,
};

export const OneArea: Example = {
  title: 'One area',
  render: () => html`<cairn-data-quality area="southton" .data=${dataset()}></cairn-data-quality>`,
};

/** What the page itself gives is read with all its faults. */
export const Faults: Example = {
  title: 'A document with faults',
  render: () =>
    html`<cairn-data-quality
      src="data:application/json,${encodeURIComponent(
        JSON.stringify({
          ...DOCUMENT,
          series: [...DOCUMENT.series, aSeries({ area: 'nowhere' })],
          targets: [{ indicator: 'falls', kind: 'wished', periods: ['2024-Q1'], values: [1] }],
        }),
      )}"
    ></cairn-data-quality>`,
};

export const Undated: Example = {
  title: 'Without a day of publication',
  render: () => {
    const { published: _, ...undated } = DOCUMENT;
    const state = readDocument(undated);
    return quality(state.phase === 'ready' ? state.dataset : dataset());
  },
};

export const Empty: Example = {
  title: 'Nothing loaded yet',
  render: () => quality(dataset({ series: [], revisions: [], batches: [] })),
};

export const Unknown: Example = {
  title: 'Asked for an area that is not in the document',
  render: () => html`<cairn-data-quality area="nowhere" .data=${dataset()}></cairn-data-quality>`,
};

export const Loading: Example = {
  title: 'Before the figures have come',
  render: () => html`<cairn-data-quality></cairn-data-quality>`,
};

export const Failed: Example = {
  title: 'The document cannot be read',
  render: () => html`<cairn-data-quality src="data:application/json,{}"></cairn-data-quality>`,
};

export const Narrow: Example = { title: 'In a narrow place', width: 240, render: () => quality() };

export const LongLabels: Example = {
  title: 'Long names',
  width: 360,
  render: () =>
    quality(
      dataset({
        indicators: [
          anIndicator({
            name: 'Emergency admissions to hospital of people aged 65 and over because of a fall at home or in a care home',
          }),
        ],
        series: [aSeries()],
      }),
    ),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => quality() };
export const Gaelic: Example = { title: 'In Scottish Gaelic', lang: 'gd', render: () => quality() };
export const RightToLeft: Example = { title: 'In a right-to-left page', dir: 'rtl', render: () => quality() };
