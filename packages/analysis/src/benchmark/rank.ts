import type { Polarity } from '../codes.js';
import { type Figure, requireFinite } from '../figure.js';

/** An area to rank. */
export interface Ranked {
  readonly value: Figure;
  /** True for the comparator, which is never ranked among those it is compared with. */
  readonly isComparator?: boolean;
}

/** Position among the areas that have a value: 1 is first; `tied` counts the areas sharing it, this one included. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
  readonly tied: number;
}

/**
 * Ranks areas, best first: the highest value for `higher`, the lowest for `lower`; for the other polarities the
 * highest first, which is a position and no judgement. Ties share the smallest rank and the next is skipped.
 * @returns one entry an area in the order given; null for an absent value and for the comparator
 * @throws RangeError `invalid value` for NaN or an infinity
 */
export function rank(areas: readonly Ranked[], polarity: Polarity): (Rank | null)[] {
  const values = areas.map(({ value, isComparator = false }) => {
    if (typeof value !== 'number' || isComparator) return null;
    requireFinite('value', value);
    return polarity === 'lower' ? value : -value;
  });
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const first = new Map<number, number>();
  const tied = new Map<number, number>();
  sorted.forEach((value, position) => {
    if (!first.has(value)) first.set(value, position + 1);
    tied.set(value, (tied.get(value) ?? 0) + 1);
  });
  return values.map((value) => {
    if (value === null) return null;
    return { rank: first.get(value) ?? 0, of: sorted.length, tied: tied.get(value) ?? 0 };
  });
}
