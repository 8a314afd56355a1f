import type { PerformanceDocument, Series } from '@cairn/schema';
import { seriesKey } from '../series-key.js';

/** A figure that others make, and those others: the categories of a dimension, or the areas within an area. */
interface Sum {
  readonly total: Series;
  readonly parts: readonly Series[];
}

/**
 * The series that a circle of readers may not have: those marked for fewer, and those that would give one away. A hidden total is the
 * sum of its parts, and the only hidden part is the total less the others.
 */
export function hiddenSeries(
  document: PerformanceDocument,
  isMarked: (series: Series) => boolean,
): ReadonlySet<Series> {
  const hidden = new Set(document.series.filter(isMarked));
  if (hidden.size === 0) return hidden;
  const sums = [...sumsOfCategories(document), ...sumsOfAreas(document)];
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const { total, parts } of sums) {
      const alone = parts.filter((part) => hidden.has(part)).length === 1;
      if (hidden.has(total) || alone) for (const part of parts) hidden.add(part);
    }
  }
  return hidden;
}

/** For each dimension of a series, the other categories beside it; the total is the series without it, or the category that stands for all. */
function sumsOfCategories({ dimensions: known, series }: PerformanceDocument): readonly Sum[] {
  const aggregates = new Set(
    known.flatMap(({ id, categories }) =>
      categories.flatMap((category) => (category.aggregate === true ? [`${id}\n${category.id}`] : [])),
    ),
  );
  const parts = new Map<string, Series[]>();
  const totals = new Map<string, Series[]>();
  const byKey = new Map(series.map((one) => [keyOf(one), one]));
  for (const one of series) {
    for (const [dimension, category] of Object.entries(one.dimensions ?? {})) {
      const rest = Object.fromEntries(
        Object.entries(one.dimensions ?? {}).filter(([other]) => other !== dimension),
      );
      const without = seriesKey(one.indicator, one.area, rest);
      const group = `${dimension}\n${without}`;
      const total = byKey.get(without);
      if (total && !totals.has(group)) totals.set(group, [total]);
      const into = aggregates.has(`${dimension}\n${category}`) ? totals : parts;
      into.set(group, [...(into.get(group) ?? (total && into === totals ? [total] : [])), one]);
    }
  }
  return [...parts].flatMap(([group, list]) =>
    (totals.get(group) ?? []).map((total) => ({ total, parts: list })),
  );
}

/** Areas within an area, where their figures do make its own. */
function sumsOfAreas({ areas, series }: PerformanceDocument): readonly Sum[] {
  const byKey = new Map(series.map((one) => [keyOf(one), one]));
  const parents = [...new Set(areas.flatMap(({ parent }) => parent ?? []))];
  return parents.flatMap((parent) => {
    const within = areas.filter((area) => area.parent === parent);
    return series
      .filter(({ area }) => area === parent)
      .flatMap((total) => {
        const parts = within.flatMap(
          ({ id }) => byKey.get(seriesKey(total.indicator, id, total.dimensions)) ?? [],
        );
        return doesAddUp(total, parts) ? [{ total, parts }] : [];
      });
  });
}

/** Whether in some period the counts of the parts are the total's count; a rounding of halves is let pass. */
function doesAddUp(total: Series, parts: readonly Series[]): boolean {
  return total.periods.some((period, at) => {
    const whole = countAt(total, at);
    const counts = parts.map((part) => countAt(part, part.periods.indexOf(period)));
    const sum = counts.reduce<number>((all, count) => all + (count ?? NaN), 0);
    return parts.length > 1 && whole !== null && Math.abs(sum - whole) <= parts.length / 2;
  });
}

function countAt({ numerators, values }: Series, at: number): number | null {
  const count = (numerators ?? values)[at];
  return typeof count === 'number' ? count : null;
}

function keyOf({ indicator, area, dimensions }: Series): string {
  return seriesKey(indicator, area, dimensions);
}
