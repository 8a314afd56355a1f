import type { Dataset } from '@cairn/dataset';
import { english, viewIn } from '../view.test-support.js';
import { benchmarkComparisonView, type BenchmarkComparisonView } from './benchmark-comparison-view.js';
import type { ComparisonQuery } from './comparison-query.js';

/** The comparison of falls, with nothing asked for but what a test says. */
export function comparisonOf(
  dataset: Dataset,
  query: Partial<ComparisonQuery> = {},
  words = english,
): BenchmarkComparisonView {
  return viewIn(benchmarkComparisonView(dataset, { ...NOTHING, ...query }, words));
}

const NOTHING: ComparisonQuery = {
  indicator: 'falls',
  area: undefined,
  period: undefined,
  group: undefined,
  comparator: undefined,
  sort: 'value',
};
