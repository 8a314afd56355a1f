import type { Dataset } from '@cairn/dataset';
import {
  trendChartView,
  type DrawingView,
  type StripView,
  type TrendChartQuery,
  type TrendChartView,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { listIn } from '../core/list-in.js';
import { endOf } from '../core/selection.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { dataTable, figures } from '../parts/data-table.js';
import { definition, definitionStyles } from '../parts/definition.js';
import type { ExportSource } from '../parts/export-source.js';
import { guide } from '../parts/guide.js';
import { spcSigns, spcSignStyles } from '../parts/spc-sign.js';
import { LastView } from '../plot/last-view.js';
import { plotBase } from '../plot/plot.styles.js';
import { tierStyles } from '../parts/tiers.styles.js';
import { chartControls } from './chart-controls.js';
import { chartKey, noteList, readingLine } from './chart-parts.js';
import { ChartWindow } from './chart-window.js';
import { markStyles } from './marks.styles.js';
import { picture } from './plot-drawing.js';
import { plotBox, plotFrame, plotHint, stripFrame } from './plot-frame.js';
import { plotStyles } from './plot.styles.js';
import { PointReader } from './point-reader.js';
import { stripRows } from './strip-drawing.js';
import { stripStyles } from './strip.styles.js';
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
 * @csspart move - The buttons that move to earlier and later periods.
 * @csspart plot - The drawing, which the keyboard reaches.
 * @csspart reading - What the point that is looked at says.
 * @csspart key - What lines, bands and marks mean.
 * @csspart notes - What happened when.
 * @csspart status - Status sign and word.
 * @csspart status-icon - The status sign alone.
 * @csspart figures - The disclosure with the data table.
 * @csspart table - The data table.
 * @csspart definition - What the measure is and how it is judged.
 * @csspart export - The menu of what can be taken away.
 * @csspart guide - The disclosure that says how to read the widget.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @cssprop --cairn-trend-chart-series-1 - Colour of the line of the first of several areas or categories.
 * @cssprop --cairn-trend-chart-series-2 - Colour of the line of the second of several areas or categories.
 * @cssprop --cairn-trend-chart-series-3 - Colour of the line of the third of several areas or categories.
 * @cssprop --cairn-trend-chart-series-4 - Colour of the line of the fourth of several areas or categories.
 * @cssprop --cairn-trend-chart-series-5 - Colour of the line of the fifth of several areas or categories.
 */
export class CairnTrendChart extends CairnElement<TrendChartView> {
  static override styles = [
    tokens,
    base,
    status,
    spcSignStyles,
    definitionStyles,
    plotBase,
    styles,
    plotStyles,
    markStyles,
    stripStyles,
    tierStyles,
  ];

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

  /** How the series is looked at: `within-year` against the year before, `before-after` an intervention; in full when absent. */
  @property() view: string | undefined;

  /** Shows each period of `view="within-year"` as the year so far, where the figures can be put together. */
  @property({ type: Boolean }) cumulative = false;

  /** The first period after, for `view="before-after"`; the latest intervention noted when absent. */
  @property() intervention: string | undefined;

  /** Id of a dimension whose categories are drawn, such as `careGroup`. */
  @property() breakdown: string | undefined;

  readonly #window = new ChartWindow(this);
  readonly #reader = new PointReader(this, this.#window);
  readonly #last = new LastView<TrendChartView>();

  /** Reading a point draws again but asks for nothing new: the view is kept. */
  protected override viewOf(dataset: Dataset, words: Words): ViewResult<TrendChartView> {
    const query = this.#query();
    const asked = [dataset, words, JSON.stringify(query)];
    return this.#last.of(asked, () => trendChartView(dataset, query, words));
  }

  #query(): TrendChartQuery {
    const { indicator, area, comparator, period } = this.selection;
    const { areas, from, to, view, cumulative, intervention, breakdown } = this;
    return {
      indicator,
      area,
      areas: listIn(areas),
      from: given(from),
      to: given(to) ?? endOf(period),
      comparators: listIn(comparator),
      last: this.#window.last,
      back: this.#window.back,
      view: view === 'within-year' || view === 'before-after' ? view : undefined,
      cumulative,
      intervention: given(intervention),
      breakdown: given(breakdown),
    };
  }

  /** A position belongs to the chart it was reached in. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const asked = ['indicator', 'area', 'areas', 'from', 'to', 'view', 'breakdown', 'intervention'] as const;
    if (!asked.some((name) => changed.has(name))) return;
    this.#reader.reading.forget();
    this.#window.reset();
  }

  protected override exportOf(view: TrendChartView): ExportSource {
    const { heading, unit, table, drawing, strip } = view;
    const picture: ExportSource['picture'] = (pictures) => (options) =>
      pictures.trendChartPicture(view, options);
    return { heading, tables: () => [{ table, unit }], picture: drawing || strip ? picture : null };
  }

  protected override draw(view: TrendChartView, words: Words): TemplateResult {
    const { table, chart } = words.messages;
    const { drawing, strip } = view;
    const drawn = drawing ?? strip;
    this.#window.drawn(view.pan);
    return html`<article aria-labelledby="heading">
      ${this.heading(view.heading)}
      <p class="sentence" part="sentence">${view.sentence}</p>
      ${spcSigns(view.signs)}
      ${
        drawn
          ? html`${chartControls(view, this.#window, words)} ${this.#chart(view, drawn, words)}
            ${drawing ? chartKey(drawing) : nothing} ${noteList(view.notes, words)}
            ${definition(view.definition)}${guide([view.guide], words)}${figures(view.table, table.show)}`
          : html`<p class="undrawn">${chart.undrawn}</p>
              ${view.table.rows.length > ROWS_AT_ONCE ? figures(view.table, table.show) : dataTable(view.table)}
              ${definition(view.definition)}`
      }
    </article>`;
  }

  #chart(view: TrendChartView, drawn: DrawingView | StripView, words: Words): TemplateResult {
    const { readings, latest } = view;
    const at = this.#reader.read({ count: readings.length, latest, edges: drawn.edges });
    const reading = readings[at];
    const plot = plotBox(view, at, words, this.#reader);
    return html`${
        'rows' in drawn
          ? stripFrame(drawn, plot(stripRows(drawn, at, this.#reader.reading.active)))
          : plotFrame(view, drawn, plot(picture(drawn, at, this.#reader.reading.active)))
      }
      <p id="hint" class="visually-hidden">${plotHint(view, words)}</p>
      ${reading ? readingLine(reading) : nothing}`;
  }
}

/** An empty attribute asks for nothing. */
function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-trend-chart': CairnTrendChart;
  }
}
