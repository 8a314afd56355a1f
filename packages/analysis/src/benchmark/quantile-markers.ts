import type { Figure } from '../figure.js';
import { sortedNumbers } from './order-statistics.js';
import { countedGroup } from './quantiles.js';

/**
 * Least value and then the greatest of each group counted off in order (FingertipsNext's spine markers); five numbers
 * for quarters. Nothing is interpolated.
 * @returns null when no value is there; a group without a value repeats the group before
 * @throws RangeError `invalid value`
 */
export function countedMarkers(values: readonly Figure[], groups = 4): number[] | null {
  const sorted = sortedNumbers(values);
  const least = sorted[0];
  if (least === undefined) return null;
  const markers = Array.from({ length: groups + 1 }, () => least);
  sorted.forEach((value, position) => markers.fill(value, countedGroup(position, sorted.length, groups)));
  return markers;
}
