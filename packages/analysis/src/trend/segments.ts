import { finiteOrNull } from '../figure.js';

/** The values of one stretch of a series, summed up. */
export interface SegmentMean {
  /** Positions of the first and the last slot. */
  readonly from: number;
  readonly to: number;
  /** Values that are there. */
  readonly count: number;
  /** Null without a value. */
  readonly mean: number | null;
  /** Standard deviation of the values (n − 1); null with fewer than two. */
  readonly deviation: number | null;
}

function summary(values: readonly (number | null)[], from: number, to: number): SegmentMean {
  const numbers = values
    .slice(from, to + 1)
    .flatMap((value) => (value !== null && Number.isFinite(value) ? [value] : []));
  const count = numbers.length;
  const origin = numbers[0] ?? 0;
  const mean = origin + numbers.reduce((sum, value) => sum + (value - origin), 0) / Math.max(count, 1);
  const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    from,
    to,
    count,
    mean: count > 0 ? finiteOrNull(mean) : null,
    deviation: count > 1 ? finiteOrNull(Math.sqrt(squares / (count - 1))) : null,
  };
}

/**
 * The mean of each stretch of a series between interventions. Missing values belong to their stretch and count for nothing.
 * @param starts positions at which a new stretch begins, in any order; positions outside the series have no effect
 * @throws RangeError `invalid position` for one that is no whole number
 */
export function segmentMeans(
  values: readonly (number | null)[],
  starts: readonly number[],
): readonly SegmentMean[] {
  const wrong = starts.find((start) => !Number.isInteger(start));
  if (wrong !== undefined) throw new RangeError(`invalid position: ${String(wrong)}`);
  const cuts = [...new Set(starts)]
    .filter((start) => start > 0 && start < values.length)
    .sort((a, b) => a - b);
  const firsts = values.length > 0 ? [0, ...cuts] : [];
  return firsts.map((from, at) => summary(values, from, (firsts[at + 1] ?? values.length) - 1));
}
