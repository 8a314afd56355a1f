import type { Series } from '../types.js';

/** What a series is about: indicator, area and, of a breakdown, its categories in any order. */
export function keyOf({
  indicator,
  area,
  dimensions,
}: Pick<Series, 'indicator' | 'area' | 'dimensions'>): string {
  if (!dimensions) return `${indicator}\n${area}`;
  const categories = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  return categories.length === 0 ? `${indicator}\n${area}` : JSON.stringify([indicator, area, categories]);
}
