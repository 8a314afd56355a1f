import type { Dataset } from '@cairn/dataset';
import {
  dataQualityView,
  nextTableSort,
  unbroken,
  type DataQualityView,
  type QualitySection,
  type TableSort,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { tokens } from '../core/tokens.styles.js';
import { withoutUnit, type ExportSource } from '../parts/export-source.js';
import { guide } from '../parts/guide.js';
import { sortableTable, sortableTableStyles } from '../parts/sortable-table.js';
import { styles } from './data-quality.styles.js';

/**
 * How far the figures can be trusted: how recent and how complete each measure is, what was set aside when the document was read, what
 * was loaded and signed off, what was corrected.
 *
 * @summary What was loaded, is missing, late, corrected and signed off.
 * @element cairn-data-quality
 * @slot - Shown until the first good render, and again when there is nothing to show: a table or a link, for instance.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - What the view is about.
 * @csspart section - A table with its heading.
 * @csspart table - A table.
 * @csspart sort - The button in the head of a column.
 * @csspart export - The menu of what can be taken away.
 * @csspart guide - The disclosure that says how to read the widget.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnDataQuality extends CairnElement<DataQualityView> {
  static override styles = [tokens, base, sortableTableStyles, styles];

  /** Id of an indicator: its figures period by period, and what was corrected in them. */
  @property() indicator: string | undefined;

  /** Id of an area: its figures alone. */
  @property() area: string | undefined;

  /** The order that the reader has chosen. */
  @state() private sort: TableSort | undefined;

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<DataQualityView> {
    const { sort, issues } = this;
    const { indicator, area } = this.selection;
    return dataQualityView(dataset, { indicator, area, sort, issues }, words);
  }

  protected override exportOf({ heading, sections }: DataQualityView): ExportSource {
    return { heading, tables: () => sections.map(({ table }) => withoutUnit(table)), picture: null };
  }

  protected override draw({ heading, sentence, sections }: DataQualityView, words: Words): TemplateResult {
    return html`<article aria-labelledby="heading">
      ${this.heading(heading)}
      <p class="sentence">${unbroken(sentence)}</p>
      ${sections.map((section) => this.#section(section))} ${guide(['quality'], words)}
    </article>`;
  }

  #section({ heading, table, more }: QualitySection): TemplateResult {
    const choose = (column: string) => {
      this.sort = nextTableSort(table, column, this.sort);
    };
    return html`<section class=${table.key} part="section">
      <div class="section-heading" role="heading" aria-level=${Math.min(6, this.level + 1)}>${heading}</div>
      ${sortableTable(table, choose)} ${more === null ? nothing : html`<p class="more">${more}</p>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-data-quality': CairnDataQuality;
  }
}
