import type { PanelsView, PanelView } from '../relationship-chart/panels.js';
import type { AxisTitle, PointPlotView } from '../relationship-chart/point-plot.js';
import type {
  RelationshipChartView,
  RelationshipKey,
} from '../relationship-chart/relationship-chart-view.js';
import { besidePoint } from './label-shape.js';
import type { Colors } from './palette.js';
import { circle, line, path, SMALL, text } from './pen.js';
import type { Paint, Picture, PictureOptions, Shape } from './picture.js';
import { placedPath } from './placed-path.js';
import { plotBox, valueAxisShapes, type PlotBox } from './plot-box.js';
import { Sheet } from './sheet.js';
import { pictureSvg } from './svg.js';

/** Heights of the plots, as the view lays labels out for them. */
const POINTS = 288;
const PANEL = 128;
const EDGE = 12;
/** Between a point and its label. */
const SPACE = 4;
/** What matters is drawn over what does not. */
const ORDER = ['other', 'named', 'first', 'own'] as const;

type PointLook = Pick<PointPlotView['points'][number], 'kind' | 'hollow'>;

/** Measures that are read together as a picture, as SVG. */
export function relationshipChartSvg(view: RelationshipChartView, options: PictureOptions): string {
  return pictureSvg(relationshipChartPicture(view, options));
}

/** Measures that are read together as a picture. What must not be concluded from them stands in it. */
export function relationshipChartPicture(view: RelationshipChartView, options: PictureOptions): Picture {
  const sheet = new Sheet(options);
  if (options.heading ?? true) sheet.head(view);
  if (view.plot) drawPoints(view.plot, sheet);
  if (view.panels) drawPanels(view.panels, sheet);
  sheet.key(view.key.map((entry) => ({ text: entry.text, sample: sampleOf(entry, sheet.colors) })));
  sheet.y += 8;
  for (const caution of view.cautions) sheet.paragraph(caution, { size: 14, color: sheet.colors.ink });
  return sheet.picture(view);
}

const titleText = ({ name, details }: AxisTitle) => [name, ...details].join(' · ');

function pointPaint({ kind, hollow }: PointLook, joined: boolean, c: Colors): Paint {
  const color =
    kind === 'own' || kind === 'first' || joined ? c.accent : kind === 'named' ? c.ink : c.strongLine;
  if (hollow || kind === 'first') return { fill: c.ground, stroke: color, width: kind === 'other' ? 1.5 : 2 };
  return { fill: color, ...(kind === 'other' && !joined ? { opacity: 0.75 } : {}), stroke: c.ground };
}

const medianPaint = (c: Colors): Paint => ({ stroke: c.strongLine, dash: [5, 4] });
const linePaint = (c: Colors): Paint => ({ stroke: c.accent, width: 1.75 });

function drawPoints(plot: PointPlotView, sheet: Sheet): void {
  const { colors: c } = sheet;
  const { medians, points, labels, xTicks } = plot;
  sheet.paragraph(`↑ ${titleText(plot.up)}`, { size: SMALL, color: c.muted });
  sheet.y += 12;
  const box = plotBox(sheet, plot.gutter, { height: POINTS, after: EDGE });
  const upright = (x: number, paint: Paint) => line(box.x(x), box.top, box.x(x), box.bottom, paint);
  sheet.add(
    ...valueAxisShapes(plot.yTicks, box, sheet),
    ...xTicks.map(({ x }) => upright(x, { stroke: c.line })),
    ...(medians
      ? [
          upright(medians.x, medianPaint(c)),
          line(box.left, box.y(medians.y), box.right, box.y(medians.y), medianPaint(c)),
        ]
      : []),
    ...path(placedPath(plot.path, box.frame), linePaint(c)),
    ...ORDER.flatMap((kind) =>
      points
        .filter((point) => point.kind === kind)
        .map((point) =>
          circle(box.x(point.x), box.y(point.y), point.radius, pointPaint(point, plot.path !== '', c)),
        ),
    ),
    ...labels.flatMap((label): readonly Shape[] => {
      const own = points[label.point];
      if (!own || !sheet.shows(label)) return [];
      const look = { bold: own.kind === 'own', lang: null, colors: c };
      return [besidePoint(label, box.x(own.x), box.y(own.y), own.radius + SPACE, look)];
    }),
    ...acrossLabels(
      xTicks.filter((tick) => sheet.shows(tick)),
      box,
      c,
    ),
  );
  sheet.y += 28;
  sheet.paragraph(`→ ${titleText(plot.across)}`, { size: SMALL, color: c.muted });
}

function acrossLabels(
  ticks: readonly { readonly x: number; readonly label: string }[],
  box: PlotBox,
  c: Colors,
): readonly Shape[] {
  return ticks.map(({ x, label }) =>
    text(box.x(x), box.bottom + 18, label, { color: c.muted, anchor: 'middle' }),
  );
}

function drawPanels({ panels, gutter, timeLabels }: PanelsView, sheet: Sheet): void {
  panels.forEach((panel, at) => {
    const labels = at === panels.length - 1 ? timeLabels.filter((label) => sheet.shows(label)) : [];
    drawPanel(panel, gutter, labels, sheet);
  });
}

function drawPanel(
  panel: PanelView,
  gutter: PanelsView['gutter'],
  labels: PanelsView['timeLabels'],
  sheet: Sheet,
): void {
  const { colors: c } = sheet;
  const { last } = panel;
  sheet.paragraph(titleText(panel), { size: SMALL, color: c.muted });
  if (last) sheet.paragraph(`${last.text}  ${last.period}`, { size: SMALL, bold: true, color: c.ink });
  sheet.y += 10;
  const box = plotBox(sheet, gutter, { height: PANEL, after: EDGE });
  const dot = (x: number, y: number, radius: number, hollow: boolean) =>
    circle(box.x(x), box.y(y), radius, pointPaint({ kind: 'own', hollow }, true, c));
  sheet.add(
    ...valueAxisShapes(panel.yTicks, box, sheet),
    ...path(placedPath(panel.path, box.frame), linePaint(c)),
    ...panel.marks.map(({ x, y, hollow }) => dot(x, y, 3, hollow)),
    ...(last ? [dot(last.x, last.y, 4, last.hollow)] : []),
    line(box.left, box.bottom, box.right, box.bottom, { stroke: c.strongLine }),
    ...acrossLabels(
      labels.map(({ x, text: label }) => ({ x, label })),
      box,
      c,
    ),
  );
  sheet.y += labels.length > 0 ? 26 : 14;
}

function sampleOf({ sample }: RelationshipKey, c: Colors): (x: number, y: number) => readonly Shape[] {
  return (x, y) => {
    const dot = (kind: PointLook['kind'], radius: number, aside = 0, hollow = false) =>
      circle(x + aside, y, radius, pointPaint({ kind, hollow }, false, c));
    switch (sample) {
      case 'own':
        return [dot('own', 6)];
      case 'other':
        return [dot('other', 4.5)];
      case 'hollow':
        return [dot('other', 4.5, 0, true)];
      case 'median':
        return [line(x - 12, y, x + 12, y, medianPaint(c))];
      case 'first':
        return [line(x - 7, y, x + 7, y, linePaint(c)), dot('first', 4.5, -7), dot('own', 4.5, 7)];
      case 'size':
        return [dot('other', 3, -7), dot('other', 6.5, 5)];
      default:
        return sample satisfies never;
    }
  };
}
