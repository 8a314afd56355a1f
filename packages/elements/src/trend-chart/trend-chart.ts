import type { Dataset } from '@cairn/dataset';
import {
  trendChartView,
  type DrawingView,
  type TrendChartView,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { dataTable, figures } from '../parts/data-table.js';
import { readingAfter } from '../parts/reading-keys.js';
import { spcSigns, spcSignStyles } from '../parts/spc-sign.js';
import { tierStyles } from '../parts/tiers.styles.js';
import { chartKey, noteList, readingLine } from './chart-parts.js';
import { endLabels, noteStrip, picture, timeLabels, valueLabels } from './plot-drawing.js';
import { plotStyles } from './plot.styles.js';
import { styles } from './trend-chart.styles.js';

/** A table that stands for the drawing is shown at once unless it is long. */
const ROWS_AT_ONCE = 12;

/**
 * The full chart of one measure: target, trajectory, comparators, intervals or process limits, what happened when, and every point to
 * be read by keyboard or pointer.
 *
 * @summary The full chart of one measure.
 * @element cairn-trend-chart
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The measure, the area and what a rule has found.
 * @csspart sentence - The latest figure and why its status is what it is.
 * @csspart sign - A sign of the control chart with its words.
 * @csspart ranges - The choice of periods.
 * @csspart plot - The drawing, which the keyboard reaches.
 * @csspart reading - What the point that is looked at says.
 * @csspart key - What lines, bands and marks mean.
 * @csspart notes - What happened when.
 * @csspart status - Status sign and word.
 * @csspart status-icon - The status sign alone.
 * @csspart figures - The disclosure with the data table.
 * @csspart table - The data table.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @cssprop --cairn-trend-chart-series-1 - Colour of the line of the first of several areas.
 * @cssprop --cairn-trend-chart-series-2 - Colour of the line of the second of several areas.
 * @cssprop --cairn-trend-chart-series-3 - Colour of the line of the third of several areas.
 * @cssprop --cairn-trend-chart-series-4 - Colour of the line of the fourth of several areas.
 * @cssprop --cairn-trend-chart-series-5 - Colour of the line of the fifth of several areas.
 */
export class CairnTrendChart extends CairnElement<TrendChartView> {
  static override styles = [tokens, base, status, spcSignStyles, styles, plotStyles, tierStyles];

  /** Id of the indicator. */
  @property() indicator: string | undefined;

  /** Id of the area. */
  @property() area: string | undefined;

  /** Ids of up to five areas, separated by spaces; takes the place of `area`. */
  @property() areas: string | undefined;

  /** The first period drawn, such as `2024-Q1`; that of the series when absent. */
  @property() from: string | undefined;

  /** The last period drawn, of which the chart then speaks; the latest when absent. */
  @property() to: string | undefined;

  /** Ids of comparators drawn as lines, separated by spaces; that of the measure's own rule when absent. */
  @property() comparator: string | undefined;

  /** How many of the last periods the reader has chosen to see. */
  @state() private last: number | null = null;
  /** The point under the pointer is read before the one the keyboard has reached. */
  @state() private pointed: number | null = null;
  @state() private reached: number | null = null;
  @state() private focused = false;

  #known: { readonly asked: readonly unknown[]; readonly result: ViewResult<TrendChartView> } | undefined;

  /** Reading a point draws again but asks for nothing new: the view is kept. */
  protected override viewOf(dataset: Dataset, words: Words): ViewResult<TrendChartView> {
    const { indicator, area, areas, from, to, comparator, last } = this;
    const asked = [dataset, words, indicator, area, areas, from, to, comparator, last];
    if (!this.#known || asked.some((one, at) => one !== this.#known?.asked[at])) {
      const query = {
        indicator,
        area,
        areas: idsIn(areas),
        from: given(from),
        to: given(to),
        comparators: idsIn(comparator),
        last,
      };
      this.#known = { asked, result: trendChartView(dataset, query, words) };
    }
    return this.#known.result;
  }

  /** A position belongs to the chart it was reached in. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const asked = ['indicator', 'area', 'areas', 'from', 'to'] as const;
    if (asked.some((name) => changed.has(name))) this.reached = null;
  }

  protected override draw(view: TrendChartView, words: Words): TemplateResult {
    const { table, chart } = words.messages;
    const { drawing } = view;
    return html`<section aria-labelledby="heading">
      ${this.heading(view.heading)}
      <p class="sentence" part="sentence">${view.sentence}</p>
      ${spcSigns(view.signs)}
      ${
        drawing
          ? html`${this.#ranges(view, words)} ${this.#chart(view, drawing, words)} ${chartKey(drawing)}
            ${noteList(view.notes, words)} ${figures(view.table, table.show)}`
          : html`<p class="undrawn">${chart.undrawn}</p>
              ${view.table.rows.length > ROWS_AT_ONCE ? figures(view.table, table.show) : dataTable(view.table)}`
      }
    </section>`;
  }

  #chart(view: TrendChartView, drawing: DrawingView, words: Words): TemplateResult {
    const { chart } = words.messages;
    const at = this.#at(view);
    const reading = view.readings[at];
    // Time runs from left to right in every language, as the figures on its axis do.
    return html`<p class="unit" aria-hidden="true">${view.unit}</p>
      <div
        class="frame gutter-${drawing.gutter} ${drawing.ahead ? 'ahead' : ''} ${drawing.places.length > 24 ? 'dense' : ''}"
        dir="ltr"
      >
        ${valueLabels(drawing)}
        <div
          class="plot"
          part="plot"
          role="slider"
          tabindex="0"
          aria-label=${chart.plot}
          aria-describedby="hint"
          aria-orientation="horizontal"
          aria-valuemin="1"
          aria-valuemax=${view.readings.length}
          aria-valuenow=${at + 1}
          aria-valuetext=${reading?.text ?? ''}
          @keydown=${(event: KeyboardEvent) => {
            this.#move(event, view);
          }}
          @pointermove=${(event: PointerEvent) => {
            this.#point(event, drawing);
          }}
          @pointerdown=${(event: PointerEvent) => {
            this.#point(event, drawing);
          }}
          @pointerleave=${this.#unpoint}
          @focus=${this.#focus}
          @blur=${this.#blur}
        >
          ${picture(drawing, at, this.focused || this.pointed !== null)}
        </div>
        ${endLabels(drawing)} ${noteStrip(drawing)} ${timeLabels(drawing)}
      </div>
      <p id="hint" class="visually-hidden">${chart.hint}</p>
      ${reading ? readingLine(reading) : nothing}`;
  }

  #ranges({ choices, range }: TrendChartView, words: Words): TemplateResult | typeof nothing {
    if (choices.length === 0) return nothing;
    return html`<div class="ranges" part="ranges" role="group" aria-label=${words.messages.chart.range}>
        ${choices.map(
          ({ label, last, chosen }) =>
            html`<button
              type="button"
              aria-pressed=${chosen ? 'true' : 'false'}
              @click=${() => {
                this.#choose(last);
              }}
            >
              ${label}
            </button>`,
        )}
      </div>
      <p class="visually-hidden" role="status">${range}</p>`;
  }

  /** The position that is read: under the pointer, else where the keyboard is, else the latest. */
  #at({ readings, latest }: TrendChartView): number {
    return Math.min(this.pointed ?? this.reached ?? latest, readings.length - 1);
  }

  #choose(last: number | null): void {
    this.last = last;
    this.reached = null;
    this.pointed = null;
  }

  #move(event: KeyboardEvent, view: TrendChartView): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const end = view.readings.length - 1;
    const at = this.#at(view);
    const to = readingAfter(event.key, at, end);
    if (to === null) return;
    event.preventDefault();
    this.pointed = null;
    this.reached = Math.min(end, Math.max(0, to));
  }

  #point(event: PointerEvent, { edges }: DrawingView): void {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const x = ((event.clientX - left) / width) * 100;
    const at = edges.findIndex((edge, place) => place > 0 && x < edge) - 1;
    this.pointed = at < 0 ? edges.length - 2 : at;
  }

  readonly #unpoint = (): void => {
    this.pointed = null;
  };

  readonly #focus = (): void => {
    this.focused = true;
  };

  readonly #blur = (): void => {
    this.focused = false;
  };
}

/** An empty attribute asks for nothing. */
function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function idsIn(list: string | undefined): readonly string[] {
  return (list ?? '').split(/\s+/).filter((id) => id !== '');
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-trend-chart': CairnTrendChart;
  }
}
