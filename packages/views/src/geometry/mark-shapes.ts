import type { LinkEffect } from '@cairn/schema';
import type { PlotMark } from '../trend-chart/plot-series.js';

type MarkShape = Exclude<PlotMark['shape'], 'plain'>;

/** Marks on a grid of 10 by 10 around their place. */
const SHAPES: Readonly<Record<MarkShape, string>> = {
  end: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  improvement: 'M0 -5.5L5.5 0L0 5.5L-5.5 0z',
  concern: 'M-4.2 -4.2H4.2V4.2H-4.2z',
  neither: 'M-2.8 -4.6H2.8L5.4 0L2.8 4.6H-2.8L-5.4 0z',
  ghost: 'M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6',
};

/** Ends of the lines of several areas or categories, each its own; the last is that of the whole among its categories. */
const ENDS: readonly string[] = [
  SHAPES.end,
  'M-3.8 -3.8H3.8V3.8H-3.8z',
  'M0 -4.8L4.8 3.6H-4.8z',
  'M0 -5L5 0L0 5L-5 0z',
  'M0 4.8L4.8 -3.6H-4.8z',
  'M-5 -2H5V2H-5z',
];

/** The path of a mark of a trend chart, for the drawing and its key. */
export function markPath(shape: MarkShape, series: number): string {
  return shape === 'end' ? (ENDS[series] ?? SHAPES.end) : SHAPES[shape];
}

/** Signs of the effects of links on a grid of 16 by 16, drawn as lines: plus, minus, question mark. */
export const EFFECT_SIGNS: Readonly<Record<LinkEffect, string>> = {
  positive: 'M8 4.5v7M4.5 8h7',
  negative: 'M4.5 8h7',
  unclear: 'M6 6.4a2 2 0 1 1 2.9 1.8q-.9.45-.9 1.3M8 11.6v.2',
};
