import type { ComparisonRow } from '../benchmark-comparison/comparison-row.js';
import type { DistributionView } from '../benchmark-comparison/plot-view.js';
import { tickAnchor } from '../geometry/label-place.js';
import { ownSign, plotPaint } from './comparison-paints.js';
import { circle, line, rect, SMALL, text } from './pen.js';
import { PlotBox } from './plot-box.js';
import type { Sheet } from './sheet.js';

/** Height of a line of names, and room above the highest dot. */
const LANE = 1.6 * SMALL;
const HEAD = 0.9 * SMALL;

/** Draws areas as dots heaped over one axis. */
export function distributionShapes(
  { layouts, ticks, middle, references }: DistributionView,
  rows: readonly ComparisonRow[],
  sheet: Sheet,
): void {
  const layout = layouts.find((one) => sheet.shows(one)) ?? layouts[0];
  if (!layout) return;
  const { colors: c } = sheet;
  const { dots, labels, lanes } = layout;
  const diameter = layout.diameter * SMALL;
  const box = new PlotBox({
    left: sheet.left,
    top: sheet.y + lanes * LANE,
    width: sheet.inner,
    height: HEAD + layout.height * diameter,
  });
  const over = (height: number) => box.bottom - height * diameter;
  const upright = (x: number, paint: Parameters<typeof line>[4]) =>
    line(box.x(x), box.top, box.x(x), box.bottom, paint);
  sheet.add(
    rect(box.x(middle.from), box.top, box.x(middle.to) - box.x(middle.from), box.bottom - box.top, {
      fill: c.quiet,
    }),
    upright(middle.median, plotPaint('median', c)),
    ...references.map(({ kind, x }) => upright(x, plotPaint(kind, c))),
    line(box.left, box.bottom, box.right, box.bottom, { stroke: c.strongLine }),
    ...ticks.flatMap(({ x, label }, at) => [
      line(box.x(x), box.bottom, box.x(x), box.bottom + 4, { stroke: c.strongLine }),
      ...(sheet.named || at % 2 === 0
        ? [text(box.x(x), box.bottom + 18, label, { color: c.muted, anchor: tickAnchor(x) })]
        : []),
    ]),
    ...labels.map(({ x, height, lane }) =>
      line(box.x(x), box.top - lane * LANE - 4, box.x(x), over(height), { stroke: c.strongLine }),
    ),
    ...dots
      .filter(({ row }) => !rows[row]?.own)
      .map(({ row, x, height }) =>
        circle(
          box.x(x),
          over(height),
          diameter / 2,
          plotPaint(rows[row]?.neighbour ? 'neighbour' : 'inside', c),
        ),
      ),
    ...dots.flatMap(({ row, x, height }) => {
      const own = rows[row];
      return own?.own ? ownSign(own.status, box.x(x), over(height), c) : [];
    }),
    ...labels.map(({ x, lane, anchor, text: words, lang, own }) =>
      text(box.x(x), box.top - lane * LANE - 7, words, {
        color: c.ink,
        halo: c.ground,
        bold: own,
        anchor,
        ...(lang === null ? {} : { lang }),
      }),
    ),
  );
  sheet.y = box.bottom + 24;
}
