import { readDocument, type Dataset } from '@cairn/dataset';
import type { PerformanceDocumentInput, Report } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, withSeries } from '@cairn/testing';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

const AREAS = [
  anArea({ id: 'northton', name: { en: 'Northton', cy: 'Tref y Gogledd' } }),
  anArea({ id: 'southton', name: { en: 'Southton', cy: 'Tref y De' } }),
];

const SECTIONS: Report['sections'] = [
  {
    kind: 'heading',
    title: { en: 'Overview', cy: 'Trosolwg', gd: 'Sealladh farsaing' },
    introduction: { en: 'Where the partners stand **now**.', cy: 'Lle mae’r partneriaid **nawr**.' },
  },
  { kind: 'tiles' },
  { kind: 'scorecard', group: 'both' },
  { kind: 'heading', title: { en: 'In depth', cy: 'Yn fanwl', gd: 'Gu mionaideach' } },
  { kind: 'trendCharts', indicators: ['falls'] },
  { kind: 'text', title: 'What comes next', text: '- A visit to each ward\n- A report in *spring*' },
  { kind: 'definitions', indicators: ['falls'] },
];

function dataset(report: Partial<Report> = {}, document: Partial<PerformanceDocumentInput> = {}): Dataset {
  const values = [12.5, 12.1, 12.3, 11.9, 11.8, 11.2, 11.4, 10.8];
  const state = readDocument(
    withSeries(
      [
        aSeries({ area: 'northton', values }),
        aSeries({ area: 'southton', values: values.map((value) => value + 1) }),
        aSeries({ indicator: 'stays', area: 'northton', values: values.map((value) => value * 2) }),
      ],
      {
        published: '2026-02-14',
        reportingYearStart: '--04-01',
        publisher: { name: { en: 'Northern Partnership', cy: 'Partneriaeth y Gogledd' } },
        areas: AREAS,
        groups: [{ id: 'both', name: 'Both', kind: 'custom', members: ['northton', 'southton'] }],
        indicators: [
          anIndicator({
            name: { en: 'Falls at home', cy: 'Cwympiadau gartref', gd: 'Tuiteaman san dachaigh' },
          }),
          anIndicator({ id: 'stays', name: { en: 'Long stays', cy: 'Arosiadau hir', gd: 'Fuireach fada' } }),
        ],
        targets: [aTarget({ periods: ['2024-A1', '2025-A1'], values: [11.5, 11] })],
        reports: [
          {
            id: 'board',
            title: { en: 'Board report', cy: 'Adroddiad y bwrdd', gd: 'Aithisg a’ bhùird' },
            subtitle: { en: 'How the north is doing', cy: 'Sut hwyl sydd ar y gogledd' },
            edition: 'quarterly',
            audience: 'partner',
            areas: ['northton'],
            cover: { en: 'For the meeting in *March*.', cy: 'Ar gyfer y cyfarfod ym mis *Mawrth*.' },
            sections: SECTIONS,
            ...report,
          },
        ],
        ...document,
      },
    ),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

const report = (data: Dataset) => html`<cairn-report report="board" .data=${data}></cairn-report>`;

export const Usual: Example = { title: 'Cover, contents and chapters', render: () => report(dataset()) };

export const EarlierPeriod: Example = {
  title: 'As at the end of an earlier period',
  render: () => report(dataset({ period: '2024-Q4' })),
};

/** The figures as they stood when the report came out last. */
function lastEdition(): PerformanceDocumentInput {
  const { document } = dataset();
  return {
    ...document,
    published: '2025-11-14',
    series: document.series.map((series) => ({
      ...series,
      periods: series.periods.slice(0, -1),
      values: series.values.slice(0, -1),
    })),
  };
}

export const SinceTheLastEdition: Example = {
  title: 'What has changed since the last edition',
  render: () =>
    html`<cairn-report report="board" .data=${dataset()} .previous=${lastEdition()}></cairn-report>`,
};

const SAFE = {
  id: 'pss',
  name: 'Scorecard',
  perspectives: [{ id: 'people', name: 'People' }],
  objectives: [
    {
      id: 'safe',
      name: { en: 'People are safe', cy: 'Mae pobl yn ddiogel', gd: 'Tha daoine sàbhailte' },
      perspective: 'people',
      indicators: ['falls'],
      selfAssessments: [
        {
          area: 'northton',
          rating: 'amber' as const,
          by: 'Director',
          on: '2025-12-01',
          text: 'Too few staff.',
        },
        {
          area: 'southton',
          rating: 'green' as const,
          by: 'Director',
          on: '2025-12-02',
          text: 'All is well.',
        },
      ],
    },
  ],
};

export const SelfAssessments: Example = {
  title: 'What areas say of themselves',
  render: () =>
    report(
      dataset(
        { group: 'both', sections: [{ kind: 'selfAssessments', framework: 'pss', indicators: ['falls'] }] },
        { frameworks: [SAFE] },
      ),
    ),
};

export const EasyRead: Example = {
  title: 'Easy to read',
  render: () =>
    report(
      dataset({
        reading: 'easy',
        sections: [
          { kind: 'text', title: 'Falls', text: 'Fewer people fall.\n\nThat is good.' },
          { kind: 'tiles', indicators: ['falls'], form: 'full' },
        ],
      }),
    ),
};

export const OneSection: Example = {
  title: 'A single section, without contents',
  render: () => report(dataset({ sections: [{ kind: 'tiles', form: 'full' }] })),
};

export const NothingFits: Example = {
  title: 'A section that nothing fits',
  render: () =>
    report(dataset({ sections: [{ kind: 'tiles', roles: ['context'] }, ...SECTIONS.slice(1, 2)] })),
};

export const NewerVersion: Example = {
  title: 'A section of a newer version',
  render: () =>
    report(dataset({ sections: [{ kind: 'weather', title: 'Weather' }, ...SECTIONS.slice(1, 2)] })),
};

export const NoSections: Example = {
  title: 'A cover without sections',
  render: () => report(dataset({ sections: [] })),
};

export const NoReports: Example = {
  title: 'The document has no reports',
  render: () => report(dataset({}, { reports: [] })),
};

export const Narrow: Example = { title: 'In a narrow room', width: 240, render: () => report(dataset()) };

export const LongLabels: Example = {
  title: 'Long names',
  width: 320,
  render: () =>
    report(
      dataset(
        {
          title: 'Report on the performance of the partnership for health and social care in the north',
          sections: [
            { kind: 'heading', title: 'Emergencypreparednessresilienceandresponse in all localities' },
            { kind: 'tiles' },
            { kind: 'definitions' },
          ],
        },
        {
          publisher: {
            name: 'The Integrated Partnership for Health and Social Care of the Northern Localities',
          },
        },
      ),
    ),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => report(dataset()) };

export const Gaelic: Example = { title: 'In Scottish Gaelic', lang: 'gd', render: () => report(dataset()) };

export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => report(dataset()),
};
