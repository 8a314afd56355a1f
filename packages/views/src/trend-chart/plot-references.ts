import { linePath, stepPath } from '../geometry/paths.js';
import type { TimeAxis } from '../geometry/time-axis.js';
import type { ChartForm } from './chart-form.js';
import { BAR } from './plot-series.js';
import type { ReferenceLine } from './reference-lines.js';

/** A line that the figures are read against, as it is drawn. */
export interface ReferencePath {
  readonly kind: ReferenceLine['kind'];
  readonly order: number;
  readonly name: string;
  readonly path: string;
  /** Height of its last value. */
  readonly endY: number;
  /** Position of its last value. */
  readonly end: number;
  /** Where the line ends, in per cent of the plot's width: its label stands at the plot's own end. */
  readonly endX: number;
}

type Heights = readonly (number | null)[];

/** Draws a line: in steps where a value holds for a whole period, as levels over bars, else from period to period. */
export function referencePath(
  line: ReferenceLine,
  form: ChartForm,
  axis: TimeAxis,
  ys: (values: readonly (number | null)[]) => Heights,
): ReferencePath {
  const [lower, upper] = [ys(line.values), ys(line.upper ?? [])];
  const end = lower.findLastIndex((value) => value !== null);
  const [low, high] = [lower[end] ?? 0, upper[end] ?? lower[end] ?? 0];
  return {
    kind: line.kind,
    order: line.order,
    name: line.name,
    path: pathOf(line.kind, form, axis, lower) + pathOf(line.kind, form, axis, upper),
    end,
    // Between the ends of a range there is no line that could be led on.
    endX: low === high ? (axis.places[end] ?? 100) : 100,
    endY: (low + high) / 2,
  };
}

function pathOf(
  kind: ReferenceLine['kind'],
  form: ChartForm,
  { places, edges }: TimeAxis,
  heights: Heights,
): string {
  switch (kind) {
    case 'target':
    case 'stretch':
    case 'before':
    case 'after':
      return stepPath(heights, edges);
    case 'previous':
      if (form === 'bars') return levels(heights, edges);
      break;
    case 'trajectory':
    case 'comparator':
      break;
    default:
      kind satisfies never;
  }
  return linePath(heights.map((y, at) => (y === null ? null : { x: places[at] ?? 0, y })));
}

/** A level over each bar, a little wider than the bar. */
function levels(heights: Heights, edges: readonly number[]): string {
  return heights
    .map((y, at) => {
      if (y === null) return '';
      const [from, to] = [edges[at] ?? 0, edges[at + 1] ?? 100];
      const free = ((to - from) * (1 - BAR)) / 4;
      const [left, right] = [from + free, to - free].map((x) => String(Math.round(x * 100) / 100));
      return `M${left ?? ''} ${String(y)}H${right ?? ''}`;
    })
    .join('');
}
