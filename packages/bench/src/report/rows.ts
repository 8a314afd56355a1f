import type { ContestResult, Standing } from '../measure/contest.js';
import { median, ratioTo, summarise, verdictOn, yardsticks } from '../measure/summary.js';

/** A table of texts; the first column is words, the others are figures. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One row a contestant, in words and rounded numbers; limits first, then by what they came to. */
export function tableOf(result: ContestResult): Table {
  const { standings, figure = 'ms' } = result;
  const limits = yardsticks(result);
  const beside = [...new Set(standings.flatMap((standing) => Object.keys(standing.beside)))];
  const hasGoals = standings.some(({ goal }) => goal !== undefined);
  return {
    columns: [
      'contestant',
      `median ${figure}`,
      'min–max',
      ...limits.map(({ yardstick }) => `× ${yardstick ?? 'limit'}`),
      ...beside,
      ...(hasGoals ? ['goal'] : []),
    ],
    rows: inOrder(standings).map((standing) => [
      nameOf(standing),
      ...timesOf(standing, result.figure),
      ...limits.map((limit) => ratioTo(limit, standing).toFixed(2)),
      ...beside.map((column) => besideOf(standing, column)),
      ...(hasGoals ? [goalOf(result, standing)] : []),
    ]),
  };
}

function inOrder(standings: readonly Standing[]): readonly Standing[] {
  const place = ({ role }: Standing) => (role === 'limit' ? 0 : 1);
  return standings.toSorted((a, b) => place(a) - place(b) || summarise(a).median - summarise(b).median);
}

function nameOf({ name, role, note }: Standing): string {
  return `${role === 'limit' ? 'limit: ' : ''}${name}${note === undefined ? '' : ` (${note})`}`;
}

function timesOf(standing: Standing, figure: string | undefined): readonly [median: string, range: string] {
  const { median, least, most } = summarise(standing);
  const write = figure === undefined ? milliseconds : rounded;
  return [write(median), `${write(least)}–${write(most)}`];
}

function besideOf({ beside }: Standing, column: string): string {
  const figures = beside[column];
  return figures ? rounded(median(figures)) : '';
}

function goalOf(result: ContestResult, standing: Standing): string {
  const verdict = verdictOn(result, standing);
  return verdict ? `≤ ${String(verdict.most)}: ${verdict.met ? 'met' : 'not met'}` : '';
}

function milliseconds(time: number): string {
  return time < 100 ? time.toFixed(1) : Math.round(time).toLocaleString('en-GB');
}

/** Whole numbers stay whole; the others have as many places as they are worth. */
function rounded(value: number): string {
  return Number.isInteger(value) || Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : value.toFixed(1);
}
