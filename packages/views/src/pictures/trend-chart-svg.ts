import type { NoteMark, TimeLabel } from '../trend-chart/axis-labels.js';
import type { StripView } from '../trend-chart/state-strip.js';
import type { DrawingView, TrendChartView } from '../trend-chart/trend-chart-view.js';
import { circle, line, rect, signAt, SMALL, text, toneOf } from './pen.js';
import type { Picture, PictureOptions } from './picture.js';
import { plotBox, valueAxisShapes, type PlotBox } from './plot-box.js';
import { Sheet } from './sheet.js';
import { pictureSvg } from './svg.js';
import { keySample } from './trend-paints.js';
import { endNames, latestFigure, trendPlot } from './trend-plot.js';

/** Height of the plot, and of a row of numbered marks. */
const HEIGHT = 256;
const NOTE_ROW = 22;
/** Room at the right, with and without names at the ends of the lines. */
const NAMES = 144;
const EDGE = 12;

/** The full chart of one measure as a picture, as SVG. */
export function trendChartSvg(view: TrendChartView, options: PictureOptions): string {
  return pictureSvg(trendChartPicture(view, options));
}

/** The full chart of one measure as a picture. */
export function trendChartPicture(view: TrendChartView, options: PictureOptions): Picture {
  const sheet = new Sheet(options);
  const { colors } = sheet;
  if (options.heading ?? true) sheet.head(view);
  sheet.key(
    view.signs.map(({ word, outline, sign, tone }) => ({
      text: word,
      sample: (x, y) => signAt({ outline, sign }, tone, x, y, 24, colors),
    })),
    28,
  );
  if (view.signs.length > 0) sheet.y += 8;
  if (view.drawing) drawPlot(view.unit, view.drawing, sheet);
  else if (view.strip) drawStrip(view.strip, sheet);
  if (view.notes.length > 0) sheet.y += 6;
  for (const { number, period, texts } of view.notes) {
    const said = texts.map(({ kind, text: told }) => (told === '' ? kind : `${kind}: ${told}`)).join('; ');
    sheet.paragraph(`${number}  ${period}  ${said}`, { size: SMALL, color: colors.ink });
  }
  return sheet.picture(view);
}

function drawPlot(unit: string, drawing: DrawingView, sheet: Sheet): void {
  const { colors } = sheet;
  sheet.paragraph(unit, { size: SMALL, color: colors.muted });
  sheet.y += 8;
  const levels = drawing.segments.filter((segment) => sheet.shows(segment));
  if (drawing.segments.length > 0) sheet.y += 20;
  const box = plotBox(sheet, drawing.gutter, { height: HEIGHT, after: sheet.named ? NAMES : EDGE });
  sheet.add(
    ...levels.map(({ kind, x, text: words }) =>
      text(box.x(x) + (kind === 'before' ? -6 : 6), box.top - 8, words, {
        color: kind === 'before' ? colors.muted : colors.ink,
        bold: true,
        anchor: kind === 'before' ? 'end' : 'start',
      }),
    ),
    ...valueAxisShapes(drawing.yTicks, box, sheet),
    ...trendPlot(drawing, box, sheet),
    ...(sheet.named ? endNames(drawing, box, sheet) : []),
    // The end label says the figure where there is room.
    ...(sheet.named && !drawing.ahead ? [] : latestFigure(drawing, box, sheet)),
  );
  drawTime(drawing, box, sheet);
  sheet.key(
    drawing.key
      .filter(({ direct }) => !(direct && sheet.named))
      .map((entry) => ({ text: entry.text, sample: keySample(entry, colors) })),
  );
}

interface TimeParts {
  readonly places: readonly number[];
  readonly timeLabels: readonly TimeLabel[];
  readonly timeLines: number;
  readonly noteMarks: readonly NoteMark[];
  readonly noteRows: number;
}

/** Numbered marks and the time axis beneath a plot. */
function drawTime(
  { places, timeLabels, timeLines, noteMarks, noteRows }: TimeParts,
  box: PlotBox,
  sheet: Sheet,
): void {
  const { colors } = sheet;
  for (const mark of noteMarks) {
    const [x, y] = [box.x(mark.x), sheet.y + mark.row * NOTE_ROW + 12];
    sheet.add(
      circle(x, y, 9, { fill: colors.ground, stroke: colors.strongLine }),
      text(x, y + 4, mark.number, { color: colors.ink, anchor: 'middle' }),
      ...(sheet.shows(mark) ? [text(x + 13, y + 4, mark.text, { color: colors.muted })] : []),
    );
  }
  sheet.y += noteRows * NOTE_ROW;
  sheet.add(
    line(box.left, sheet.y, box.right, sheet.y, { stroke: colors.strongLine }),
    ...(places.length > 60
      ? []
      : places.map((place) =>
          line(box.x(place), sheet.y, box.x(place), sheet.y + 3, { stroke: colors.strongLine }),
        )),
    ...timeLabels
      .filter((label) => sheet.shows(label))
      .flatMap(({ x, lines }) =>
        lines.map((one, at) =>
          text(box.x(x), sheet.y + 18 + at * 13.5, one, { color: colors.muted, anchor: 'middle' }),
        ),
      ),
  );
  sheet.y += timeLines * 14 + 12;
}

/** Answers in words: each over its own row, a block where it held. */
function drawStrip(strip: StripView, sheet: Sheet): void {
  const { colors } = sheet;
  const box = plotBox(sheet, 'none', { height: 0, after: 0 });
  for (const { text: words, tone, latest, blocks } of strip.rows) {
    const look = tone === null ? null : toneOf(tone, colors);
    const color = look?.fill ?? colors.accent;
    sheet.paragraph(words, { size: SMALL, bold: latest, color: colors.ink });
    sheet.y += 4;
    const { y } = sheet;
    sheet.add(
      line(box.left, y + 7, box.right, y + 7, { stroke: colors.line }),
      ...blocks.map(({ x, width, hollow }) =>
        rect(box.x(x), y, box.x(x + width) - box.x(x), 14, {
          fill: hollow ? colors.ground : color,
          stroke: look?.edge ?? color,
          ...(hollow ? { dash: [3, 2] } : {}),
        }),
      ),
    );
    sheet.y += 22;
  }
  drawTime(strip, box, sheet);
}
