import { parse } from '@cairn/schema';
import { aSeries, anArea, anIndicator, withSeries } from '@cairn/testing';
import type { ReportRequest } from './formats.js';
import { type OpenRequest, reportRequest } from './report-request.js';

export const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)>';

export const DOCUMENT = withSeries(
  [
    aSeries({ indicator: 'falls', area: 'northton', periods: ['2024-Q4', '2025-Q1'], values: [10.5, 12.25] }),
    aSeries({
      indicator: 'falls',
      area: 'southton',
      periods: ['2024-Q4', '2025-Q1'],
      values: [8, null],
      status: [null, 'Q'],
    }),
  ],
  {
    areas: [anArea({ id: 'northton', name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })],
    groups: [{ id: 'both', name: 'Both', kind: 'custom', members: ['northton', 'southton'] }],
    indicators: [anIndicator({ name: 'Falls', definition: HOSTILE })],
    reports: [
      {
        id: 'board',
        title: { en: 'Board', cy: 'Bwrdd', gd: 'Bòrd' },
        edition: 'quarterly',
        areas: ['northton'],
        sections: [
          { kind: 'tiles', title: HOSTILE },
          { kind: 'heading', title: 'In depth' },
          { kind: 'trendCharts' },
          { kind: 'scorecard', group: 'both' },
          { kind: 'definitions' },
          { kind: 'text', text: 'See [the rules](https://example.org/rules) and [ours](rules.html).' },
        ],
      },
    ],
  },
);

/** What the fixture's report is written from, in a language. Its window is closed when the tests have run. */
export function requestIn(language: string): ReportRequest {
  const { document } = parse(DOCUMENT);
  if (!document) throw new Error('no document');
  const request = reportRequest({ document, report: 'board', language, folder: '/' });
  opened.push(request);
  return request;
}

const opened: OpenRequest[] = [];

after(async () => {
  for (const request of opened) await request.close();
});
