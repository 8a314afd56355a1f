import { funnelAxis, funnelAxisEnds, type FunnelLimits } from '@cairn/analysis';
import { valueAxis } from '../geometry/axis.js';
import { linePath } from '../geometry/paths.js';
import type { FunnelView } from './plot-view.js';

/** Axes that hold every area, and the limits where they are widest apart. */
export function funnelScale(
  points: readonly { readonly value: number; readonly denominator: number }[],
  average: number,
  limitsAt: (denominator: number) => FunnelLimits,
) {
  const denominators = points.map(({ denominator }) => denominator);
  const least = Math.min(...denominators);
  const ends = funnelAxisEnds(least, Math.max(...denominators));
  const widest = Object.values(limitsAt(least)).filter((limit): limit is number => typeof limit === 'number');
  const y = valueAxis([...points.map(({ value }) => value), ...widest, average], false);
  return {
    ends,
    least,
    x: valueAxis([ends.start, ends.end], false),
    y,
    top: (value: number) => Math.round((100 - y.at(value)) * 100) / 100,
  };
}

/** The lines of the limits, as paths. */
export function limitPaths(
  ends: { readonly start: number; readonly end: number },
  least: number,
  limitsAt: (denominator: number) => FunnelLimits,
  x: (value: number) => number,
  y: (value: number) => number,
): FunnelView['limits'] {
  // Limits at denominators far below the smallest area's would only leave the plot.
  const from = Math.max(1, ends.start, least / 4);
  const axis = funnelAxis(from, ends.end, 60);
  const limits = axis.map((denominator) => ({ at: x(denominator), limits: limitsAt(denominator) }));
  const path = (which: keyof FunnelLimits) =>
    linePath(
      limits.map(({ at, limits: each }) => {
        const limit = each[which];
        return limit === null ? null : { x: at, y: y(limit) };
      }),
    );
  return { inner: path('lower95') + path('upper95'), outer: path('lower998') + path('upper998') };
}
