import { comparePeriods, type Period, type PeriodFrequency } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';

const known = new WeakMap<Dataset, readonly Period[]>();

/** Every period that some series has a figure for, forecasts left out, the latest first and each stretch of days once. */
export function periodsOf(dataset: Dataset): readonly Period[] {
  const before = known.get(dataset);
  if (before) return before;
  const { result, missing } = dataset.reading(findPeriods);
  if (missing.length === 0) known.set(dataset, result);
  return result;
}

function findPeriods(dataset: Dataset): readonly Period[] {
  const { series, indicators, parts, reportingYearStart } = dataset.document;
  // A period of another reporting year would be read as other days.
  const foreign = new Set(
    indicators
      .filter((one) => one.reportingYearStart !== undefined && one.reportingYearStart !== reportingYearStart)
      .map(({ id }) => id),
  );
  const texts = new Set<string>();
  const listed = parts.every(({ periods }) => periods);
  for (const one of listed ? series : dataset.seriesOf()) {
    if (foreign.has(one.indicator)) continue;
    for (const [at, text] of one.periods.entries()) if (!one.status?.[at]?.includes('F')) texts.add(text);
  }
  // Parts that say which periods they are about need not be here for that.
  if (listed) for (const { periods = [] } of parts) for (const text of periods) texts.add(text);
  const byDays = new Map<string, Period>();
  for (const text of texts) {
    const period = dataset.documentPeriod(text);
    if (period) byDays.set(`${String(period.start)} ${String(period.end)}`, period);
  }
  return [...byDays.values()].sort((a, b) => comparePeriods(b, a));
}

/** The lengths of period a reader is offered where the page does not say, the longest first. */
export const USUAL_FREQUENCIES: readonly PeriodFrequency[] = ['year', 'quarter', 'month'];

/** The lengths of period a page may name. */
export const FREQUENCIES: readonly PeriodFrequency[] = [
  'year',
  'halfYear',
  'trimester',
  'quarter',
  'month',
  'week',
  'day',
  'span',
];
