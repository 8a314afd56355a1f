import type { Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { anArea, anIndicator, withSeries } from '@cairn/testing';
import { datasetOf, english, viewIn } from '../view.test-support.js';
import type { Words } from '../words/words.js';
import type { TrendChartQuery } from './chart-query.js';
import { trendChartView } from './trend-chart-view.js';

const NOTHING: TrendChartQuery = {
  indicator: 'falls',
  area: 'northton',
  areas: [],
  from: undefined,
  to: undefined,
  comparators: [],
  last: null,
};

/** What a chart of falls in Northton is made from. */
export interface Given {
  readonly indicator?: Partial<Indicator>;
  readonly document?: Partial<PerformanceDocumentInput>;
  readonly query?: Partial<TrendChartQuery> | undefined;
  readonly words?: Words;
}

/** A document of falls in Northton. */
export function data(series: readonly Series[], { indicator = {}, document = {} }: Given = {}) {
  return datasetOf(
    withSeries(series, {
      reportingYearStart: '--04-01',
      areas: [anArea({ name: 'Northton' })],
      indicators: [anIndicator({ name: 'Falls', ...indicator })],
      ...document,
    }),
  );
}

export const result = (series: readonly Series[], given: Given = {}) =>
  trendChartView(data(series, given), { ...NOTHING, ...given.query }, given.words ?? english);
export const chart = (series: readonly Series[], given: Given = {}) => viewIn(result(series, given));

/** The texts of a column of the data table. */
export const columnOf = (view: ReturnType<typeof chart>, label: string) => {
  const at = view.table.columns.findIndex((column) => column.label === label);
  return view.table.rows.map((row) => row[at]?.text);
};
