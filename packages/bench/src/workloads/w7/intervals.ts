import { byar, wilson } from '@cairn/analysis';
import { chance } from '@cairn/testing';
import wilsonScore from 'wilson-score';
import type { Contest } from '../../measure/contest.js';

const COUNTS = 500_000;
const Z = 1.959963984540054;

interface Counts {
  readonly events: Float64Array;
  readonly totals: Float64Array;
}

export function intervalContests(): readonly Contest[] {
  const counts = makeCounts();
  return [wilsonContest(counts), byarContest(counts)];
}

function makeCounts(): Counts {
  const { even } = chance('intervals');
  const totals = Float64Array.from({ length: COUNTS }, () => 20 + Math.floor(even() * 5_000));
  return { totals, events: totals.map((total) => Math.floor(even() * total)) };
}

/** The answer is the sum of the lower limits: `wilson-score` gives no other. */
function wilsonContest(counts: Counts): Contest {
  return {
    id: 'w7/wilson',
    title: `Wilson intervals of ${COUNTS.toLocaleString('en-GB')} proportions`,
    about: 'Ours checks its input, takes absences for an answer and gives the proportion with both limits.',
    contestants: () => [
      {
        name: 'the formula in a plain loop',
        role: 'limit',
        note: 'both limits',
        run: () => sum(counts, plainWilson),
      },
      {
        name: 'wilson',
        role: 'ours',
        run: () => sum(counts, (numerator, denominator) => wilson({ numerator, denominator }).lower ?? 0),
      },
      {
        name: 'wilson-score',
        role: 'peer',
        note: 'lower limit only',
        run: () => sum(counts, (events, total) => wilsonScore(events, total, Z)),
      },
    ],
  };
}

/** The answer is the sum of the widths. */
function byarContest(counts: Counts): Contest {
  const width = (events: number) => {
    const { lower, upper } = byar(events);
    return (upper ?? 0) - (lower ?? 0);
  };
  return {
    id: 'w7/byar',
    title: `Byar's limits of ${COUNTS.toLocaleString('en-GB')} counts`,
    about: 'No well-kept library on npm offers these limits, so there is no peer.',
    contestants: () => [
      { name: 'the formula in a plain loop', role: 'limit', run: () => sum(counts, plainByar) },
      { name: 'byar', role: 'ours', run: () => sum(counts, width) },
    ],
  };
}

function sum({ events, totals }: Counts, figure: (events: number, total: number) => number): number {
  let total = 0;
  for (let at = 0; at < events.length; at += 1) total += figure(events[at] ?? 0, totals[at] ?? 0);
  return total;
}

function plainWilson(events: number, total: number): number {
  const share = events / total;
  const weight = (Z * Z) / total;
  const half = Math.sqrt(weight * (share * (1 - share) + weight / 4));
  const lower = (share + weight / 2 - half) / (1 + weight);
  const upper = (share + weight / 2 + half) / (1 + weight);
  return upper >= lower ? lower : upper;
}

function plainByar(events: number): number {
  const next = events + 1;
  const high = 1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next));
  const low = events === 0 ? -1 : 1 - 1 / (9 * events) - Z / (3 * Math.sqrt(events));
  return next * high * high * high - (low < 0 ? 0 : events * low * low * low);
}
