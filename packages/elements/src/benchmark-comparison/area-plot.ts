import type {
  BenchmarkComparisonView,
  ComparisonReading,
  ComparisonRow,
  DistributionView,
  FunnelView,
  Words,
} from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { drawingKey, valueLabels } from '../plot/drawing.js';
import type { PointReading } from '../plot/point-reading.js';
import { plotSlider, type PlotHandlers } from '../plot/slider.js';
import { statusLabel } from '../parts/status-icon.js';
import { distributionPicture } from './distribution-drawing.js';
import { funnelDenominators, funnelPicture } from './funnel-drawing.js';
import { sampleOf } from './plot-marks.js';
import { pointedRow } from './pointed-row.js';

/** The areas as dots, which are read one by one: by the arrow keys, or by pointing. */
export function areaPlot(
  view: BenchmarkComparisonView,
  plot: FunnelView | DistributionView,
  reading: PointReading,
  words: Words,
  choose: ((row: ComparisonRow) => void) | null,
): TemplateResult {
  const { rows, readings } = view;
  const { plot: told } = words.messages.benchmark;
  const at = readAt(view, reading);
  const read = readings[at];
  const looked = reading.active && read ? read.row : null;
  const said = { name: told.name, count: readings.length, at, text: read?.text ?? '' };
  const dots = plotSlider(
    'plot',
    said,
    reading,
    handlers(view, at, reading, choose),
    plot.kind === 'funnel' ? funnelPicture(plot, rows, looked) : distributionPicture(plot, rows, looked),
  );
  return html`<p class="unit-line" aria-hidden="true">${view.unit}</p>
    ${
      // Figures run from left to right in every language.
      plot.kind === 'funnel'
        ? html`<div class=${plot.wide ? 'frame gutter-medium' : 'frame'} dir="ltr">
            ${valueLabels(plot.yTicks)} ${dots} ${funnelDenominators(plot)}
          </div>`
        : html`<div class="line-frame" dir="ltr">${dots}</div>`
    }
    <p id="hint" class="visually-hidden">${choose ? told.chooseHint : told.hint}</p>
    ${read ? readingLine(read, rows[read.row]) : nothing} ${drawingKey(plot.key, sampleOf)}`;
}

/** The reading of the row that a reader has chosen, before that of the first own area; else the first. */
function readAt({ rows, readings }: BenchmarkComparisonView, { chosen }: PointReading): number {
  const found = readings.findIndex(({ row }) => (chosen === null ? rows[row]?.own : row === chosen));
  return Math.max(0, found);
}

/** Reading goes by rows; Enter, the space bar and a click choose the area that is read. */
function handlers(
  { rows, readings }: BenchmarkComparisonView,
  at: number,
  reading: PointReading,
  choose: ((row: ComparisonRow) => void) | null,
): PlotHandlers {
  const clicked = () => {
    const row = rows[readings[at]?.row ?? -1];
    if (row) choose?.(row);
  };
  return {
    clicked,
    taken: ({ key }) => {
      const chooses = choose !== null && (key === 'Enter' || key === ' ');
      if (chooses) clicked();
      return chooses;
    },
    reached: (to) => {
      const row = readings[to]?.row;
      if (row !== undefined) reading.reach(row);
    },
    moved: (event) => {
      reading.point(pointedRow(event));
    },
  };
}

function readingLine(
  { details }: ComparisonReading,
  row: ComparisonRow | undefined,
): TemplateResult | typeof nothing {
  if (!row) return nothing;
  const { name, lang, value, status } = row;
  return html`<div class="reading" part="reading">
    <strong lang=${lang ?? nothing}>${name}</strong> <span class="value">${value.text}</span>
    ${status.word === value.text ? nothing : statusLabel(status)}
    <span class="details">${details.join(' · ')}</span>
  </div>`;
}
