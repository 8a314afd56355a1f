import { readDocument, type Dataset } from '@cairn/dataset';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, anArea, anIndicator, withSeries } from '@cairn/testing';

/** A region with two councils, one of which has a locality; a quarterly and a yearly measure. */
export function dataset(document: Partial<PerformanceDocumentInput> = {}): Dataset {
  const places = ['coast', 'northton', 'southton', 'harbour'];
  const quarters = ['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'];
  const state = readDocument(
    withSeries(
      places.flatMap((area, at) => [
        aSeries({ area, periods: quarters, values: quarters.map((_, step) => 10 + at + step / 10) }),
        aSeries({ indicator: 'stays', area, periods: ['2023-A1', '2024-A1'], values: [20 + at, 21 + at] }),
      ]),
      {
        reportingYearStart: '--04-01',
        areas: [
          anArea({
            id: 'coast',
            name: { en: 'Kingfisher Coast', cy: 'Arfordir Glas y Dorlan' },
            type: 'region',
          }),
          anArea({ id: 'southton', name: { en: 'Southton', cy: 'Tref y De' }, parent: 'coast' }),
          anArea({ id: 'northton', name: { en: 'Northton', cy: 'Tref y Gogledd' }, parent: 'coast' }),
          anArea({
            id: 'harbour',
            name: { en: 'Harbour', cy: 'Yr Harbwr' },
            type: 'locality',
            parent: 'northton',
          }),
        ],
        indicators: [
          anIndicator({
            name: { en: 'Falls at home', cy: 'Cwympiadau gartref', gd: 'Tuiteaman san dachaigh' },
          }),
          anIndicator({
            id: 'stays',
            name: { en: 'Long stays', cy: 'Arosiadau hir', gd: 'Fuireach fada' },
            frequency: 'year',
          }),
        ],
        comparators: [
          {
            id: 'coast',
            name: { en: 'The coast', cy: 'Yr arfordir' },
            area: 'coast',
            statistic: 'value',
            period: 'same',
          },
        ],
        ...document,
      },
    ),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}
