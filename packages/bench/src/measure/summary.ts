import type { ContestResult, Standing } from './contest.js';

/** What a reader wants to know of a contestant's times or figures. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function summarise({ times }: Standing): Summary {
  return { median: median(times), least: Math.min(...times), most: Math.max(...times) };
}

/** How many times the limit's time: the median over the rounds, each compared with the limit in the same round. */
export function ratioTo(limit: Standing, { times }: Standing): number {
  return median(times.map((time, round) => time / (limit.times[round] ?? NaN)));
}

/** The limits that a contest's table has a column for: the first, and those with a word of their own. */
export function yardsticks({ standings }: ContestResult): readonly Standing[] {
  return standings
    .filter(({ role }) => role === 'limit')
    .filter(({ yardstick }, at) => at === 0 || yardstick !== undefined);
}

/** What is asked of a contestant and what it came to; null where nothing is asked. */
export interface Verdict {
  readonly most: number;
  /** The ratio to the limit, or the figure itself. */
  readonly came: number;
  readonly met: boolean;
}

/** @throws Error for a goal that names a limit which is not in the contest */
export function verdictOn({ id, standings }: ContestResult, standing: Standing): Verdict | null {
  const { goal, name } = standing;
  if (!goal) return null;
  if (goal.limit === null) {
    const came = median(standing.times);
    return { most: goal.most, came, met: came <= goal.most };
  }
  const limit = standings.find((one) => one.role === 'limit' && one.name === goal.limit);
  if (!limit) throw new Error(`${id}: ${name} is held against "${goal.limit}", which is no limit there`);
  const came = ratioTo(limit, standing);
  return { most: goal.most, came, met: came <= goal.most };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
