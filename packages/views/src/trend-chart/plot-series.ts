import { isAlone, linePath, type MaybePoint } from '../geometry/paths.js';
import type { TimeAxis } from '../geometry/time-axis.js';
import type { ChartControl } from './chart-control.js';
import { markedAs } from './chart-readings.js';
import type { ChartForm } from './chart-form.js';
import type { ChartSeries } from './chart-series.js';

/** The line, the bars or the dots of one series. */
export interface SeriesView {
  /** Which of the looks it has, from 0. */
  readonly look: number;
  readonly path: string;
  readonly bars: readonly { readonly path: string; readonly hollow: boolean }[];
  readonly marks: readonly PlotMark[];
  /** Place of the figure of each period; null for a gap. */
  readonly points: readonly MaybePoint[];
  /** Position of the latest figure, which is labelled; a forecast only where there is nothing else. -1 without any. */
  readonly last: number;
}

export interface PlotMark {
  readonly x: number;
  readonly y: number;
  readonly shape: 'plain' | 'ghost' | 'improvement' | 'concern' | 'neither' | 'end';
  /** Not final: provisional, estimated or forecast. */
  readonly hollow: boolean;
}

/** Points of a longer line are not marked one by one. */
const MOST_POINTS = 40;
/** How much of its period's share a bar takes. */
export const BAR = 0.64;

/** Number of the part each period belongs to: figures before and after a break in the series are not joined. */
export function partsOf({ observations }: Pick<ChartSeries, 'observations'>): readonly number[] {
  let part = 0;
  return observations.map((one) => (one?.marks.includes('break') ? (part += 1) : part));
}

/** Draws one series: its line, bars or dots, and the marks on its points. */
export function seriesOf(
  { observations, look }: Pick<ChartSeries, 'observations' | 'look'>,
  form: ChartForm,
  { places, edges }: TimeAxis,
  y: (value: number) => number,
  control: ChartControl | null,
  latest: number,
): SeriesView {
  const points = observations.map((one, at): MaybePoint =>
    typeof one?.value !== 'number' ? null : { x: places[at] ?? 0, y: y(one.value) },
  );
  const past = points.findLastIndex((point, at) => point !== null && at <= latest);
  const last = past < 0 ? points.findLastIndex((point) => point !== null) : past;
  const unfinished = observations.map(
    (one) => one?.marks.some((mark) => mark !== 'revised' && mark !== 'break') ?? false,
  );
  const parts = partsOf({ observations });
  const marks = points.flatMap((point, at): readonly PlotMark[] => {
    if (!point || form === 'bars') return [];
    const cause = control?.points[at]?.ghost ? 'ghost' : markedAs(control?.points[at] ?? null);
    const shape = cause ?? (at === last ? 'end' : 'plain');
    const hollow = unfinished[at] ?? false;
    const wanted =
      shape !== 'plain' ||
      hollow ||
      points.length <= MOST_POINTS ||
      form === 'dots' ||
      isAlone(points, at, parts);
    return wanted ? [{ ...point, shape, hollow }] : [];
  });
  const bars = points.flatMap((point, at) => {
    if (!point || form !== 'bars') return [];
    const half = ((edges[at + 1] ?? 100) - (edges[at] ?? 0)) * (BAR / 2);
    const [left, right] = [point.x - half, point.x + half].map((x) => String(Math.round(x * 100) / 100));
    return [
      {
        path: `M${left ?? ''} ${String(y(0))}V${String(point.y)}H${right ?? ''}V${String(y(0))}`,
        hollow: unfinished[at] ?? false,
      },
    ];
  });
  return { look, path: form === 'line' ? linePath(points, parts) : '', bars, marks, points, last };
}
