import type { Standing } from './contest.js';

/** What a reader wants to know of a contestant's times, in milliseconds. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** How many times the limit's time: the median over the rounds, each compared with the limit in the same round. */
  readonly ratio: number;
}

export function summarise({ times }: Standing, limit: Standing): Summary {
  return {
    median: median(times),
    least: Math.min(...times),
    most: Math.max(...times),
    ratio: median(times.map((time, round) => time / (limit.times[round] ?? NaN))),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
