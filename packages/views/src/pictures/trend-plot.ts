import type { DrawingView } from '../trend-chart/trend-chart-view.js';
import { line, path, text } from './pen.js';
import type { Shape } from './picture.js';
import { placedPath } from './placed-path.js';
import type { PlotBox } from './plot-box.js';
import type { Sheet } from './sheet.js';
import {
  barPaint,
  centrePaint,
  intervalPaint,
  limitPaint,
  markShape,
  referencePaint,
  seriesColor,
  seriesPaint,
  whiskerPaint,
} from './trend-paints.js';

/** Grid, bands, lines and marks of a trend chart. */
export function trendPlot(drawing: DrawingView, box: PlotBox, { colors: c }: Sheet): readonly Shape[] {
  const { form, zeroY, control, interval, references, series, noteMarks } = drawing;
  const put = (d: string) => placedPath(d, box.frame);
  const upright = (place: number, paint: Parameters<typeof line>[4]) =>
    line(box.x(place), box.top, box.x(place), box.bottom, paint);
  return [
    ...path(put(control.band), { fill: c.quiet }),
    ...path(put(interval.band), intervalPaint(c)),
    ...path(put(interval.whiskers), whiskerPaint(c)),
    ...series.flatMap(({ bars }) => bars.flatMap((bar) => path(put(bar.path), barPaint(bar.hollow, c)))),
    ...path(put(control.edges), limitPaint(c)),
    ...path(put(control.centre), centrePaint(c)),
    ...references.flatMap((one) => path(put(one.path), referencePaint(one, c))),
    ...series.flatMap(({ path: d, look }) => path(put(d), seriesPaint(look, c))).reverse(),
    ...(zeroY === null
      ? []
      : [line(box.left, box.y(zeroY), box.right, box.y(zeroY), { stroke: c.strongLine })]),
    ...noteMarks.map(({ x }) => upright(x, { stroke: c.strongLine, dash: [1, 3] })),
    ...series
      .map(({ marks, look }) =>
        marks.map((mark) =>
          markShape(mark, look, form === 'dots' ? 3.5 : 2.5, [box.x(mark.x), box.y(mark.y)], c),
        ),
      )
      .reverse()
      .flat(),
  ];
}

/** The latest figure at its own point, where a chart has one line. */
export function latestFigure(drawing: DrawingView, box: PlotBox, { colors }: Sheet): readonly Shape[] {
  const { endLabels, form, series } = drawing;
  const [own, ...others] = series;
  const point = own?.points[own.last];
  const label = endLabels.find(({ kind }) => kind === 'series');
  if (!own || !point || !label || others.length > 0) return [];
  const before = own.points.slice(0, own.last).findLast((one) => one !== null);
  // On a bar; beside a line on the side it does not come from; at the edge, where there is room.
  const below = form !== 'bars' && (point.y < 8 || (point.y < 88 && before && before.y < point.y));
  const anchor = point.x > 60 ? 'end' : point.x < 40 ? 'start' : 'middle';
  const aside = anchor === 'end' ? 6 : anchor === 'start' ? -6 : 0;
  return [
    text(box.x(point.x) + aside, box.y(point.y) + (below ? 21 : -10), label.short, {
      color: colors.ink,
      halo: colors.ground,
      size: 14,
      bold: true,
      anchor,
    }),
  ];
}

/** Names and figures at the ends of the lines. */
export function endNames(
  { endLabels, ahead }: DrawingView,
  box: PlotBox,
  { colors: c }: Sheet,
): readonly Shape[] {
  return endLabels.flatMap(({ kind, series, lines, values, y }): readonly Shape[] => {
    if (y === null || (ahead && kind === 'series' && lines.length === 0)) return [];
    const all = [...values, ...lines];
    const several = kind === 'series' && lines.length > 0;
    const x = box.right + (several ? 24 : 10);
    const first = box.y(y) + 4.2 - (all.length - 1) * 7.2;
    const mark = several
      ? [markShape({ shape: 'end', hollow: false }, series, 0, [box.right + 15, first - 4.2], c)]
      : [];
    return [
      ...mark,
      ...all.map((one, at) =>
        text(x, first + at * 14.4, one, {
          color: at < values.length ? c.ink : several ? seriesColor(series, c) : c.muted,
          bold: at < values.length,
        }),
      ),
    ];
  });
}
