import type {
  BenchmarkComparisonView,
  ComparisonReading,
  ComparisonRow,
  DistributionView,
  FunnelView,
  Words,
} from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { statusLabel } from '../parts/status-icon.js';
import { distributionPicture } from './distribution-drawing.js';
import { funnelDenominators, funnelPicture, funnelValues } from './funnel-drawing.js';
import { plotKey } from './plot-marks.js';
import type { PlotReading } from './plot-reading.js';

/** The areas as dots, which are read one by one: by the arrow keys, or by pointing. */
export function areaPlot(
  view: BenchmarkComparisonView,
  plot: FunnelView | DistributionView,
  reading: PlotReading,
  words: Words,
  choose: ((row: ComparisonRow) => void) | null,
): TemplateResult {
  const { rows, readings } = view;
  const drawn = readings.map(({ row }) => row);
  const row = reading.row(
    drawn,
    drawn.find((one) => rows[one]?.own),
  );
  const read = readings.find((one) => one.row === row);
  const at = row === undefined ? 0 : drawn.indexOf(row);
  const pick = () => {
    const found = row === undefined ? undefined : rows[row];
    if (found) choose?.(found);
  };
  const { benchmark } = words.messages;
  const looked = reading.active && row !== undefined ? row : null;
  const dots = html`<div
    class="plot"
    part="plot"
    role="slider"
    tabindex="0"
    id="plot"
    aria-labelledby="heading plot"
    aria-label=${benchmark.plot.name}
    aria-describedby="hint"
    aria-orientation="horizontal"
    aria-valuemin="1"
    aria-valuemax=${Math.max(1, drawn.length)}
    aria-valuenow=${at + 1}
    aria-valuetext=${read?.text ?? ''}
    @keydown=${(event: KeyboardEvent) => {
      if (!reading.pressed(event, drawn, row) || !choose) return;
      event.preventDefault();
      pick();
    }}
    @pointermove=${reading.pointedAt}
    @pointerdown=${reading.pointedAt}
    @pointerleave=${reading.left}
    @click=${pick}
    @focus=${reading.focused}
    @blur=${reading.blurred}
  >
    ${plot.kind === 'funnel' ? funnelPicture(plot, rows, looked) : distributionPicture(plot, rows, looked)}
  </div>`;
  return html`<p class="unit-line" aria-hidden="true">${view.unit}</p>
    ${
      // Figures run from left to right in every language.
      plot.kind === 'funnel'
        ? html`<div class=${plot.wide ? 'frame wide' : 'frame'} dir="ltr">
            ${funnelValues(plot)} ${dots} ${funnelDenominators(plot)}
          </div>`
        : html`<div class="line-frame" dir="ltr">${dots}</div>`
    }
    <p id="hint" class="visually-hidden">${choose ? benchmark.plot.chooseHint : benchmark.plot.hint}</p>
    ${read ? readingLine(read, rows[read.row]) : nothing} ${plotKey(plot.key)}`;
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
