import type { Indicator } from '@cairn/schema';
import { valueAxis } from '../geometry/axis.js';
import { linePath } from '../geometry/paths.js';
import { textWidth } from '../geometry/wrap.js';
import { tickLabel } from '../shared/tick-label.js';
import { roomIn, TIERS, tierNames, type Gutter } from '../geometry/chart-tiers.js';
import type { Words } from '../words/words.js';
import { placeLabels, type Side, type Stroke } from './place-labels.js';

/** A point to be drawn, in the units of the measures. */
export interface PlotItem {
  readonly x: number;
  readonly y: number;
  /** Radius in pixels. */
  readonly radius: number;
  readonly kind: 'own' | 'named' | 'other' | 'first';
  readonly hollow: boolean;
  readonly label: string | null;
  /** Those that matter most are labelled first. */
  readonly weight: number;
  /** No line leads to this point from the one before. */
  readonly apart: boolean;
}

/** Points between two value axes; places are per cent of the plot. */
export interface PointPlotView {
  readonly across: AxisTitle;
  readonly up: AxisTitle;
  readonly xTicks: readonly { readonly x: number; readonly label: string; readonly tiers: string }[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly gutter: Gutter;
  readonly points: readonly (Pick<PlotItem, 'radius' | 'kind' | 'hollow'> & {
    readonly x: number;
    readonly y: number;
  })[];
  readonly labels: readonly PointLabel[];
  /** The line through the points; empty where there is none. */
  readonly path: string;
  readonly medians: { readonly x: number; readonly y: number } | null;
}

/** What an axis measures: name, unit and which way is good, the last two where there is something to say. */
export interface AxisTitle {
  readonly name: string;
  readonly details: readonly string[];
}

/** The label of a point, for some widths of the chart. */
export interface PointLabel {
  readonly point: number;
  readonly text: string;
  readonly side: Side;
  readonly tiers: string;
}

/** Height of the plot, in rem; the element's styles say the same. */
const HEIGHT = 18;
/** Pixels in a rem at the usual size of text. */
const REM = 16;

/** Draws points in the order given. */
export function pointPlot(
  items: readonly PlotItem[],
  [x, y]: readonly [Indicator, Indicator],
  options: { readonly joined: boolean; readonly medians: { readonly x: number; readonly y: number } | null },
  words: Words,
): PointPlotView {
  const [xAxis, yAxis] = [
    valueAxis(
      items.map((item) => item.x),
      false,
    ),
    valueAxis(
      items.map((item) => item.y),
      false,
    ),
  ];
  const top = (value: number) => Math.round((100 - yAxis.at(value)) * 100) / 100;
  const points = items.map((item) => ({
    x: xAxis.at(item.x),
    y: top(item.y),
    radius: item.radius,
    kind: item.kind,
    hollow: item.hollow,
  }));
  const yTicks = yAxis.ticks.map((tick) => ({ y: top(tick), label: tickLabel(tick, y, words) }));
  const longest = Math.max(...yTicks.map(({ label }) => label.length));
  const gutter = longest <= 4 ? 'small' : longest <= 6 ? 'medium' : 'large';
  const { medians } = options;
  return {
    across: titleOf(x, words),
    up: titleOf(y, words),
    xTicks: ticksOf(
      xAxis.ticks.map((tick) => ({ x: xAxis.at(tick), label: tickLabel(tick, x, words) })),
      gutter,
    ),
    yTicks,
    gutter,
    points,
    labels: labelsOf(items, points, gutter, options.joined),
    path: options.joined ? joined(items, points) : '',
    medians: medians && { x: xAxis.at(medians.x), y: top(medians.y) },
  };
}

/** A measure's name with its unit, and which way is good. */
export function titleOf(indicator: Indicator, words: Words): AxisTitle {
  const { better } = words.messages.relationship;
  const unit = words.unit(indicator.unit);
  const good =
    indicator.polarity === 'higher' || indicator.polarity === 'lower' ? better[indicator.polarity] : '';
  return { name: words.name(indicator), details: [unit, good].filter((part) => part !== '') };
}

/** The room for points in a tier, in rem. No names stand at the ends. */
const roomOf = (tier: (typeof TIERS)[number], gutter: Gutter) =>
  roomIn({ ...tier, named: false }, gutter).length;

/** As many ticks as have room for their labels, evenly spaced. */
function ticksOf(
  ticks: readonly { readonly x: number; readonly label: string }[],
  gutter: Gutter,
): PointPlotView['xTicks'] {
  const widest = Math.max(...ticks.map(({ label }) => textWidth(label))) + 0.75;
  const strides = TIERS.map((tier) => {
    const fit = Math.max(1, Math.floor(roomOf(tier, gutter) / widest));
    return { tier, stride: Math.ceil((ticks.length - 1) / fit) || 1 };
  });
  return ticks.map((tick, at) => ({
    ...tick,
    tiers: tierNames(strides.filter(({ stride }) => at % stride === 0).map(({ tier }) => tier)),
  }));
}

/** Labels that keep clear of each other in each width; where they stand alike in several, they are drawn once. */
function labelsOf(
  items: readonly PlotItem[],
  points: PointPlotView['points'],
  gutter: Gutter,
  isJoined: boolean,
): readonly PointLabel[] {
  const order = [...items.keys()].sort((a, b) => (items[b]?.weight ?? 0) - (items[a]?.weight ?? 0) || a - b);
  const found = new Map<string, Omit<PointLabel, 'tiers'> & { tiers: (typeof TIERS)[number][] }>();
  for (const tier of TIERS) {
    const width = roomOf(tier, gutter);
    const places = points.map(({ x, y }) => ({ x: (x / 100) * width, y: (y / 100) * HEIGHT }));
    const placed = placeLabels(
      order.map((at) => ({
        ...(places[at] ?? { x: 0, y: 0 }),
        radius: (points[at]?.radius ?? 0) / REM,
        text: items[at]?.label ?? null,
      })),
      { width, height: HEIGHT },
      isJoined ? strokesOf(items, places) : [],
    );
    placed.forEach((side, place) => {
      const point = order[place];
      if (side === null || point === undefined) return;
      const key = `${String(point)} ${side}`;
      const known = found.get(key);
      if (known) known.tiers.push(tier);
      else found.set(key, { point, text: items[point]?.label ?? '', side, tiers: [tier] });
    });
  }
  return [...found.values()].map((label) => ({ ...label, tiers: tierNames(label.tiers) }));
}

/** The parts of the line through points, from each point to the next. */
function strokesOf(items: readonly PlotItem[], places: readonly Stroke['from'][]): readonly Stroke[] {
  return places.flatMap((to, at) => {
    const from = places[at - 1];
    return from && !items[at]?.apart ? [{ from, to }] : [];
  });
}

/** The line through points in their order, broken where one stands apart from the one before. */
function joined(items: readonly PlotItem[], points: PointPlotView['points']): string {
  let part = 0;
  return linePath(
    points,
    items.map(({ apart }) => (apart ? ++part : part)),
  );
}
