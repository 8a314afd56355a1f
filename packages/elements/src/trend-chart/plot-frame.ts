import type { DrawingView, StripView, TrendChartView, Words } from '@cairn/views';
import { html, type TemplateResult } from 'lit';
import { endLabels, noteStrip, segmentStrip, timeLabels, valueLabels } from './plot-drawing.js';
import type { PointReader } from './point-reader.js';

/*
 * The plot with its axes. Time runs from left to right in every language, as the figures on its axis do.
 */

/** A chart of numbers. */
export function plotFrame(
  { unit }: TrendChartView,
  drawing: DrawingView,
  plot: TemplateResult,
): TemplateResult {
  const { gutter, ahead, places } = drawing;
  return html`<p class="unit" aria-hidden="true">${unit}</p>
    <div
      class="frame gutter-${gutter} ${ahead ? 'ahead' : ''} ${places.length > 24 ? 'dense' : ''}"
      dir="ltr"
    >
      ${segmentStrip(drawing)} ${valueLabels(drawing)} ${plot} ${endLabels(drawing)} ${noteStrip(drawing)}
      ${timeLabels(drawing)}
    </div>`;
}

/** A chart of words. */
export function stripFrame(strip: StripView, plot: TemplateResult): TemplateResult {
  return html`<div class="frame answers" dir="ltr">${plot} ${noteStrip(strip)} ${timeLabels(strip)}</div>`;
}

/** What is read and moved: one stop of the Tab key, a slider for assistive technology. Its name begins with the chart's, as a page has many. */
export function plotBox(
  { readings, pan, strip }: TrendChartView,
  at: number,
  words: Words,
  reader: PointReader,
): (content: TemplateResult) => TemplateResult {
  const { chart, chartViews } = words.messages;
  return (content) =>
    html`<div
      class="plot ${pan ? 'movable' : ''}"
      part="plot"
      role="slider"
      tabindex="0"
      id="plot"
      aria-labelledby="heading plot"
      aria-label=${strip ? chartViews.states : chart.plot}
      aria-describedby="hint"
      aria-orientation="horizontal"
      aria-valuemin="1"
      aria-valuemax=${readings.length}
      aria-valuenow=${at + 1}
      aria-valuetext=${readings[at]?.text ?? ''}
      @keydown=${reader.keydown}
      @pointermove=${reader.pointermove}
      @pointerdown=${reader.pointerdown}
      @pointerup=${reader.pointerup}
      @pointerleave=${reader.pointerleave}
      @focus=${reader.focus}
      @blur=${reader.blur}
    >
      ${content}
    </div>`;
}

/** How the keyboard reads and moves. */
export function plotHint({ pan }: TrendChartView, { messages }: Words): string {
  return pan ? `${messages.chart.hint} ${messages.chartViews.panHint}` : messages.chart.hint;
}
