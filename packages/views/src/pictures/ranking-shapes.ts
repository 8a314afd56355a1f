import type { BenchmarkComparisonView } from '../benchmark-comparison/benchmark-comparison-view.js';
import type { ComparisonRow } from '../benchmark-comparison/comparison-row.js';
import { labelPlace, tickAnchor } from '../geometry/label-place.js';
import { wrap } from '../geometry/wrap.js';
import { plotPaint } from './comparison-paints.js';
import type { Colors } from './palette.js';
import { circle, line, rect, SMALL, statusSign, text, toneOf } from './pen.js';
import type { Shape } from './picture.js';
import { PlotBox } from './plot-box.js';
import { widthOf, type Sheet } from './sheet.js';

const ROW = 28;
const LABELS = 18;
/** Room between two columns. */
const GAP = 12;

/** Where the columns of the rows stand, and how wide they are; 0 where there is no room for the status word. */
interface Columns {
  readonly rank: number;
  readonly name: number;
  readonly value: number;
  readonly word: number;
  /** Where the figures begin. */
  readonly figures: number;
  readonly plot: PlotBox;
}

/** Draws a row an area: rank, name, dot or bar, figure, status. */
export function rankingShapes(view: BenchmarkComparisonView, sheet: Sheet): void {
  const { rows, references, ticks } = view;
  const { colors } = sheet;
  sheet.paragraph(view.unit, { size: SMALL, color: colors.muted });
  sheet.y += 6;
  const columns = columnsOf(view, sheet);
  const { plot } = columns;
  sheet.add(
    ...ticks.map(({ x }) => line(plot.x(x), plot.top, plot.x(x), plot.bottom, { stroke: colors.line })),
    ...references.flatMap((reference, at) => {
      const { x, anchor } = labelPlace(
        { ...reference, width: referenceWidth(reference.label, plot) },
        references[at - 1]?.x,
      );
      const y = sheet.y + LABELS * at;
      return [
        text(plot.x(x), y + 11, reference.label, { color: colors.ink, anchor }),
        line(
          plot.x(reference.x),
          y + 14,
          plot.x(reference.x),
          plot.bottom,
          plotPaint(reference.kind, colors),
        ),
      ];
    }),
    ...rows.flatMap((row, at) => rowShapes(row, plot.top + at * ROW + ROW / 2, columns, view, sheet)),
    ...ticks
      .filter((_, at) => plot.right - plot.left > 300 || at % 2 === 0)
      .map(({ x, label }) =>
        text(plot.x(x), plot.bottom + 16, label, { color: colors.muted, anchor: tickAnchor(x) }),
      ),
  );
  sheet.y = plot.bottom + 22;
}

function columnsOf({ rows, references }: BenchmarkComparisonView, { left, inner, y }: Sheet): Columns {
  const widest = (most: number, of: (row: ComparisonRow) => string) =>
    Math.min(most, Math.max(0, ...rows.map((row) => widthOf(of(row)))));
  const rank = widest(40, (row) => row.rank);
  const name = widest(inner * 0.3, (row) => row.name);
  const value = widest(inner * 0.25, figureText);
  const word = inner < 480 ? 0 : widest(inner * 0.22, (row) => row.status.word);
  const after = value + GAP + 16 + (word > 0 ? 6 + word : 0);
  const start = left + rank + GAP + name + GAP;
  const figures = left + inner - after;
  const plot = new PlotBox({
    left: start,
    top: y + LABELS * references.length,
    width: figures - GAP - start,
    height: ROW * rows.length,
  });
  return { rank, name, value, word, figures, plot };
}

/** @param y the row's middle */
function rowShapes(
  row: ComparisonRow,
  y: number,
  { rank, name, value, word, figures, plot }: Columns,
  view: BenchmarkComparisonView,
  { colors, left, inner }: Sheet,
): readonly Shape[] {
  const cut = (words: string, room: number) =>
    wrap(words, Math.max(2, Math.round(room / widthOf('n'))), 1)[0] ?? '';
  const sign = figures + value + GAP + 8;
  return [
    line(left, y + ROW / 2, left + inner, y + ROW / 2, { stroke: colors.line }),
    text(left + rank, y + 4, row.rank, { color: colors.muted, anchor: 'end' }),
    text(left + rank + GAP, y + 4, cut(row.name, name), {
      color: colors.ink,
      bold: row.own,
      ...(row.lang === null ? {} : { lang: row.lang }),
    }),
    ...figure(row, view, y, plot, colors),
    text(figures + value, y + 4, cut(figureText(row), value), {
      color: colors.ink,
      bold: row.own,
      anchor: 'end',
    }),
    ...statusSign(row.status, sign, y, 14, colors),
    ...(word > 0 ? [text(sign + 14, y + 4, cut(row.status.word, word), { color: colors.ink })] : []),
  ];
}

/** The unit stands over the rows. */
const figureText = ({ value }: ComparisonRow) => value.number?.number ?? value.text;

function referenceWidth(label: string, box: PlotBox): number {
  return (widthOf(label) / (box.right - box.left)) * 100;
}

/** The interval and the dot, or the bar. */
function figure(
  { x, interval, outerInterval, status }: ComparisonRow,
  { form, zeroX }: BenchmarkComparisonView,
  y: number,
  box: PlotBox,
  c: Colors,
): readonly Shape[] {
  if (x === null) return [];
  const { fill, edge } = toneOf(status.tone, c);
  if (form === 'bars') {
    const [from, to] = [Math.min(zeroX, x), Math.max(zeroX, x)];
    return [
      rect(box.x(from), y - 6, box.x(to) - box.x(from), 12, {
        fill: fill ?? c.line,
        ...(fill === null ? {} : { opacity: 0.32 }),
      }),
      rect(box.x(x) - 1.5, y - 6, 3, 12, { fill: edge ?? fill ?? c.strongLine }),
    ];
  }
  const spans = [
    { span: outerInterval, width: 1 },
    { span: interval, width: 2.5 },
  ];
  return [
    ...spans.flatMap(({ span, width }) =>
      span ? [line(box.x(span.from), y, box.x(span.to), y, { stroke: c.strongLine, width })] : [],
    ),
    circle(box.x(x), y, 4.5, { fill: fill ?? c.strongLine, stroke: edge ?? c.ground, width: 1.5 }),
  ];
}
