import type { Dataset } from '@cairn/dataset';
import { ragTileView, type RagTileView, type ViewResult, type Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { emit } from '../core/events.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { changeStyles } from '../parts/change-label.js';
import { definitionStyles } from '../parts/definition.js';
import type { ExportSource } from '../parts/export-source.js';
import { linkAddress } from '../parts/safe-link.js';
import { sparklineStyles } from '../parts/sparkline.js';
import { spcSignStyles } from '../parts/spc-sign.js';
import { compactTile, fullTile, iconTile } from './tile-forms.js';
import { styles } from './rag-tile.styles.js';

/**
 * One measure in one area: value, status word and shape, target, change, control chart signs, sparkline, period and vintage. Three
 * forms: in full, as one line of many, and as a sign that leads to the detail.
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
 * @csspart sign - A sign of the control chart with its words.
 * @csspart sparkline - The small trend.
 * @csspart definition - The disclosure with the measure's definition.
 * @csspart figures - The disclosure with the data table.
 * @csspart table - The data table.
 * @csspart export - The menu of what can be taken away.
 * @csspart guide - The disclosure that says how to read the widget.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnRagTile extends CairnElement<RagTileView> {
  static override styles = [
    tokens,
    base,
    status,
    sparklineStyles,
    spcSignStyles,
    changeStyles,
    definitionStyles,
    styles,
  ];

  /** Id of the indicator. */
  @property() indicator: string | undefined;

  /** Id of the area. */
  @property() area: string | undefined;

  /** A period such as `2026-Q2`; the latest when absent. */
  @property() period: string | undefined;

  /** How much is shown: `full`; `compact`, one line of many on a page; `icon`, the status sign with the name, which leads to the detail. */
  @property({ reflect: true }) form: 'full' | 'compact' | 'icon' | undefined;

  /** Address of the page with the detail: the name becomes a link to it. Only http, https, mailto and the page's own addresses are followed. */
  @property() link: string | undefined;

  /** Makes the name a button that fires `cairn-select`; with `link` the link fires it before it is followed. */
  @property({ type: Boolean }) selectable = false;

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<RagTileView> {
    return ragTileView(dataset, this.selection, words);
  }

  protected override exportOf({ heading, areaName, sparkline, drawsTrend }: RagTileView): ExportSource {
    const picture: ExportSource['picture'] = (pictures) => (options) =>
      pictures.sparklinePicture(sparkline, options);
    const { unit, table } = sparkline;
    return {
      heading: `${heading} ${areaName}`,
      tables: () => [{ table, unit }],
      picture: drawsTrend ? picture : null,
    };
  }

  protected override draw(view: RagTileView, words: Words): TemplateResult {
    // What leads somewhere stays in sight.
    const hidden = this.headingHidden && this.link === undefined && !this.selectable;
    const heading = this.heading(this.#name(view), 'heading', hidden);
    switch (this.form) {
      case 'compact':
        return compactTile(view, heading);
      case 'icon':
        return iconTile(view, heading);
      default:
        return fullTile(view, heading, words);
    }
  }

  #name(view: RagTileView): TemplateResult {
    const name = html`<span lang=${view.languages.heading ?? nothing}>${view.heading}</span>`;
    const address = this.link === undefined ? null : linkAddress(this.link);
    const choose = () => {
      if (!this.selectable) return;
      emit(this, 'cairn-select', { indicator: view.indicator, area: view.area, period: view.periodText });
    };
    if (address !== null) return html`<a class="select" href=${address} @click=${choose}>${name}</a>`;
    return this.selectable
      ? html`<button class="select" type="button" @click=${choose}>${name}</button>`
      : name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-rag-tile': CairnRagTile;
  }
}
