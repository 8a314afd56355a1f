import { controlChart, controlChartIcons, type ChartInput } from '@cairn/analysis';
import { chance } from '@cairn/testing';
import { jStat } from 'jstat';
import { mean } from 'simple-statistics';
import type { Contest } from '../../measure/contest.js';

const SERIES = 10_000;
const POINTS = 60;

/** Individuals charts of many series; every answer is the sum of their centre lines and upper limits. */
export function xmrContest(): Contest {
  const charts = Array.from({ length: SERIES }, (_, at) => chartInput(at));
  const lists = charts.map(({ values }) => values as readonly number[]);
  return {
    id: 'w7/xmr',
    title: `XmR charts of ${SERIES.toLocaleString('en-GB')} series of ${POINTS} points`,
    about:
      'Mean, mean moving range and limits of each series; ours also apply the four rules to every point and give both icons. No well-kept library on npm draws control charts, so the peers do the arithmetic of the lines alone.',
    contestants: () => [
      { name: 'one plain loop', role: 'limit', note: 'lines only', run: () => sum(lists, plainLimits) },
      {
        name: 'controlChartIcons',
        role: 'ours',
        note: 'lines, rules and icons',
        run: () => sum(charts, (chart) => linesOf(controlChartIcons(chart))),
      },
      {
        name: 'controlChart',
        role: 'ours',
        note: 'every point with its lines and rules, and icons',
        run: () => sum(charts, (chart) => linesOf(controlChart(chart))),
      },
      {
        name: 'simple-statistics',
        role: 'peer',
        note: 'lines only',
        run: () => sum(lists, (values) => limitsBy(mean, values)),
      },
      {
        name: 'jStat',
        role: 'peer',
        note: 'lines only',
        run: () => sum(lists, (values) => limitsBy(jStat.mean, values)),
      },
    ],
  };
}

/** A series about a level of its own; every third has a shift in its last quarter, so that the rules have work to do. */
function chartInput(at: number): ChartInput {
  const { normal } = chance(`xmr/${at}`);
  const level = 50 + (at % 40);
  const shift = at % 3 === 0 ? 2 : 0;
  const values = Array.from(
    { length: POINTS },
    (_, slot) => level + normal() * 3 + (slot >= 45 ? shift * 3 : 0),
  );
  return { values, polarity: at % 2 === 0 ? 'higher' : 'lower', target: level + 2 };
}

function sum<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += figure(item);
  return total;
}

function linesOf({
  centre,
  upper,
}: {
  readonly centre: number | null;
  readonly upper: number | null;
}): number {
  return (centre ?? 0) + (upper ?? 0);
}

function plainLimits(values: readonly number[]): number {
  let [total, ranges, before] = [0, 0, values[0] ?? 0];
  for (const value of values) {
    total += value;
    ranges += Math.abs(value - before);
    before = value;
  }
  const centre = total / values.length;
  return centre + centre + (2.66 * ranges) / (values.length - 1);
}

function limitsBy(meanOf: (values: number[]) => number, values: readonly number[]): number {
  const centre = meanOf(values as number[]);
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0)));
  return centre + centre + 2.66 * meanOf(ranges);
}
