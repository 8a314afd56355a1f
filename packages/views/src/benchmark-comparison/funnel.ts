import {
  compareWithExpected,
  poissonFunnelLimits,
  proportionFunnelLimits,
  type FunnelLimits,
} from '@cairn/analysis';
import type { Indicator } from '@cairn/schema';
import { tickLabel } from '../shared/tick-label.js';
import type { Words } from '../words/words.js';
import { funnelLabels, nameOf, type PlacedDot } from './funnel-labels.js';
import { funnelScale, limitPaths } from './funnel-scale.js';
import type { FunnelDot, FunnelView } from './plot-view.js';
import { isComparator, type Entry } from './ranking.js';

/** A funnel, or why these figures make none. `rows` tells what is said of each row drawn. */
export type Funnel =
  | {
      readonly funnel: FunnelView;
      readonly said: ReadonlyMap<number, string>;
      readonly sentence: string;
    }
  | { readonly instead: string };

interface Point {
  readonly row: number;
  readonly entry: Entry;
  readonly value: number;
  readonly denominator: number;
  readonly numerator: number;
}

/** Fewer areas than these make no funnel. */
const FEWEST = 3;

/** Beyond this share of areas outside the outer limits, and more than one of them, chance is not what keeps areas apart. */
const OVERDISPERSED = 0.2;

/** @param own tells which rows are the reader's own */
export function funnelOf(
  entries: readonly Entry[],
  indicator: Indicator,
  own: (entry: Entry) => boolean,
  words: Words,
): Funnel {
  const { funnel } = words.messages.benchmark;
  if (indicator.valueType !== 'proportion' && indicator.valueType !== 'rate')
    return { instead: funnel.notCounted };
  const multiplier = indicator.unit.multiplier ?? (indicator.valueType === 'proportion' ? 100 : 1);
  const points = pointsOf(entries, indicator, multiplier);
  if (points.length < FEWEST) return { instead: funnel.noDenominators };

  const sum = (of: (point: Point) => number) => points.reduce((total, point) => total + of(point), 0);
  const share = sum(({ numerator }) => numerator) / sum(({ denominator }) => denominator);
  const average = share * multiplier;
  const limitsAt = (denominator: number): FunnelLimits =>
    indicator.valueType === 'proportion'
      ? proportionFunnelLimits(Math.min(1, share), denominator, multiplier)
      : poissonFunnelLimits((average * denominator) / multiplier, average);
  if (average <= 0) return { instead: funnel.noDenominators };

  const { ends, least, x, y, top } = funnelScale(points, average, limitsAt);
  const placed = points.map((point) => {
    const position = positionOf(point.value, limitsAt(point.denominator));
    const dot: FunnelDot = {
      row: point.row,
      x: x.at(point.denominator),
      y: top(point.value),
      mark: position.beyond === 0 ? 'inside' : position.beyond === 95 ? 'beyond95' : 'beyond998',
    };
    return { entry: point.entry, dot, said: funnel.positions[position.code] };
  });
  const yTicks = y.ticks.map((tick) => ({ y: top(tick), label: tickLabel(tick, indicator, words) }));
  const wide = Math.max(...yTicks.map(({ label }) => label.length)) > 4;
  return {
    funnel: {
      kind: 'funnel',
      across: funnel.across,
      up: words.unit(indicator.unit),
      xTicks: x.ticks.map((tick) => ({ x: x.at(tick), label: words.count(tick) })),
      yTicks,
      wide,
      limits: limitPaths(ends, least, limitsAt, x.at, top),
      averageY: top(average),
      dots: placed.map(({ dot }) => dot),
      labels: funnelLabels(placed, own, wide, words),
      key: keyOf(placed, words.briefValue(average, indicator.unit), words),
    },
    said: new Map(placed.map(({ dot, said }) => [dot.row, said])),
    sentence: sentenceOf(placed, own, words),
  };
}

/** What the lines are, and of the marks those that are drawn. */
function keyOf(placed: readonly PlacedDot[], average: string, words: Words): FunnelView['key'] {
  const { funnel } = words.messages.benchmark;
  const beyond = (['beyond95', 'beyond998'] as const).filter((mark) =>
    placed.some(({ dot }) => dot.mark === mark),
  );
  return [
    { sample: 'average', text: funnel.average(average) },
    { sample: 'inner', text: funnel.inner },
    { sample: 'outer', text: funnel.outer },
    ...beyond.map((sample) => ({ sample, text: funnel[sample] })),
  ];
}

/** The areas whose figure is what its numerator and denominator make; a figure adjusted for age is not. */
function pointsOf(entries: readonly Entry[], indicator: Indicator, multiplier: number): readonly Point[] {
  return entries.flatMap((entry, row) => {
    const { value, numerator, denominator } = entry.fact.observation ?? {};
    if (typeof value !== 'number' || typeof numerator !== 'number' || typeof denominator !== 'number')
      return [];
    if (denominator <= 0 || numerator < 0 || isComparator(entry.fact)) return [];
    if (indicator.valueType === 'proportion' && numerator > denominator) return [];
    const made = (numerator / denominator) * multiplier;
    const rounding = 10 ** -indicator.unit.decimals;
    if (Math.abs(made - value) > Math.max(rounding, Math.abs(value) * 0.02)) return [];
    return [{ row, entry, value, numerator, denominator }];
  });
}

type PositionCode = 'above998' | 'above95' | 'inside' | 'below95' | 'below998';

/** Where a figure lies by the limits that are drawn, so that dot and word agree; on a limit is inside it. */
function positionOf(
  value: number,
  limits: FunnelLimits,
): { readonly code: PositionCode; readonly beyond: 0 | 95 | 998 } {
  const side = (lower: number | null, upper: number | null) =>
    compareWithExpected({ value, lower: lower ?? -Infinity, upper: upper ?? Infinity, polarity: 'none' });
  const outer = sideOf(limits.lower998, limits.upper998);
  if (outer !== null) return { code: outer === 'higher' ? 'above998' : 'below998', beyond: 998 };
  const inner = sideOf(limits.lower95, limits.upper95);
  if (inner !== null) return { code: inner === 'higher' ? 'above95' : 'below95', beyond: 95 };
  return { code: 'inside', beyond: 0 };

  function sideOf(lower: number | null, upper: number | null): 'higher' | 'lower' | null {
    const found = side(lower, upper);
    return found === 'higher' || found === 'lower' ? found : null;
  }
}

function sentenceOf(
  placed: readonly (PlacedDot & { readonly said: string })[],
  own: (entry: Entry) => boolean,
  words: Words,
): string {
  const { funnel } = words.messages.benchmark;
  const outside = placed.filter(({ dot }) => dot.mark === 'beyond998').length;
  const mine = placed
    .filter(({ entry }) => own(entry))
    .map(({ entry, said }) => funnel.own(nameOf(entry, words), said));
  const many = outside > Math.max(1, OVERDISPERSED * placed.length);
  const overall = many
    ? funnel.overdispersed(words.count(outside), words.count(placed.length))
    : funnel.outside(words.count(outside), words.count(placed.length));
  return [...mine, overall].join(' ');
}
