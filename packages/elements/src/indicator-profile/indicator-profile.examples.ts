import { readDocument, type Dataset } from '@cairn/dataset';
import type { Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

/** One measure with everything that a document may say of it. */
const FULL: Partial<Indicator> = {
  name: { en: 'Delayed discharges', cy: 'Oedi wrth ryddhau', gd: 'Dàil ann an leigeil a-mach' },
  code: 'SO1',
  definition: {
    en: 'Days that adults spend in hospital after they are ready to leave, for every 1,000 adults.',
    cy: 'Diwrnodau y mae oedolion yn eu treulio yn yr ysbyty ar ôl bod yn barod i adael, am bob 1,000 o oedolion.',
  },
  rationale: 'Every day in hospital that is not needed costs a person strength and confidence.',
  interpretation: 'Expect a rise each winter.',
  caveats: 'Delays of under a day are not counted.',
  source: 'Monthly census',
  links: [{ title: 'National guidance', href: 'https://example.org/guidance' }],
  numerator: { definition: 'Days of delay in the quarter', source: 'Monthly census' },
  denominator: { definition: 'Adults aged 18 and over', source: 'Mid-year population estimates' },
  valueType: 'rate',
  unit: { label: 'days per 1,000 adults', multiplier: 1000, decimals: 1 },
  periodBasis: 'discrete',
  responsible: { owner: 'Head of Home First', updater: 'Performance team', approver: 'Board secretary' },
  updateDue: 'Last working day of the following month',
  introduced: '2021-Q1',
  assessment: [{ method: 'spc' }, { method: 'target', tolerance: { absolute: 0.5 } }],
  disclosure: { minimumCount: 5, roundTo: 5 },
};

const AREAS = [anArea({ name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })];

const REVISION = {
  series: { indicator: 'falls', area: 'northton' },
  period: '2024-Q2',
  from: 13.1,
  to: 12.1,
  reason: 'People moved between wards had been counted twice.',
  on: '2025-01-20',
  by: 'Performance team',
};

function dataset(
  series: Partial<Series> = {},
  indicator: Partial<Indicator> = {},
  document: Partial<PerformanceDocumentInput> = {},
): Dataset {
  const state = readDocument(
    minimalDocument({
      published: '2026-04-30',
      reportingYearStart: '--04-01',
      areas: AREAS,
      dimensions: [
        {
          id: 'reason',
          name: 'Reason for delay',
          categories: [
            { id: 'home', name: 'Waiting for care at home' },
            { id: 'assessment', name: 'Waiting for an assessment' },
          ],
        },
      ],
      indicators: [
        anIndicator({ ...FULL, ...indicator }),
        anIndicator({ id: 'waits', name: 'Waits for care' }),
      ],
      series: [
        aSeries({
          values: [12.5, 12.1, 12.3, 11.9, 11.8, 11.2, 11.4, 10.8],
          numerators: [125, 121, 123, 119, 118, 112, 114, 108],
          denominators: [10000, 10000, 10000, 10000, 10000, 10000, 10000, 10000],
          status: [null, 'R', null, null, null, null, null, 'P'],
          notes: { '2025-Q3': 'One ward reported late.' },
          ...series,
        }),
        aSeries({ values: [6, 6.2], dimensions: { reason: 'home' } }),
        aSeries({ values: [4.2, null], status: [null, 'Q'], dimensions: { reason: 'assessment' } }),
      ],
      targets: [
        aTarget({
          periods: ['2024-A1', '2025-A1'],
          values: [11.5, 11],
          source: 'Partnership plan',
          agreedBy: 'Partnership board',
          agreedOn: '2024-03-18',
        }),
        aTarget({ kind: 'national', periods: ['2024-A1', '2025-A1'], values: [12, 12] }),
      ],
      frameworks: [
        {
          id: 'plan',
          name: 'Partnership plan',
          perspectives: [{ id: 'people', name: 'People' }],
          objectives: [{ id: 'home', name: 'Home when ready', perspective: 'people', indicators: ['falls'] }],
        },
      ],
      relationships: [
        {
          id: 'together',
          name: 'Waits and delays',
          x: 'waits',
          y: 'falls',
          caution: 'That they move together does not show that one causes the other.',
        },
      ],
      annotations: [
        { period: '2024-Q3', kind: 'intervention', text: 'Home First begins', indicator: 'falls' },
      ],
      stories: [
        {
          id: 'home',
          title: 'Home in two days',
          body: 'A Home First worker met her on the ward.',
          date: '2026-03-20',
          quote: { text: 'I wanted my own kettle and my own bed.', who: 'Mrs P', consent: 'recorded' },
          indicators: ['falls'],
        },
      ],
      attachments: [
        {
          title: 'Home First: first-year review',
          href: 'https://example.org/review.pdf',
          mediaType: 'application/pdf',
          indicators: ['falls'],
        },
      ],
      overrides: [
        {
          indicator: 'falls',
          area: 'northton',
          period: '2025-Q2',
          status: 'amber',
          reason: 'Two wards changed how they record delays.',
          by: 'A. Officer',
          on: '2025-11-20',
        },
      ],
      revisions: [REVISION],
      ...document,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

const profile = (data: Dataset, area = 'northton') =>
  html`<cairn-indicator-profile indicator="falls" area=${area} .data=${data}></cairn-indicator-profile>`;

export const Full: Example = {
  title: 'With everything a document can say',
  render: () => profile(dataset()),
};

export const AllAreas: Example = {
  title: 'In all areas',
  render: () =>
    html`<cairn-indicator-profile indicator="falls" .data=${dataset()}></cairn-indicator-profile>`,
};

export const Bare: Example = {
  title: 'With as little as a document may say',
  render: () => {
    const state = readDocument(minimalDocument());
    return profile(state.phase === 'ready' ? state.dataset : dataset());
  },
};

export const NoData: Example = {
  title: 'The latest figure is missing',
  render: () => profile(dataset({ values: [12, 12, null, 12, 12, 12, 12, null], status: [] })),
};

export const Suppressed: Example = {
  title: 'The latest figure is suppressed',
  render: () =>
    profile(
      dataset({
        values: [12, 12, 12, 12, 12, 12, 12, null],
        status: [null, null, null, null, null, null, null, 'Q'],
      }),
    ),
};

export const NoFigures: Example = {
  title: 'An area without figures',
  render: () => profile(dataset(), 'southton'),
};

export const Withdrawn: Example = {
  title: 'A measure that is no longer used, worked out from others',
  render: () =>
    profile(
      dataset(
        {},
        { withdrawn: '2025-Q4', derived: { formula: 'a / b', inputs: { a: 'waits', b: 'waits' } } },
      ),
    ),
};

export const Unknown: Example = {
  title: 'Asked for a measure that is not in the document',
  render: () =>
    html`<cairn-indicator-profile
      indicator="fals"
      area="northton"
      .data=${dataset()}
    ></cairn-indicator-profile>`,
};

export const Loading: Example = {
  title: 'Before the figures have come',
  render: () => html`<cairn-indicator-profile indicator="falls"></cairn-indicator-profile>`,
};

export const Failed: Example = {
  title: 'The document cannot be read',
  render: () =>
    html`<cairn-indicator-profile
      indicator="falls"
      src="data:application/json,{}"
    ></cairn-indicator-profile>`,
};

export const LongLabels: Example = {
  title: 'Long names and units, in a narrow place',
  width: 240,
  render: () =>
    profile(
      dataset(
        {},
        {
          name: 'Emergency admissions to hospital of people aged 65 and over because of a fall at home or in a care home',
          unit: { label: 'per 100,000 people aged 65 and over', decimals: 1 },
          responsible: { owner: 'https://example.org/an-owner-without-any-place-to-break-the-line/at-all' },
        },
      ),
    ),
};

export const Wide: Example = { title: 'In a wide place', width: 1400, render: () => profile(dataset()) };
export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => profile(dataset()) };
export const Gaelic: Example = { title: 'In Scottish Gaelic', lang: 'gd', render: () => profile(dataset()) };
export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => profile(dataset()),
};
