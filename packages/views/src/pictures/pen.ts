import { STATUS_SHAPES, type StatusShapeName } from '../geometry/status-shapes.js';
import type { StatusTone } from '../shared/status-view.js';
import type { Colors } from './palette.js';
import type { Paint, PathShape, Shape, TextShape } from './picture.js';
import { tidy } from './placed-path.js';

/** Size of the smallest text in a picture, in pixels, as on the page. */
export const SMALL = 12;

export const path = (d: string, paint: Paint): readonly PathShape[] =>
  d === '' ? [] : [{ kind: 'path', d, ...paint }];

export const line = (x1: number, y1: number, x2: number, y2: number, paint: Paint): PathShape => ({
  kind: 'path',
  d: `M${tidy(x1)} ${tidy(y1)}L${tidy(x2)} ${tidy(y2)}`,
  ...paint,
});

export const rect = (x: number, y: number, width: number, height: number, paint: Paint): PathShape => ({
  kind: 'path',
  d: `M${tidy(x)} ${tidy(y)}H${tidy(x + width)}V${tidy(y + height)}H${tidy(x)}Z`,
  ...paint,
});

export function circle(x: number, y: number, radius: number, paint: Paint): PathShape {
  const r = tidy(radius);
  const arc = (to: number) => `A${r} ${r} 0 1 1 ${tidy(to)} ${tidy(y)}`;
  return {
    kind: 'path',
    d: `M${tidy(x - radius)} ${tidy(y)}${arc(x + radius)}${arc(x - radius)}Z`,
    ...paint,
  };
}

/** A shape of its own small grid, with its origin at a place. */
export const placed = (d: string, x: number, y: number, paint: Paint, scale = 1): PathShape => ({
  kind: 'path',
  d,
  at: { x, y, scale },
  ...paint,
});

export const text = (
  x: number,
  y: number,
  words: string,
  look: Pick<TextShape, 'color'> & Partial<TextShape>,
): TextShape => ({ kind: 'text', size: SMALL, bold: false, anchor: 'start', ...look, x, y, text: words });

/** The sign of a status around its middle. */
export function statusSign(
  { shape, tone }: { readonly shape: StatusShapeName; readonly tone: StatusTone },
  x: number,
  y: number,
  size: number,
  colors: Colors,
): readonly Shape[] {
  return signAt(STATUS_SHAPES[shape], tone, x, y, size, colors);
}

/** Any sign drawn on a grid of 16 by 16, around its middle. */
export function signAt(
  { outline, sign }: { readonly outline: string; readonly sign: string },
  tone: StatusTone,
  x: number,
  y: number,
  size: number,
  colors: Colors,
): readonly Shape[] {
  const scale = size / 16;
  const { fill, edge, letter } = toneOf(tone, colors);
  const at = (d: string, paint: Paint) => placed(d, x - size / 2, y - size / 2, paint, scale);
  const outlined: Paint = {
    ...(fill ? { fill } : {}),
    ...(edge ? { stroke: edge, width: fill ? 1 : 1.5 } : {}),
  };
  return [
    ...(outline === '' ? [] : [at(outline, outlined)]),
    ...(sign === '' ? [] : [at(sign, { stroke: letter, width: 2, round: true })]),
  ];
}

/** The colours of a status. */
export function toneOf(
  tone: StatusTone,
  colors: Colors,
): { readonly fill: string | null; readonly edge: string | null; readonly letter: string } {
  const solid = (fill: string) => ({ fill, edge: null, letter: colors.sign });
  switch (tone) {
    case 'good':
      return solid(colors.green);
    case 'warning':
      return { fill: colors.amber, edge: colors.amberEdge, letter: colors.amberSign };
    case 'bad':
      return solid(colors.red);
    case 'better':
      return solid(colors.better);
    case 'worse':
      return solid(colors.worse);
    case 'similar':
      return solid(colors.similar);
    case 'direction':
      return solid(colors.direction);
    case 'absent':
      return { fill: null, edge: colors.strongLine, letter: colors.strongLine };
    default:
      return tone satisfies never;
  }
}
