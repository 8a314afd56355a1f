import type { FunnelDot, PlotKey } from '../benchmark-comparison/plot-view.js';
import type { StatusView } from '../shared/status-view.js';
import type { Colors } from './palette.js';
import { circle, placed, statusSign } from './pen.js';
import type { Paint, Shape } from './picture.js';

/** What lines and marks of a comparison look like, as the element's styles have it. */
export function plotPaint(sample: PlotKey['sample'], c: Colors): Paint {
  switch (sample) {
    case 'inner':
      return { stroke: c.strongLine, width: 1.5, dash: [2, 3] };
    case 'outer':
      return { stroke: c.strongLine, width: 1.5, dash: [8, 3] };
    case 'average':
    case 'comparator':
      return { stroke: c.ink, width: 1.5 };
    case 'target':
      return { stroke: c.ink, width: 1.5, dash: [4, 3] };
    case 'median':
      return { stroke: c.strongLine, width: 4 };
    case 'middle':
      return { fill: c.quiet, stroke: c.line };
    case 'neighbour':
    case 'own':
      return { fill: c.accent, stroke: c.ground };
    case 'inside':
      return { fill: c.strongLine, stroke: c.ground };
    case 'beyond95':
      return { fill: c.ground, stroke: c.ink, width: 2 };
    case 'beyond998':
      return { fill: c.ink, stroke: c.ground };
    default:
      return sample satisfies never;
  }
}

/** A dot inside the limits, a ring beyond the inner, a diamond beyond the outer. */
export function dotShape(mark: FunnelDot['mark'], x: number, y: number, c: Colors): Shape {
  if (mark === 'beyond998') return placed('M0 -5.5L5.5 0L0 5.5L-5.5 0z', x, y, plotPaint(mark, c));
  return circle(x, y, mark === 'inside' ? 3.5 : 4, plotPaint(mark, c));
}

/** The reader's own area: the sign of its status, with room around it. */
export function ownSign(status: StatusView, x: number, y: number, c: Colors): readonly Shape[] {
  return [circle(x, y, 10.5, { fill: c.ground }), ...statusSign(status, x, y, 16, c)];
}
