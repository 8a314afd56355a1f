import type { Dataset } from '@cairn/dataset';
import {
  exceptionListTable,
  exceptionListView,
  unbroken,
  type ExceptionListView,
  type ExceptionRow,
  type ViewResult,
  type Words,
} from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { controls } from '../core/controls.styles.js';
import { emit } from '../core/events.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { changeStyles } from '../parts/change-label.js';
import { withoutUnit, type ExportSource } from '../parts/export-source.js';
import { guide } from '../parts/guide.js';
import { exceptionTable } from './exception-table.js';
import { styles } from './exception-list.styles.js';

/**
 * What needs attention: why, since when, how it is changing, who answers for it and what is being done, the worst first.
 *
 * @summary What needs attention, why, and what is being done.
 * @element cairn-exception-list
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<SelectDetail>} cairn-select - With `selectable`, when a reader chooses a measure.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The heading.
 * @csspart sentence - How many measures need attention.
 * @csspart nothing - What is said where nothing needs attention.
 * @csspart table - The list.
 * @csspart row - A measure.
 * @csspart status - Status sign and word.
 * @csspart status-icon - The status sign alone.
 * @csspart export - The menu of what can be taken away.
 * @csspart guide - The disclosure that says how to read the widget.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnExceptionList extends CairnElement<ExceptionListView> {
  static override styles = [tokens, base, controls, status, changeStyles, styles];

  /** Id of the area. */
  @property() area: string | undefined;

  /** Ids of several areas, separated by spaces; wins over `area`. Without both every area with figures is looked through. */
  @property() areas: string | undefined;

  /** As of which period; the latest of each measure when absent. */
  @property() period: string | undefined;

  /** Ids of the measures to look through, separated by spaces; all when absent. */
  @property() indicators: string | undefined;

  /** Id of a framework: its measures only, grouped by its perspectives. */
  @property() framework: string | undefined;

  /** Id of a perspective: its measures only. */
  @property() perspective: string | undefined;

  /** Name of who answers for the measures, in any language of the document: theirs only. */
  @property() owner: string | undefined;

  /** Roles of the measures, separated by spaces: `target`, `monitoring`, `context`. */
  @property({ attribute: 'measure-role' }) measureRole: string | undefined;

  /** Statuses that need attention, separated by spaces; `worst red worse amber` when absent. */
  @property() status: string | undefined;

  /** How many periods running a target may be missed before that alone needs attention; as the document's rules of warnings say when absent, else 3. */
  @property({ type: Number }) missed: number | undefined;

  /** Makes the names buttons that fire `cairn-select`. */
  @property({ type: Boolean }) selectable = false;

  protected override get overviews(): boolean {
    return true;
  }

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<ExceptionListView> {
    const { areas, indicators, framework, perspective, owner, measureRole, status, missed } = this;
    const { area, period } = this.selection;
    return exceptionListView(
      dataset,
      { area, areas, indicators, framework, perspective, owner, measureRole, status, missed, period },
      words,
    );
  }

  protected override exportOf(view: ExceptionListView, words: Words): ExportSource | null {
    if (view.nothing) return null;
    const tables = () => [withoutUnit(exceptionListTable(view, words))];
    return { heading: view.heading, tables, picture: null };
  }

  protected override draw(view: ExceptionListView, words: Words): TemplateResult {
    const { nothing: good, sentence, more } = view;
    return html`<article aria-labelledby="heading">
      ${this.heading(view.heading)}
      ${
        good
          ? html`<div class="nothing" part="nothing">
              <p class="what">${good.what}</p>
              <p>${good.todo}</p>
            </div>`
          : html`<p class="sentence" part="sentence">${unbroken(sentence)}</p>
              ${exceptionTable(view, words, this.selectable ? this.#choose : null)}`
      }
      ${more === null ? nothing : html`<p class="more">${more}</p>`} ${guide(['exceptions'], words)}
    </article>`;
  }

  readonly #choose = ({ indicator, area, periodText }: ExceptionRow): void => {
    emit(this, 'cairn-select', { indicator, area, period: periodText });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-exception-list': CairnExceptionList;
  }
}
