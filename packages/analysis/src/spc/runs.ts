import { compareAsWritten } from '../decimal.js';
import { medianOf } from './centre.js';

/** The points of a run chart that lie off its centre line. */
export interface Runs {
  /** Centre line; null when no value is there. */
  readonly median: number | null;
  /** Positions of the points off the line, in order. */
  readonly useful: readonly number[];
  /** For each of those, 1 above the line and −1 below. */
  readonly sides: readonly (1 | -1)[];
  /** Runs of them on one side, as positions in `useful`: first, and one past the last. */
  readonly runs: readonly (readonly [from: number, to: number])[];
}

function number(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Runs about the median, or about a centre line that is given. Points on the line and missing values neither extend nor break a run. */
export function runsOf(values: readonly (number | null)[], centre?: number): Runs {
  const present = values.filter(number);
  const median = centre ?? medianOf(present);
  const scale = present.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const useful: number[] = [];
  const sides: (1 | -1)[] = [];
  const runs: [number, number][] = [];
  values.forEach((value, at) => {
    const side = number(value) && median !== null ? compareAsWritten(value, median, scale) : 0;
    if (side === 0) return;
    const run = runs.at(-1);
    if (run && sides.at(-1) === side) run[1] += 1;
    else runs.push([useful.length, useful.length + 1]);
    useful.push(at);
    sides.push(side);
  });
  return { median, useful, sides, runs };
}
