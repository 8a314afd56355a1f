import type { ComparisonRow } from '../benchmark-comparison/comparison-row.js';
import type { FunnelView } from '../benchmark-comparison/plot-view.js';
import { dotShape, ownSign, plotPaint } from './comparison-paints.js';
import { line, path, SMALL, text } from './pen.js';
import { besidePoint } from './label-shape.js';
import { placedPath } from './placed-path.js';
import { plotBox, valueAxisShapes } from './plot-box.js';
import type { Sheet } from './sheet.js';

/** As high as the view lays labels out for. */
const HEIGHT = 320;
const EDGE = 12;

/** Draws a funnel: limits, average, dots and their names. */
export function funnelShapes(view: FunnelView, rows: readonly ComparisonRow[], sheet: Sheet): void {
  const { colors } = sheet;
  const { up, across, limits, averageY, dots, labels, xTicks, yTicks } = view;
  sheet.paragraph(up, { size: SMALL, color: colors.muted });
  sheet.y += 8;
  const box = plotBox(sheet, view.wide ? 'medium' : 'small', { height: HEIGHT, after: EDGE });
  const own = (row: number) => (rows[row]?.own ? rows[row] : undefined);
  sheet.add(
    ...valueAxisShapes(yTicks, box, sheet),
    // Limits of the smallest areas leave the plot.
    ...(['outer', 'inner'] as const).flatMap((which) =>
      path(placedPath(limits[which], box.frame), plotPaint(which, colors)).map((shape) => ({
        ...shape,
        within: box.box,
      })),
    ),
    line(box.left, box.y(averageY), box.right, box.y(averageY), plotPaint('average', colors)),
    ...dots
      .filter(({ row }) => !own(row))
      .map(({ x, y, mark }) => dotShape(mark, box.x(x), box.y(y), colors)),
    ...labels
      .filter((label) => sheet.shows(label))
      .map((label) =>
        besidePoint(label, box.x(label.x), box.y(label.y), label.own ? 12 : 8, {
          bold: label.own,
          lang: label.lang,
          colors,
        }),
      ),
    ...dots.flatMap(({ row, x, y }) => {
      const mine = own(row);
      return mine ? ownSign(mine.status, box.x(x), box.y(y), colors) : [];
    }),
    line(box.left, box.bottom, box.right, box.bottom, { stroke: colors.strongLine }),
    ...xTicks
      .filter((_, at) => sheet.named || at % 2 === 0)
      .map(({ x, label }) =>
        text(box.x(x), box.bottom + 18, label, { color: colors.muted, anchor: x > 90 ? 'end' : 'middle' }),
      ),
    text(box.right, box.bottom + 36, across, { color: colors.muted, anchor: 'end' }),
  );
  sheet.y += 40;
}
