import { orderStatistics, previousPeriod, type OrderStatistics, type Period } from '@cairn/analysis';
import type { Area, Comparator, Indicator } from '@cairn/schema';
import type { Directory } from '../directory.js';
import type { SeriesIndex } from '../series-index.js';

/** What an area's figure is compared with. */
export interface ComparatorFact {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Lower and upper quartile, for the statistic `quartiles`. */
  readonly quartiles: readonly [lower: number, upper: number] | null;
  /** How many areas the statistic is made of; 1 for an area. */
  readonly areas: number;
  readonly period: Period | null;
}

/** Reads one comparator for an indicator in a period. */
export function comparatorFact(
  comparator: Comparator,
  indicator: Indicator,
  period: Period,
  directory: Directory,
  series: SeriesIndex,
): ComparatorFact {
  const group = comparator.group === undefined ? undefined : directory.group(comparator.group);
  if (comparator.area !== undefined) return ofArea(comparator, comparator.area, indicator, period, series);
  return ofGroup(comparator, group ? directory.members(group) : [], indicator, period, series);
}

function ofArea(
  comparator: Comparator,
  area: string,
  indicator: Indicator,
  period: Period,
  series: SeriesIndex,
): ComparatorFact {
  const observation = observationFor(comparator, indicator, area, period, series);
  return {
    comparator,
    value: observation?.value ?? null,
    lower: observation?.lower ?? null,
    upper: observation?.upper ?? null,
    quartiles: null,
    areas: 1,
    period: observation?.period ?? null,
  };
}

function ofGroup(
  comparator: Comparator,
  members: readonly Area[],
  indicator: Indicator,
  period: Period,
  series: SeriesIndex,
): ComparatorFact {
  const values = members.flatMap(
    (area) => observationFor(comparator, indicator, area.id, period, series)?.value ?? [],
  );
  const spread = orderStatistics(values);
  return {
    comparator,
    value: spread && statisticOf(comparator, indicator, spread, values),
    lower: null,
    upper: null,
    quartiles: spread && comparator.statistic === 'quartiles' ? [spread.p25, spread.p75] : null,
    areas: values.length,
    period: values.length > 0 ? period : null,
  };
}

function statisticOf(
  comparator: Comparator,
  indicator: Indicator,
  spread: OrderStatistics,
  values: readonly number[],
): number | null {
  switch (comparator.statistic) {
    case 'mean':
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'median':
    case 'quartiles':
      return spread.median;
    case 'best':
      if (indicator.polarity === 'higher') return spread.maximum;
      return indicator.polarity === 'lower' ? spread.minimum : null;
    case 'value':
      return null;
    default:
      return comparator.statistic satisfies never;
  }
}

function observationFor(
  comparator: Comparator,
  indicator: Indicator,
  area: string,
  period: Period,
  series: SeriesIndex,
) {
  const timeline = series.timeline(indicator.id, area);
  if (!timeline) return undefined;
  switch (comparator.period) {
    case 'same':
      return timeline.of(period);
    case 'latest':
      return timeline.at(timeline.latest);
    case 'previous': {
      const before = previousPeriod(period);
      return before ? timeline.of(before) : undefined;
    }
    default:
      return comparator.period satisfies never;
  }
}
