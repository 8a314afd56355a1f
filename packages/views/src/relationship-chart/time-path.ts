import { samePeriod } from '@cairn/analysis';
import type { PeriodChoice } from '@cairn/dataset';
import type { Area } from '@cairn/schema';
import type { ViewResult } from '../shared/outcome.js';
import type { Words } from '../words/words.js';
import { isFinal, isWhole, type Pair, type Pairing } from './pairing.js';
import { pointPlot, type PlotItem } from './point-plot.js';
import type { RelationshipChartView } from './relationship-chart-view.js';
import type { RelationshipSource } from './relationship-query.js';
import {
  cautionsOf,
  cellsOf,
  columnOf,
  itemOf,
  nameOf,
  pairedHow,
  pairSaid,
  readingOf,
  together,
  withoutPairs,
} from './relationship-words.js';

/** The pairs of one area between the periods asked for. */
export function pairsBetween(
  { dataset, query }: RelationshipSource,
  pairing: Pairing,
  area: Area,
): readonly Pair[] {
  const bound = (text: PeriodChoice | undefined) =>
    text === undefined ? null : dataset.namedPeriod(pairing.base.id, text);
  const [from, to] = [bound(query.from), bound(query.period)];
  return pairing
    .pairs(area.id)
    .filter(
      ({ period }) => period.start >= (from?.start ?? -Infinity) && period.end <= (to?.end ?? Infinity),
    );
}

/** Whether a figure can be compared with the one before: not across a break in its series. */
function follows(pair: Pair): boolean {
  return ![...pair.x.marks, ...pair.y.marks].includes('break');
}

/** How often both measures moved the same way from one period to the next; a gap or a break in between does not count. */
export function sameWay(pairs: readonly Pair[], words: Words): string {
  let [same, of] = [0, 0];
  pairs.forEach((pair, at) => {
    const before = pairs[at - 1];
    if (!before || !isWhole(before) || !isWhole(pair) || !follows(pair)) return;
    const step = (side: 'x' | 'y') => (pair[side].value ?? 0) - (before[side].value ?? 0);
    of++;
    if (step('x') * step('y') > 0) same++;
  });
  return of === 0 ? '' : words.messages.relationship.sameWay(words.count(same), words.count(of));
}

/** One point a period, of one area, joined in the order of time. */
export function timePath(
  source: RelationshipSource,
  pairing: Pairing,
  area: Area,
): ViewResult<RelationshipChartView> {
  const { words, measures } = source;
  const [x, y] = measures;
  const { relationship: messages, periods } = words.messages;
  const all = pairsBetween(source, pairing, area);
  const drawn = all.filter(isWhole);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return withoutPairs(source, pairing);
  const heading = messages.heading(nameOf(source), words.text(area.name));
  const told = (pair: Pair) => pairSaid(words.period(pair.period), pair, source);
  const items = itemsOf(all, drawn, words);
  const readings = drawn.map((pair) => readingFor(pair, source));
  return {
    view: {
      form: 'path',
      indicators: measures.map(({ id }) => id),
      heading,
      sentence: together([
        messages.eachPeriod(words.period(first.period), words.period(last.period)),
        messages.acrossUp(words.name(x), words.name(y)),
        ...pairedHow(source, pairing),
        told(first),
        first === last ? '' : told(last),
        sameWay(all, words),
      ]),
      cautions: cautionsOf(source),
      plot: pointPlot(items, [x, y], { joined: true, medians: null }, words),
      panels: null,
      readings,
      start: readings.length - 1,
      slider: messages.periods,
      key: [
        {
          sample: 'first',
          text: periods.span(words.period(first.period), words.period(last.period)),
        },
        ...(items.some(({ hollow }) => hollow)
          ? [{ sample: 'hollow' as const, text: messages.keys.hollow }]
          : []),
      ],
      table: pairTable(source, heading, all),
    },
  };
}

/** The way from the first pair to the last; a gap or a break parts it. */
function itemsOf(all: readonly Pair[], drawn: readonly Pair[], words: Words): readonly PlotItem[] {
  return drawn.map((pair, at): PlotItem => {
    const kind = at === 0 ? 'first' : at === drawn.length - 1 ? 'own' : 'other';
    const before = all[all.indexOf(pair) - 1];
    return {
      x: pair.x.value ?? 0,
      y: pair.y.value ?? 0,
      radius: kind === 'other' ? 3 : 5.5,
      kind,
      hollow: kind === 'other' && !isFinal(pair),
      label: kind === 'other' && !beginsYear(pair, drawn) ? null : words.period(pair.period, 'short'),
      weight: kind === 'own' ? 2 : kind === 'first' ? 1 : 0,
      apart: !before || !isWhole(before) || !follows(pair),
    };
  });
}

/** The first period of each year is named where there is room. */
function beginsYear(pair: Pair, drawn: readonly Pair[]): boolean {
  const before = drawn[drawn.indexOf(pair) - 1];
  return pair.period.frequency !== 'year' && before !== undefined && before.period.year !== pair.period.year;
}

export function readingFor(pair: Pair, { measures: [x, y], words }: RelationshipSource) {
  const items = [itemOf(x, pair.x, pair.period, words), itemOf(y, pair.y, pair.period, words)];
  return readingOf(words.period(pair.period), items, words);
}

/** Every pair, with those that cannot be drawn. */
export function pairTable(
  source: RelationshipSource,
  caption: string,
  pairs: readonly Pair[],
): RelationshipChartView['table'] {
  const { words, measures } = source;
  const apart = pairs.some(({ x, y }) => !samePeriod(x.period, y.period));
  return {
    caption,
    columns: [
      { label: words.messages.table.period, numeric: false },
      ...[measures[0], measures[1]].map((measure) => ({ ...columnOf(measure, words), numeric: !apart })),
    ],
    rows: pairs.map((pair) => [{ text: words.period(pair.period) }, ...cellsOf(readingFor(pair, source))]),
  };
}
