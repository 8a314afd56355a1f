import { orderStatistics } from '@cairn/analysis';
import type { Indicator } from '@cairn/schema';
import { wrap } from '../geometry/wrap.js';
import type { ViewResult } from '../shared/outcome.js';
import { areaPairs, type AreaPair, type AreaPairs } from './area-pairs.js';
import { isFinal, type Pairing } from './pairing.js';
import { pointPlot, type PlotItem } from './point-plot.js';
import type { RelationshipChartView } from './relationship-chart-view.js';
import type { RelationshipSource } from './relationship-query.js';
import { cautionsOf, nameOf } from './relationship-words.js';
import {
  areaReading,
  scatterKey,
  scatterSentence,
  scatterTable,
  shortName,
  type Medians,
} from './scatter-words.js';

/** With no more areas than this, each has its name beside it. */
const ALL_NAMED = 9;
/** Characters of a name beside its point; the reading has the whole. */
const LONGEST = 24;
/** Radii in pixels. */
const RADIUS = { usual: 4.5, own: 6.5, least: 3.5, most: 15 } as const;

/** One point an area, in one period. */
export function scatter(source: RelationshipSource, pairing: Pairing): ViewResult<RelationshipChartView> {
  const found = areaPairs(source, pairing);
  if ('absent' in found) return found;
  const { drawn, period } = found.view;
  const { words, measures, own } = source;
  const { relationship: messages } = words.messages;
  const medians = mediansOf(drawn);
  const heading = messages.heading(nameOf(source), words.period(period));
  return {
    view: {
      form: 'scatter',
      indicators: measures.map(({ id }) => id),
      heading,
      sentence: scatterSentence(source, pairing, found.view, medians),
      cautions: cautionsOf(source),
      plot: pointPlot(
        itemsOf(found.view, source),
        [measures[0], measures[1]],
        { joined: false, medians },
        words,
      ),
      panels: null,
      readings: drawn.map((entry) => areaReading(entry, source)),
      start: Math.max(
        0,
        drawn.findIndex(({ area }) => area === own),
      ),
      slider: messages.areas,
      key: scatterKey(source, found.view, medians),
      table: scatterTable(source, heading, found.view),
    },
  };
}

/** The middle of each measure; two areas have none. */
function mediansOf(drawn: readonly AreaPair[]): Medians | null {
  if (drawn.length <= 2) return null;
  const middle = (side: 'x' | 'y') => orderStatistics(drawn.map(({ pair }) => pair[side].value))?.median ?? 0;
  const [x, y] = [middle('x'), middle('y')];
  // The middle of two values that are as large as numbers can be is none.
  return Number.isFinite(x + y) ? { x, y } : null;
}

function itemsOf(
  { drawn, neighbours }: AreaPairs,
  { own, query, size, words }: RelationshipSource,
): readonly PlotItem[] {
  const radius = radiusOf(drawn, size);
  const named = new Set([
    ...query.areas,
    ...neighbours,
    ...(drawn.length <= ALL_NAMED ? drawn.map(({ area }) => area.id) : []),
  ]);
  return drawn.map((entry): PlotItem => {
    const { area, pair } = entry;
    const kind = area === own ? 'own' : named.has(area.id) ? 'named' : 'other';
    return {
      x: pair.x.value ?? 0,
      y: pair.y.value ?? 0,
      radius: radius(entry, kind),
      kind,
      hollow: !isFinal(pair),
      label: kind === 'other' ? null : (wrap(shortName(area, words), LONGEST, 1)[0] ?? null),
      weight: WEIGHT[kind],
      apart: true,
    };
  });
}

/** The labels of heavier points are placed first. */
const WEIGHT = { own: 2, named: 1, other: 0 } as const;

function radiusOf(
  drawn: readonly AreaPair[],
  size: Indicator | null,
): (entry: AreaPair, kind: PlotItem['kind']) => number {
  const most = Math.max(...drawn.map((entry) => entry.size ?? 0));
  if (!size || !(most > 0)) return (_, kind) => (kind === 'own' ? RADIUS.own : RADIUS.usual);
  // The area of a point, not its width, is what readers compare.
  return ({ size: value }) =>
    Math.max(RADIUS.least, Math.round(RADIUS.most * Math.sqrt(Math.max(0, value ?? 0) / most) * 10) / 10);
}
