import type { DrawingView, StripView, TrendChartView, Words } from '@cairn/views';
import { html, type TemplateResult } from 'lit';
import { valueLabels } from '../plot/drawing.js';
import { plotSlider } from '../plot/slider.js';
import { endLabels, noteStrip, segmentStrip, timeLabels } from './plot-drawing.js';
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
  return html`<p class="unit-line" aria-hidden="true">${unit}</p>
    <div
      class="frame gutter-${gutter} ${ahead ? 'ahead' : ''} ${places.length > 24 ? 'dense' : ''}"
      dir="ltr"
    >
      ${segmentStrip(drawing)} ${valueLabels(drawing.yTicks)} ${plot} ${endLabels(drawing)}
      ${noteStrip(drawing)} ${timeLabels(drawing)}
    </div>`;
}

/** A chart of words. */
export function stripFrame(strip: StripView, plot: TemplateResult): TemplateResult {
  return html`<div class="frame answers" dir="ltr">${plot} ${noteStrip(strip)} ${timeLabels(strip)}</div>`;
}

/** What is read and moved. */
export function plotBox(
  { readings, pan, strip }: TrendChartView,
  at: number,
  words: Words,
  reader: PointReader,
): (content: TemplateResult) => TemplateResult {
  const { chart, chartViews } = words.messages;
  const said = {
    name: strip ? chartViews.states : chart.plot,
    count: readings.length,
    at,
    text: readings[at]?.text ?? '',
  };
  return (drawing) => plotSlider(pan ? 'plot movable' : 'plot', said, reader.reading, reader, drawing);
}

/** How the keyboard reads and moves. */
export function plotHint({ pan }: TrendChartView, { messages }: Words): string {
  return pan ? `${messages.chart.hint} ${messages.chartViews.panHint}` : messages.chart.hint;
}
