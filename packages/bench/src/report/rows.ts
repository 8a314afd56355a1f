import type { ContestResult } from '../measure/contest.js';
import { summarise } from '../measure/summary.js';

export const COLUMNS = ['contestant', 'median ms', 'min–max', '× limit'] as const;

/** One row a contestant, in words and rounded numbers; the limit first, then by time. */
export function rowsOf({ standings }: ContestResult): readonly (readonly string[])[] {
  const [limit] = standings;
  if (!limit) return [];
  return standings
    .map((standing) => ({ standing, summary: summarise(standing, limit) }))
    .sort(
      (a, b) =>
        Number(b.standing === limit) - Number(a.standing === limit) || a.summary.ratio - b.summary.ratio,
    )
    .map(({ standing: { name, role, note }, summary: { median, least, most, ratio } }) => [
      `${role === 'limit' ? 'limit: ' : ''}${name}${note === '' ? '' : ` (${note})`}`,
      milliseconds(median),
      `${milliseconds(least)}–${milliseconds(most)}`,
      ratio.toFixed(2),
    ]);
}

function milliseconds(time: number): string {
  return time < 100 ? time.toFixed(1) : time.toFixed(0);
}
