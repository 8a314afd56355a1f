import { nice, ticks } from 'd3-array';

/** A value axis whose places are percentages of its length, so that a drawing stretches without being computed again. */
export interface Axis {
  /** Place of a value, 0 to 100. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Few ticks: a chart is read against its labels, not against a ruler. */
const TICKS = 5;

/** Ranges below and values above these have no ticks that a number can hold. */
const SMALLEST = 1e-290;
const LARGEST = 1e307;

/** The finest range, as a share of the values, that still has round numbers in it. */
const FINEST = 1e-12;

/**
 * An axis that holds all values. It is linear, so d3-array is enough: d3-scale would bring colours and formats along, 9 kB of them.
 *
 * @param zero true when lengths are compared (bars): the axis then starts from nought
 */
export function valueAxis(values: readonly number[], zero: boolean): Axis {
  const [least, most] = [
    Math.min(...values, ...(zero ? [0] : [])),
    Math.max(...values, ...(zero ? [0] : [])),
  ];
  // Quarters, where the axis would be longer than a number can hold.
  const part = Math.max(Math.abs(least), Math.abs(most)) < LARGEST ? 1 : 0.25;
  const [low, high] = [least * part, most * part];
  // One value alone, or several that a number can hardly tell apart, have no range: they get room on both sides.
  const size = Math.max(Math.abs(low), Math.abs(high));
  const ranged = high - low > Math.max(SMALLEST, size * FINEST);
  const room = ranged ? 0 : size > SMALLEST ? size * 0.1 : 1;
  const [from, to] = nice(low - (zero ? 0 : room), high + room, TICKS);
  return {
    at: (value) => Math.round(((value * part - from) / (to - from)) * 10_000) / 100,
    ticks: ticks(from, to, TICKS)
      .map((tick) => tick / part)
      .filter(Number.isFinite),
  };
}
