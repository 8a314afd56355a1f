import type { LinkEffect } from '@cairn/schema';
import { EFFECT_SIGNS } from '../geometry/mark-shapes.js';
import { wrap } from '../geometry/wrap.js';
import type { LinkLook } from '../strategy-map/map-drawing.js';
import type { MapLaneView, MapNodeView, StrategyMapView } from '../strategy-map/strategy-map-view.js';
import type { Colors } from './palette.js';
import { circle, line, path, placed, rect, SMALL, statusSign, text } from './pen.js';
import type { Paint, Picture, PictureOptions, Shape } from './picture.js';
import { placedPath } from './placed-path.js';
import { Sheet, widthOf } from './sheet.js';
import { pictureSvg } from './svg.js';

/** Width of the heads of the lanes, and the least of a grid unit. */
const HEAD = 176;
const UNIT = 15;
const PAD = 8;
const LINE = 16;
const MOST_LINES = 6;
const WIDTHS = { weak: 1, moderate: 1.75, strong: 3 } as const;

/** A strategy map as a picture, as SVG. */
export function strategyMapSvg(view: StrategyMapView, options: PictureOptions): string {
  return pictureSvg(strategyMapPicture(view, options));
}

/** A strategy map as a picture, as wide as its columns need. */
export function strategyMapPicture(view: StrategyMapView, options: PictureOptions): Picture {
  const sheet = new Sheet(options, HEAD + view.columns * UNIT);
  if (options.heading ?? true) sheet.head(view);
  sheet.key(effectsIn(view).map(({ effect, verb }) => effectKey(effect, verb, sheet.colors)));
  sheet.y += 8;
  const track: Track = {
    left: sheet.left + HEAD,
    unit: (sheet.inner - HEAD) / view.columns,
    columns: view.columns,
  };
  // Boxes cover the ends of the links, as on the page.
  for (const lane of view.lanes) {
    drawChannel(lane.channel, track, sheet);
    drawLane(lane, track, sheet);
  }
  for (const { mark, question, because } of view.questions) {
    sheet.y += 6;
    sheet.paragraph(`${mark}: ${question} ${because}`, { size: SMALL, color: sheet.colors.ink });
  }
  return sheet.picture(view);
}

interface Track {
  readonly left: number;
  readonly unit: number;
  readonly columns: number;
}

/** A share of the track's width, in pixels. */
const shareOf = (share: string, { left, unit, columns }: Track) =>
  left + (Number.parseFloat(share) / 100) * unit * columns;

function effectColor(effect: LinkEffect, c: Colors): string {
  return { positive: c.better, negative: c.worse, unclear: c.muted }[effect];
}

function linkPaint({ effect, strength }: Pick<LinkLook, 'effect' | 'strength'>, c: Colors): Paint {
  const dash = { positive: null, negative: [7, 4], unclear: [2, 4] }[effect];
  return { stroke: effectColor(effect, c), width: WIDTHS[strength], ...(dash ? { dash } : {}) };
}

function effectSign(effect: LinkEffect, x: number, y: number, c: Colors): readonly Shape[] {
  const stroke = effectColor(effect, c);
  return [
    circle(x, y, 5.7, { fill: c.ground, stroke, width: 1.25 }),
    placed(EFFECT_SIGNS[effect], x - 7, y - 7, { stroke, width: 1.75, round: true }, 14 / 16),
  ];
}

/** The effects that the map has, each with its word. */
function effectsIn({ lanes }: StrategyMapView): readonly { effect: LinkEffect; verb: string }[] {
  const found = new Map<LinkEffect, string>();
  for (const { nodes } of lanes)
    for (const { affects } of nodes) for (const { effect, verb } of affects) found.set(effect, verb);
  return [...found].map(([effect, verb]) => ({ effect, verb }));
}

function effectKey(effect: LinkEffect, verb: string, c: Colors) {
  const sample = (x: number, y: number) => [
    line(x - 12, y, x + 12, y, linkPaint({ effect, strength: 'moderate' }, c)),
    ...effectSign(effect, x, y, c),
  ];
  return { text: verb, sample };
}

