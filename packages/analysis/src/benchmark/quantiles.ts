import { type Figure } from '../figure.js';
import { interpolated, sortedNumbers } from './order-statistics.js';

/** How areas are divided into groups: by rank (`phe`), by interpolated bounds (`percentile`), or by counting off (`ntile`). */
export type QuantileDefinition = 'phe' | 'percentile' | 'ntile';

export interface QuantileOptions {
  /** Number of groups, 2 or more: 4 quartiles, 5 quintiles, 10 deciles. */
  readonly quantiles: number;
  readonly definition?: QuantileDefinition;
  /** True: group 1 holds the highest values. False (default): the lowest. */
  readonly highestFirst?: boolean;
  /** Fewer areas with a value than this are not divided; by default, and for `phe` at least, the number of groups. */
  readonly minimumAreas?: number;
}

/**
 * Divides areas into groups of like size.
 *
 * `phe` (default): minimum rank r of N, group `floor((k + 1) − ceil(((N + 1) − r)/(N/k)))`, 0 becoming 1; ties share a
 * group (PHEindicatormethods `phe_quantile`). `percentile`: the first of the type 7 bounds that is at least the value,
 * so that a value on a bound belongs to the lower group (Fingertips engine of 2020). `ntile`: counted off in order,
 * the first groups taking the remainder; ties may be parted, keeping their given order (FingertipsNext, SQL NTILE).
 * @returns one group number an area, 1 to k; null for an absent value, and for all with too few areas
 * @throws RangeError `invalid number of quantiles`, `invalid value`
 */
export function quantiles(values: readonly Figure[], options: QuantileOptions): (number | null)[] {
  const { quantiles: groups, definition = 'phe', highestFirst = false, minimumAreas = groups } = options;
  if (!(Number.isSafeInteger(groups) && groups >= 2))
    throw new RangeError(`invalid number of quantiles: ${String(groups)}`);
  const sorted = sortedNumbers(values);
  const tooFew = sorted.length < minimumAreas || (definition === 'phe' && sorted.length < groups);
  if (tooFew || sorted.length === 0) return values.map(() => null);
  switch (definition) {
    case 'phe':
      return byRank(values, sorted, groups, highestFirst);
    case 'percentile':
      return byBounds(values, sorted, groups, highestFirst);
    case 'ntile':
      return byCounting(values, groups, highestFirst);
    default:
      throw new RangeError(`invalid definition: ${String(definition satisfies never)}`);
  }
}

/**
 * The bounds between `groups` groups of the values that are there, from the least to the greatest value: k + 1 numbers,
 * rounded to ten decimals so that a value written like its bound lies on it.
 * @returns null with fewer than four values
 * @throws RangeError `invalid value`
 */
export function quantileBounds(values: readonly Figure[], groups: number): number[] | null {
  const sorted = sortedNumbers(values);
  return sorted.length < 4 ? null : boundsOf(sorted, groups);
}

function byRank(values: readonly Figure[], sorted: readonly number[], groups: number, highestFirst: boolean) {
  const count = sorted.length;
  const rankOf = new Map<number, number>();
  const ordered = highestFirst ? [...sorted].reverse() : sorted;
  ordered.forEach((value, position) => {
    if (!rankOf.has(value)) rankOf.set(value, position + 1);
  });
  return values.map((value) => {
    if (typeof value !== 'number') return null;
    // The order of the divisions is the reference's: another order rounds some groups differently.
    const group = Math.floor(
      groups + 1 - Math.ceil((count + 1 - (rankOf.get(value) ?? 0)) / (count / groups)),
    );
    return Math.max(group, 1);
  });
}

function byBounds(
  values: readonly Figure[],
  sorted: readonly number[],
  groups: number,
  highestFirst: boolean,
) {
  const upper = boundsOf(sorted, groups).slice(1);
  return values.map((value) => {
    if (typeof value !== 'number') return null;
    const written = asWritten(value);
    const found = upper.findIndex((bound) => bound >= written);
    const group = found === -1 ? groups : found + 1;
    return highestFirst ? groups + 1 - group : group;
  });
}

function boundsOf(sorted: readonly number[], groups: number): number[] {
  return Array.from({ length: groups + 1 }, (_, index) => asWritten(interpolated(sorted, index / groups)));
}

/** Bounds and the values held against them are rounded alike: a third must not lie above a bound of 0.3333333333. */
function asWritten(figure: number): number {
  const written = Number(Math.abs(figure) < 1e5 ? figure.toFixed(10) : figure.toPrecision(15));
  return Number.isFinite(written) ? written : figure;
}

function byCounting(values: readonly Figure[], groups: number, highestFirst: boolean) {
  const present = values.flatMap((value, index) => (typeof value === 'number' ? [{ value, index }] : []));
  present.sort((a, b) => (highestFirst ? b.value - a.value : a.value - b.value));
  const result: (number | null)[] = values.map(() => null);
  present.forEach(({ index }, position) => {
    result[index] = countedGroup(position, present.length, groups);
  });
  return result;
}

/** Group of the position-th of `count` items: the first `count mod groups` groups hold one item more. */
export function countedGroup(position: number, count: number, groups: number): number {
  const size = Math.floor(count / groups);
  const larger = (count % groups) * (size + 1);
  return position < larger
    ? Math.floor(position / (size + 1)) + 1
    : (count % groups) + Math.floor((position - larger) / size) + 1;
}
