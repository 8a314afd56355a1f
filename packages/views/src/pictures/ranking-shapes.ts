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

/** Draws a row an area: rank, name, dot or bar, figure, status. */
export function rankingShapes(view: BenchmarkComparisonView, sheet: Sheet): void {
  const { rows, references, ticks } = view;
  const { colors, left, inner } = sheet;
  sheet.paragraph(view.unit, { size: SMALL, color: colors.muted });
  sheet.y += 6;
  const widest = (of: (row: ComparisonRow) => string) => Math.max(0, ...rows.map((row) => widthOf(of(row))));
  const rank = Math.min(
    40,
    widest((row) => row.rank),
  );
  const name = Math.min(
    inner * 0.3,
    widest((row) => row.name),
  );
  const value = Math.min(inner * 0.25, widest(figureText));
  const word =
    inner < 480
      ? 0
      : Math.min(
          inner * 0.22,
          widest((row) => row.status.word),
        );
  const after = value + GAP + 16 + (word > 0 ? 6 + word : 0);
  const start = left + rank + GAP + name + GAP;
  const box = new PlotBox({
    left: start,
    top: sheet.y + LABELS * references.length,
    width: left + inner - after - GAP - start,
    height: ROW * rows.length,
  });
  sheet.add(
    ...ticks.map(({ x }) => line(box.x(x), box.top, box.x(x), box.bottom, { stroke: colors.line })),
    ...references.flatMap((reference, at) => {
      const { x, anchor } = labelPlace(
        { ...reference, width: referenceWidth(reference.label, box) },
        references[at - 1]?.x,
      );
      const y = sheet.y + LABELS * at;
      return [
        text(box.x(x), y + 11, reference.label, { color: colors.ink, anchor }),
        line(box.x(reference.x), y + 14, box.x(reference.x), box.bottom, plotPaint(reference.kind, colors)),
      ];
    }),
  );
  rows.forEach((row, at) => {
    const y = box.top + at * ROW + ROW / 2;
    const cut = (words: string, room: number) =>
      wrap(words, Math.max(2, Math.round(room / widthOf('n'))), 1)[0] ?? '';
    const sign = left + inner - after + value + GAP + 8;
    sheet.add(
      line(left, y + ROW / 2, left + inner, y + ROW / 2, { stroke: colors.line }),
      text(left + rank, y + 4, row.rank, { color: colors.muted, anchor: 'end' }),
      text(left + rank + GAP, y + 4, cut(row.name, name), {
        color: colors.ink,
        bold: row.own,
        ...(row.lang === null ? {} : { lang: row.lang }),
      }),
      ...figure(row, view, y, box, colors),
      text(left + inner - after + value, y + 4, cut(figureText(row), value), {
        color: colors.ink,
        bold: row.own,
        anchor: 'end',
      }),
      ...statusSign(row.status, sign, y, 14, colors),
      ...(word > 0 ? [text(sign + 14, y + 4, cut(row.status.word, word), { color: colors.ink })] : []),
    );
  });
  sheet.add(
    ...ticks
      .filter((_, at) => box.right - box.left > 300 || at % 2 === 0)
      .map(({ x, label }) =>
        text(box.x(x), box.bottom + 16, label, { color: colors.muted, anchor: tickAnchor(x) }),
      ),
  );
  sheet.y = box.bottom + 22;
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