function drawChannel(
  { height, paths, ends, questions }: MapLaneView['channel'],
  track: Track,
  sheet: Sheet,
): void {
  const { colors: c, y } = sheet;
  const frame = { x: track.left, y, across: track.unit, down: 1 };
  sheet.add(
    ...paths.flatMap((link) => path(placedPath(link.path, frame), linkPaint(link, c))),
    ...ends.flatMap((link): readonly Shape[] => {
      const x = shareOf(link.x, track);
      const [from, to] = [y + link.from, y + link.to];
      const way = to < from ? -1 : 1;
      const color = effectColor(link.effect, c);
      return [
        line(x, from, x, to, linkPaint(link, c)),
        {
          kind: 'path',
          d: `M${String(x - 4)} ${String(to - 8 * way)}h8l-4 ${String(8 * way)}z`,
          fill: color,
        },
        ...effectSign(link.effect, x, from, c),
      ];
    }),
    ...questions.flatMap(({ x, y: down, mark, width }): readonly Shape[] => {
      const [middle, at] = [shareOf(x, track), y + down];
      const half = (width * SMALL) / 2;
      return [
        rect(middle - half, at - 9, half * 2, 18, { fill: c.ground, stroke: c.ink }),
        text(middle, at + 4, mark, { color: c.ink, anchor: 'middle' }),
      ];
    }),
  );
  sheet.y += height;
}

function drawLane(lane: MapLaneView, track: Track, sheet: Sheet): void {
  const { colors: c, y, left, inner } = sheet;
  const nodes = lane.nodes.map((node) => ({ node, lines: labelLines(node, track) }));
  const name = wrap(lane.name, Math.floor((HEAD - 2 * PAD) / widthOf('n', 14)), 3);
  const boxHeight = Math.max(64, ...nodes.map(({ lines }) => (lines.length + 1) * LINE + 2 * PAD + 4));
  const height = Math.max(boxHeight, name.length * 18 + lane.counts.length * LINE + 2 * PAD);
  sheet.add(
    rect(left, y, inner, height, { fill: c.quiet }),
    ...name.map((one, at) =>
      text(left + PAD, y + PAD + 13 + at * 18, one, { color: c.ink, size: 14, bold: true, ...langOf(lane) }),
    ),
    ...lane.counts.flatMap((count, at) => {
      const down = y + PAD + name.length * 18 + at * LINE + 10;
      return [
        ...statusSign(count, left + PAD + 6, down, 12, c),
        text(left + PAD + 18, down + 4, cutTo(count.text, HEAD - 2 * PAD - 18), { color: c.muted }),
      ];
    }),
    ...lane.passages.map((link) => {
      const x = shareOf(link.x, track);
      return line(x, y - 1, x, y + height + 1, linkPaint(link, c));
    }),
    ...nodes.flatMap(({ node, lines }) => nodeShapes(node, lines, y, height, track, c)),
  );
  sheet.y += height;
}

const langOf = ({ lang }: { readonly lang: string | null }) => (lang === null ? {} : { lang });
const cutTo = (words: string, room: number) => wrap(words, Math.floor(room / widthOf('n')), 1)[0] ?? '';

function labelLines({ label, span }: MapNodeView, { unit }: Track): readonly string[] {
  return wrap(label, Math.max(4, Math.floor((span * unit - 8 - 2 * PAD) / widthOf('n', 13))), MOST_LINES);
}

function nodeShapes(
  node: MapNodeView,
  lines: readonly string[],
  y: number,
  height: number,
  { left, unit }: Track,
  c: Colors,
): readonly Shape[] {
  const x = left + (node.column - 1) * unit + 4;
  const width = node.span * unit - 8;
  const foot = y + height - PAD - 6;
  const words = cutTo(node.statusText, width - 2 * PAD - (node.status ? 18 : 0));
  return [
    rect(x, y, width, height, { fill: c.ground, stroke: c.strongLine }),
    ...lines.map((one, at) =>
      text(x + PAD, y + PAD + 12 + at * LINE, one, { color: c.ink, size: 13, ...langOf(node) }),
    ),
    ...(node.status ? statusSign(node.status, x + PAD + 6, foot, 12, c) : []),
    text(x + PAD + (node.status ? 18 : 0), foot + 4, words, { color: node.status ? c.ink : c.muted }),
  ];
}
