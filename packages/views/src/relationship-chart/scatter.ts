import { orderStatistics, type Period } from '@cairn/analysis';
import type { Area, Indicator } from '@cairn/schema';
import { comparedAreas } from '../benchmark-comparison/compared-areas.js';
import { wrap } from '../geometry/wrap.js';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { Words } from '../words/words.js';
import { entryOf, latestOf, type AreaPair } from './area-pairs.js';
import { isFinal, isWhole, type Pair, type Pairing } from './pairing.js';
import { pointPlot, type PlotItem } from './point-plot.js';
import type { RelationshipChartView } from './relationship-chart-view.js';
import type { RelationshipSource } from './relationship-query.js';
import { cautionsOf, columnOf, itemOf, nameOf, pairedHow, readingOf } from './relationship-words.js';

/** With no more areas than this, each has its name beside it. */
const ALL_NAMED = 9;
/** Characters of a name beside its point; the reading has the whole. */
const LONGEST = 24;
/** Radii in pixels. */
const RADIUS = { usual: 4.5, own: 6.5, least: 3.5, most: 15 } as const;

/** One point an area, in one period. */
export function scatter(source: RelationshipSource, pairing: Pairing): ViewResult<RelationshipChartView> {
  const { words, measures, own, query, dataset } = source;
  const { relationship: messages, states } = words.messages;
  const group = query.group === undefined ? undefined : dataset.directory.group(query.group);
  // Neighbours are named among all areas of their kind: among themselves alone nothing could be seen.
  const near = group?.kind === 'neighbours' ? group : undefined;
  const areas = comparedAreas(dataset, pairing.base, own ? [own] : [], near ? undefined : query.group);
  const { period: chosen } = query;
  const until = typeof chosen === 'object' ? dataset.namedPeriod(pairing.base.id, chosen) : null;
  const period =
    typeof chosen === 'string'
      ? dataset.period(pairing.base.id, chosen)
      : latestOf(pairing, own, areas, until?.end);
  if (typeof chosen === 'string' && !period)
    return absent('unknown-period', states.unknown('period', chosen));
  const all = period ? areas.flatMap((area) => entryOf(source, pairing, area, period)) : [];
  const drawn = all
    .filter(({ pair }) => isWhole(pair))
    .sort((a, b) => (a.pair.x.value ?? 0) - (b.pair.x.value ?? 0));
  if (!period || drawn.length === 0) {
    return pairing.combined
      ? absent('unpaired', messages.cannotPair(words.name(measures[0]), words.name(measures[1])))
      : absent('no-pairs', messages.noPairs);
  }
  const named = new Set([
    ...query.areas,
    ...(near?.members ?? []),
    ...(drawn.length <= ALL_NAMED ? drawn.map(({ area }) => area.id) : []),
  ]);
  const mid = (side: 'x' | 'y') => orderStatistics(drawn.map(({ pair }) => pair[side].value))?.median ?? 0;
  const middle = { x: mid('x'), y: mid('y') };
  // The middle of two values that are as large as numbers can be is none.
  const medians = drawn.length > 2 && Number.isFinite(middle.x + middle.y) ? middle : null;
  const items = drawn.map((entry) =>
    itemFor(entry, entry.area === own, named.has(entry.area.id), radiusOf(drawn, source.size), words),
  );
  const name = nameOf(source);
  const [first] = drawn;
  const missing = all.filter((entry) => !drawn.includes(entry)).map(({ area }) => shortName(area, words));
  return {
    view: {
      form: 'scatter',
      indicators: measures.map(({ id }) => id),
      heading: messages.heading(name, words.period(period)),
      sentence: [
        messages.eachArea,
        first ? across(measures, first.pair, words) : '',
        ...pairedHow(source, pairing),
        own
          ? ownSentence(
              all.find(({ area }) => area === own),
              measures,
              words,
            )
          : '',
        medians ? sameSide(drawn, medians, words) : '',
        missing.length > 0 ? messages.leftOut(words.messages.list(missing)) : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
      cautions: cautionsOf(source),
      plot: pointPlot(items, [measures[0], measures[1]], { joined: false, medians }, words),
      panels: null,
      readings: drawn.map((entry) => readingFor(entry, source)),
      start: Math.max(
        0,
        drawn.findIndex(({ area }) => area === own),
      ),
      slider: messages.areas,
      key: [
        ...(own && drawn.some(({ area }) => area === own)
          ? [{ sample: 'own' as const, text: shortName(own, words) }]
          : []),
        { sample: 'other', text: own ? messages.keys.other : words.messages.table.area },
        ...(medians ? [{ sample: 'median' as const, text: messages.keys.median }] : []),
        ...(items.some(({ hollow }) => hollow)
          ? [{ sample: 'hollow' as const, text: messages.keys.hollow }]
          : []),
        ...(source.size ? [{ sample: 'size' as const, text: messages.size(words.name(source.size)) }] : []),
      ],
      table: {
        caption: messages.heading(name, words.period(period)),
        columns: [
          { label: words.messages.table.area, numeric: false },
          ...measures.map((measure) => columnOf(measure, words)),
        ],
        rows: [...drawn, ...all.filter((entry) => !drawn.includes(entry))].map((entry) => [
          { text: words.text(entry.area.name) },
          ...readingFor(entry, source).items.map(({ value, note }) => ({
            text: note === '' ? value : `${value} (${note})`,
          })),
        ]),
      },
    },
  };
}

function radiusOf(
  drawn: readonly AreaPair[],
  size: Indicator | null,
): (entry: AreaPair, own: boolean) => number {
  const most = Math.max(...drawn.map((entry) => entry.size ?? 0));
  if (!size || !(most > 0)) return (_, own) => (own ? RADIUS.own : RADIUS.usual);
  // The area of a point, not its width, is what readers compare.
  return ({ size: value }) =>
    Math.max(RADIUS.least, Math.round(RADIUS.most * Math.sqrt(Math.max(0, value ?? 0) / most) * 10) / 10);
}

function itemFor(
  entry: AreaPair,
  own: boolean,
  named: boolean,
  radius: (entry: AreaPair, own: boolean) => number,
  words: Words,
): PlotItem {
  return {
    x: entry.pair.x.value ?? 0,
    y: entry.pair.y.value ?? 0,
    radius: radius(entry, own),
    kind: own ? 'own' : named ? 'named' : 'other',
    hollow: !isFinal(entry.pair),
    label: own || named ? (wrap(shortName(entry.area, words), LONGEST, 1)[0] ?? null) : null,
    weight: own ? 2 : named ? 1 : 0,
    apart: true,
  };
}

const shortName = (area: Area, words: Words) => words.text(area.shortName ?? area.name);

function across([x, y]: RelationshipSource['measures'], pair: Pair, words: Words): string {
  const { acrossUp, measureIn } = words.messages.relationship;
  const named = (measure: Indicator, period: Period) => measureIn(words.name(measure), words.period(period));
  return acrossUp(named(x, pair.x.period), named(y, pair.y.period));
}

function ownSentence(
  entry: AreaPair | undefined,
  [x, y]: RelationshipSource['measures'],
  words: Words,
): string {
  const { figure, figures } = words.messages.relationship;
  if (!entry) return '';
  const { pair, area } = entry;
  return figures(
    shortName(area, words),
    words.messages.list([figure(words.name(x), pair.x.text), figure(words.name(y), pair.y.text)]),
  );
}

/** How many areas are on one side of the middle for both measures; an area on a median is on neither. */
function sameSide(
  drawn: readonly AreaPair[],
  medians: { readonly x: number; readonly y: number },
  words: Words,
): string {
  const same = drawn.filter(
    ({ pair: { x, y } }) => ((x.value ?? 0) - medians.x) * ((y.value ?? 0) - medians.y) > 0,
  ).length;
  return words.messages.relationship.sameSide(words.count(same), words.count(drawn.length));
}

function readingFor({ area, pair, size }: AreaPair, { measures, size: measure, words }: RelationshipSource) {
  const [x, y] = measures;
  const items = [itemOf(x, pair.x, pair.period, words), itemOf(y, pair.y, pair.period, words)];
  const third = measure && {
    measure: words.name(measure),
    value: size === null ? words.messages.noValue : words.value(size, measure.unit).text,
    note: '',
  };
  return readingOf(words.text(area.name), third ? [...items, third] : items, words);
}
