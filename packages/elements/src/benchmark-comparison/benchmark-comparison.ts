import type { Dataset } from '@cairn/dataset';
import {
  benchmarkComparisonView,
  type BenchmarkComparisonView,
  type ComparisonRow,
  type ComparisonSort,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { emit } from '../core/events.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { figures } from '../parts/data-table.js';
import { statusLabel } from '../parts/status-icon.js';
import { styles } from './benchmark-comparison.styles.js';
import { axisDrawing, rowDrawing } from './drawing.js';

/**
 * One measure of several areas in one period: ranked, with confidence intervals, comparator and target, the reader's own area marked.
 *
 * @summary Areas ranked side by side.
 * @element cairn-benchmark-comparison
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<SelectDetail>} cairn-select - With `selectable`, when a reader chooses an area.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The measure and the period.
 * @csspart sentence - What the comparison says of the reader's own area.
 * @csspart row - The row of one area.
 * @csspart own-row - The row of the reader's own area.
 * @csspart status - Status sign and word.
 * @csspart status-icon - The status sign alone.
 * @csspart figures - The disclosure with the data table.
 * @csspart table - The data table.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnBenchmarkComparison extends CairnElement<BenchmarkComparisonView> {
  static override styles = [tokens, base, status, styles];

  /** Id of the indicator. */
  @property() indicator: string | undefined;

  /** Id of the reader's own area, which is marked and spoken of. */
  @property() area: string | undefined;

  /** A period such as `2026-Q2`; the latest of the own area when absent. */
  @property() period: string | undefined;

  /** Id of the group of areas to compare; all areas of the same type when absent. */
  @property() group: string | undefined;

  /** Id of the comparator drawn as a line; that of the measure's own rule when absent. */
  @property() comparator: string | undefined;

  /** Order of the areas: by `value` (best first), by `name`, or as in the `document`. */
  @property() sort: ComparisonSort = 'value';

  /** Makes the areas' names buttons that fire `cairn-select`. */
  @property({ type: Boolean }) selectable = false;

  protected override get overviews(): boolean {
    return true;
  }

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<BenchmarkComparisonView> {
    return benchmarkComparisonView(dataset, this, words);
  }

  protected override draw(view: BenchmarkComparisonView, words: Words): TemplateResult {
    const { table } = words.messages;
    return html`<section aria-labelledby="heading">
      ${this.heading(view.heading)}
      <p class="sentence" part="sentence">${view.sentence}</p>
      <p class="order">${view.order}</p>
      <table class="areas" role="table" aria-labelledby="heading">
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col" class="rank">${table.rank}</th>
            <th role="columnheader" scope="col" class="name">${table.area}</th>
            <th role="columnheader" scope="col" class="chart">
              <span class="visually-hidden">${words.messages.comparison.chart}</span>${axisDrawing(view)}
            </th>
            <th role="columnheader" scope="col" class="number value">
              ${table.value}${view.unit === '' ? nothing : html` <span class="unit">(${view.unit})</span>`}
            </th>
            <th role="columnheader" scope="col" class="verdict">${table.status}</th>
          </tr>
        </thead>
        <tbody>
          ${view.rows.map((row) => this.#row(row, view, words))}
        </tbody>
      </table>
      ${figures(view.table, table.show)}
    </section>`;
  }

  #row(row: ComparisonRow, view: BenchmarkComparisonView, words: Words): TemplateResult {
    const own = row.own
      ? html`<span class="visually-hidden">, ${words.messages.comparison.own}</span>`
      : nothing;
    const name = this.selectable
      ? html`<button class="select" type="button" @click=${this.#choose(row, view)}>${row.name}</button>`
      : row.name;
    return html`<tr role="row" class=${row.own ? 'own' : nothing} part=${row.own ? 'row own-row' : 'row'}>
      <td role="cell" class="rank">${row.rank}</td>
      <th role="rowheader" scope="row" class="name">${name}${own}</th>
      <td role="cell" class="chart">${rowDrawing(row, view)}</td>
      <td role="cell" class=${row.value.number ? 'number value' : 'number value words'}>
        ${row.value.number?.number ?? row.value.text}
      </td>
      <td role="cell" class="verdict">${statusLabel(row.status)}</td>
    </tr>`;
  }

  #choose(row: ComparisonRow, { indicator, periodText }: BenchmarkComparisonView): () => void {
    return () => {
      emit(this, 'cairn-select', { indicator, area: row.area, period: periodText });
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-benchmark-comparison': CairnBenchmarkComparison;
  }
}
