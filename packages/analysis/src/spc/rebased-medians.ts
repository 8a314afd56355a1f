import { medianOf } from './centre.js';
import { runsOf } from './runs.js';

export interface RebaseOptions {
  /** Slots at the start whose median is the first centre line; default 13. */
  readonly baselinePoints?: number;
  /** Points in a row on one side that set a new centre line; default 9. */
  readonly runLength?: number;
  /** Which runs set one; default both. */
  readonly direction?: 'above' | 'below' | 'both';
}

export interface RebasedMedian {
  readonly kind: 'baseline' | 'sustained';
  readonly median: number;
  /** Positions of the first and the last of the points it is the median of. */
  readonly start: number;
  readonly end: number;
  /** Position up to which the line is drawn: the start of the next, or the last slot. */
  readonly extendTo: number;
}

type Found = Omit<RebasedMedian, 'extendTo'>;

function nextSustained(
  values: readonly (number | null)[],
  after: Found,
  length: number,
  direction: string,
): Found | null {
  const rest = values.slice(after.end + 1);
  const { useful, sides, runs } = runsOf(rest, after.median);
  const run = runs.find(([from, to]) => {
    const side = sides[from] === 1 ? 'above' : 'below';
    return to - from >= length && (direction === 'both' || direction === side);
  });
  if (!run) return null;
  const points = useful.slice(run[0], run[0] + length);
  const median = medianOf(points.map((at) => rest[at] ?? NaN));
  const [first, last] = [points[0], points.at(-1)];
  if (median === null || first === undefined || last === undefined) return null;
  return { kind: 'sustained', median, start: after.end + 1 + first, end: after.end + 1 + last };
}

/**
 * Medians of a run chart that moves its centre line by itself: the median of the first slots holds until a run of so many points on one
 * side of it (points on it skipped); the median of those points holds from the first of them on, and so forth.
 * Source: runcharter.
 * @returns an empty list when no value is there among the first slots
 */
export function rebasedMedians(
  values: readonly (number | null)[],
  options: RebaseOptions = {},
): readonly RebasedMedian[] {
  const { baselinePoints = 13, runLength = 9, direction = 'both' } = options;
  for (const [name, value] of [
    ['baseline', baselinePoints],
    ['run length', runLength],
  ] as const) {
    if (!(Number.isSafeInteger(value) && value > 0))
      throw new RangeError(`invalid ${name}: ${String(value)}`);
  }
  const first = values.slice(0, baselinePoints);
  const baseline = medianOf(
    first.flatMap((value) => (value !== null && Number.isFinite(value) ? [value] : [])),
  );
  if (baseline === null) return [];
  const found: Found[] = [{ kind: 'baseline', median: baseline, start: 0, end: first.length - 1 }];
  for (let last = found[0]; last;) {
    const next = nextSustained(values, last, runLength, direction);
    if (!next) break;
    found.push(next);
    last = next;
  }
  return found.map((median, at) => ({ ...median, extendTo: found[at + 1]?.start ?? values.length - 1 }));
}
