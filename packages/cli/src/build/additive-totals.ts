import type { Total } from '@cairn/analysis';
import type { PerformanceDocument } from '@cairn/schema';
import { type CollectedSeries, seriesKey } from './collect.js';

/** A count by the key of its series; null where it is not known. */
export type CountOf = (key: string) => number | null;

/**
 * What adds up to what among the series of one indicator: the areas under an area, and the categories of a dimension under the
 * whole. Only where the figures really add up, as far as they are known: councils do not make a country when some are not listed.
 */
export function additiveTotals(
  series: readonly CollectedSeries[],
  definitions: PerformanceDocument,
  countOf: CountOf,
): readonly Total[] {
  const present = new Set(series.map((one) => keyOf(one, one.area, one.dimensions)));
  const totals = series.flatMap((whole) => [
    underArea(whole, definitions),
    ...definitions.dimensions.flatMap((dimension) => underDimension(whole, dimension)),
  ]);
  return totals
    .map(({ total, parts }) => ({ total, parts: parts.filter((part) => present.has(part)) }))
    .filter(({ total, parts }) => parts.length > 0 && addsUp(total, parts, countOf));
}

function keyOf(
  { indicator }: CollectedSeries,
  area: string,
  dimensions: Readonly<Record<string, string>>,
): string {
  return seriesKey(indicator, area, dimensions);
}

function underArea(whole: CollectedSeries, { areas }: PerformanceDocument): Total {
  const children = areas.filter(({ parent }) => parent === whole.area);
  return {
    total: keyOf(whole, whole.area, whole.dimensions),
    parts: children.map(({ id }) => keyOf(whole, id, whole.dimensions)),
  };
}

/** The whole of a dimension is the series without it, or that of a category which is the sum of the others. */
function underDimension(
  whole: CollectedSeries,
  dimension: PerformanceDocument['dimensions'][number],
): readonly Total[] {
  const { id, categories } = dimension;
  const category = categories.find((one) => one.id === whole.dimensions[id]);
  if (category !== undefined && category.aggregate !== true) return [];
  const parts = categories
    .filter(({ aggregate }) => aggregate !== true)
    .map((one) => keyOf(whole, whole.area, { ...whole.dimensions, [id]: one.id }));
  return [{ total: keyOf(whole, whole.area, whole.dimensions), parts }];
}

function addsUp(total: string, parts: readonly string[], countOf: CountOf): boolean {
  const whole = countOf(total);
  if (whole === null) return true;
  const counts = parts.map(countOf);
  const known = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return counts.includes(null) ? known <= whole : Math.abs(known - whole) <= 1e-9 * Math.max(1, whole);
}
