import { markPath } from '../geometry/mark-shapes.js';
import type { KeyEntry } from '../trend-chart/chart-key.js';
import type { PlotMark } from '../trend-chart/plot-series.js';
import type { ReferencePath } from '../trend-chart/plot-references.js';
import type { Colors } from './palette.js';
import { circle, line, placed, rect } from './pen.js';
import type { Paint, Shape } from './picture.js';

/*
 * What lines, bands and marks of a trend chart look like, as the element's styles have it: told apart by dash and shape, so that they
 * stay apart in grey.
 */

const DASHES: readonly (readonly number[] | undefined)[] = [
  undefined,
  [7, 3],
  [2, 2],
  [10, 3, 2, 3],
  [14, 4],
];
const COMPARATORS: readonly (readonly number[] | undefined)[] = [
  undefined,
  [8, 3],
  [3, 3],
  [10, 3, 2, 3, 2, 3],
];

const dashed = (dash: readonly number[] | undefined): Paint => (dash ? { dash } : {});

/** Colour of the line of an area or category. */
export function seriesColor(look: number, c: Colors): string {
  return [c.series1, c.series2, c.series3, c.series4, c.series5][look] ?? c.ink;
}

export function seriesPaint(look: number, c: Colors): Paint {
  return { stroke: seriesColor(look, c), width: look === 5 ? 3.5 : 2, ...dashed(DASHES[look]) };
}

export function referencePaint({ kind, order }: Pick<ReferencePath, 'kind' | 'order'>, c: Colors): Paint {
  switch (kind) {
    case 'target':
      return { stroke: c.ink, width: 1, dash: [5, 4] };
    case 'stretch':
      return { stroke: c.muted, width: 1, dash: [9, 4, 2, 4] };
    case 'trajectory':
      return { stroke: c.muted, width: 1.5, dash: [1.5, 3.5], round: true };
    case 'comparator':
      return { stroke: c.strongLine, width: 1.5, ...dashed(COMPARATORS[order]) };
    case 'previous':
      return { stroke: c.strongLine, width: 1.5 };
    case 'before':
      return { stroke: c.muted, width: 2 };
    case 'after':
      return { stroke: c.ink, width: 2 };
    default:
      return kind satisfies never;
  }
}

export const intervalPaint = (c: Colors): Paint => ({ fill: c.accent, opacity: 0.14 });
export const whiskerPaint = (c: Colors): Paint => ({ stroke: c.accent, width: 3 });
export const limitPaint = (c: Colors): Paint => ({ stroke: c.line, width: 1 });
export const centrePaint = (c: Colors): Paint => ({ stroke: c.strongLine, width: 1 });

export function barPaint(hollow: boolean, c: Colors): Paint {
  if (hollow) return { fill: c.ground, stroke: c.accent, dash: [3, 2] };
  return { fill: c.accent, opacity: 0.55, stroke: c.accent };
}

/** A mark around its place. */
export function markShape(
  { shape, hollow }: Pick<PlotMark, 'shape' | 'hollow'>,
  look: number,
  radius: number,
  [x, y]: readonly [number, number],
  c: Colors,
): Shape {
  const own = { improvement: c.better, concern: c.worse, neither: c.direction } as const;
  const color = shape in own ? own[shape as keyof typeof own] : seriesColor(look, c);
  const paint: Paint = { fill: hollow ? c.ground : color, stroke: color, width: 1.5 };
  if (shape === 'plain') return circle(x, y, radius, paint);
  if (shape === 'ghost') return placed(markPath(shape, look), x, y, { stroke: c.strongLine, width: 2 });
  return placed(markPath(shape, look), x, y, paint);
}

/** What stands beside the words of the key. */
export function keySample(
  { sample, series }: KeyEntry,
  c: Colors,
): (x: number, y: number) => readonly Shape[] {
  return (x, y) => {
    const level = (paint: Paint) => line(x - 12, y, x + 12, y, paint);
    switch (sample) {
      case 'interval':
        return [rect(x - 12, y - 5, 24, 10, intervalPaint(c))];
      case 'limits':
        return [
          rect(x - 12, y - 5, 24, 10, { fill: c.quiet }),
          line(x - 12, y - 5, x + 12, y - 5, limitPaint(c)),
          line(x - 12, y + 5, x + 12, y + 5, limitPaint(c)),
        ];
      case 'whisker':
        return [line(x, y - 6, x, y + 6, whiskerPaint(c))];
      case 'centre':
        return [level(centrePaint(c))];
      case 'improvement':
      case 'concern':
      case 'neither':
      case 'ghost':
        return [markShape({ shape: sample, hollow: false }, 0, 0, [x, y], c)];
      case 'hollow':
        return [markShape({ shape: 'plain', hollow: true }, 0, 3.5, [x, y], c)];
      case 'bar':
        return [rect(x - 4, y - 5, 8, 11, barPaint(false, c))];
      case 'series':
        return [
          level(seriesPaint(series, c)),
          markShape({ shape: 'end', hollow: false }, series, 0, [x, y], c),
        ];
      case 'target':
      case 'stretch':
      case 'trajectory':
      case 'comparator':
      case 'previous':
      case 'before':
      case 'after':
        return [level(referencePaint({ kind: sample, order: series }, c))];
      default:
        return sample satisfies never;
    }
  };
}
