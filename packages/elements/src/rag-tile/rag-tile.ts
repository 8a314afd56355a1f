import type { Dataset } from '@cairn/dataset';
import { ragTileView, type RagTileView, type ValueView, type ViewResult, type Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { emit } from '../core/events.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { figures } from '../parts/data-table.js';
import { sparkline, sparklineStyles } from '../parts/sparkline.js';
import { statusLabel } from '../parts/status-icon.js';
import { styles } from './rag-tile.styles.js';

/**
 * One measure in one area: value, status word and shape, target, change, sparkline, period and vintage.
 *
 * @summary One measure at a glance.
 * @element cairn-rag-tile
 * @slot - Shown until the first good render, and again when there is nothing to show: a table or a link, for instance.
 * @fires {CustomEvent<SelectDetail>} cairn-select - With `selectable`, when a reader chooses the measure.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The measure's name.
 * @csspart period - The period, and what must be said beside the figure, such as that it is provisional.
 * @csspart value - The figure with its unit.
 * @csspart status - Status sign and word.
 * @csspart status-icon - The status sign alone.
 * @csspart sparkline - The small trend.
 * @csspart figures - The disclosure with the data table.
 * @csspart table - The data table.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnRagTile extends CairnElement<RagTileView> {
  static override styles = [tokens, base, status, sparklineStyles, styles];

  /** Id of the indicator. */
  @property() indicator: string | undefined;

  /** Id of the area. */
  @property() area: string | undefined;

  /** A period such as `2026-Q2`; the latest when absent. */
  @property() period: string | undefined;

  /** Makes the name a button that fires `cairn-select`. */
  @property({ type: Boolean }) selectable = false;

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<RagTileView> {
    return ragTileView(dataset, this, words);
  }

  protected override draw(view: RagTileView, words: Words): TemplateResult {
    const { status, target, note, sparkline: trend } = view;
    return html`<article aria-labelledby="heading area">
      <header>
        ${this.heading(this.selectable ? this.#button(view) : view.heading)}
        <div class="area" id="area">${view.areaName}</div>
        <div class="period" part="period">
          ${[view.period, ...view.value.marks.map(({ word }) => word)].join(', ')}
        </div>
      </header>
      ${value(view.value)} ${statusLabel(status)}
      <p class="why">${status.why}</p>
      ${status.override === null ? nothing : html`<p class="override">${status.override}</p>`}
      <ul class="facts">
        ${target === null ? nothing : html`<li>${target}</li>`}
        ${view.changes.map(({ direction, text }) => html`<li class="change"><span aria-hidden="true">${ARROWS[direction]}</span><span>${text}</span></li>`)}
      </ul>
      ${
        trend.geometry.last === null
          ? nothing
          : html`<div class="trend">
              ${sparkline(trend)}<span>${trend.firstPeriod}</span>${trend.lastPeriod === trend.firstPeriod ? nothing : html`<span>${trend.lastPeriod}</span>`}
            </div>`
      }
      ${note === null ? nothing : html`<p class="note">${note}</p>`}
      ${view.vintage === null ? nothing : html`<div class="foot">${view.vintage}</div>`}
      ${figures(trend.table, words.messages.table.show)}
    </article>`;
  }

  #button(view: RagTileView): TemplateResult {
    const choose = () => {
      emit(this, 'cairn-select', { indicator: view.indicator, area: view.area, period: view.periodText });
    };
    return html`<button class="select" type="button" @click=${choose}>${view.heading}</button>`;
  }
}

const ARROWS = { up: '↑', down: '↓', same: '→' } as const;

/** The figure, its unit smaller and lighter, a long one beneath; a word in its place where there is none. */
function value({ number, text }: ValueView): TemplateResult {
  if (!number) return html`<div class="value words" part="value">${text}</div>`;
  const { unit } = number;
  if (unit === '') return html`<div class="value" part="value">${number.number}</div>`;
  if (number.position === 'before')
    return html`<div class="value" part="value"><span class="unit">${unit}</span>${number.number}</div>`;
  const long = unit.length > LONG_UNIT;
  const tight = !number.text.includes('\u00A0');
  return html`<div class="value" part="value">
    ${number.number}<span class=${long ? 'unit long' : 'unit'}>${long || tight ? '' : '\u00A0'}${unit}</span>
  </div>`;
}

/** A unit of more letters stands on a line of its own. */
const LONG_UNIT = 12;

declare global {
  interface HTMLElementTagNameMap {
    'cairn-rag-tile': CairnRagTile;
  }
}
