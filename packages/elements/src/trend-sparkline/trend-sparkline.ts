import type { Dataset } from '@cairn/dataset';
import { trendSparklineView, type TrendSparklineView, type ViewResult, type Words } from '@cairn/views';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { html } from '../core/dense-html.js';
import { tokens } from '../core/tokens.styles.js';
import type { ExportSource } from '../parts/export-source.js';
import { sparkline, sparklineStyles } from '../parts/sparkline.js';
import { textFigures } from '../parts/text-table.js';
import { styles } from './trend-sparkline.styles.js';

/**
 * The small trend of one measure in one area: gaps kept, target dashed, the latest point marked, named by a sentence.
 *
 * @summary A small trend.
 * @element cairn-trend-sparkline
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The measure's name.
 * @csspart sparkline - The drawing.
 * @csspart value - The latest figure.
 * @csspart figures - The disclosure with the data table.
 * @csspart table - The data table.
 * @csspart export - The menu of what can be taken away.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnTrendSparkline extends CairnElement<TrendSparklineView> {
  static override styles = [tokens, base, sparklineStyles, styles];

  /** Id of the indicator. */
  @property() indicator: string | undefined;

  /** Id of the area. */
  @property() area: string | undefined;

  /** The last period drawn; the latest when absent. */
  @property() period: string | undefined;

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<TrendSparklineView> {
    return trendSparklineView(dataset, this.selection, words);
  }

  protected override exportOf(view: TrendSparklineView): ExportSource {
    const { heading, unit, table } = view;
    return {
      heading,
      tables: () => [{ table, unit }],
      picture: (pictures) => (options) => pictures.sparklinePicture(view, options),
    };
  }

  protected override draw(view: TrendSparklineView, words: Words): TemplateResult {
    return html`<figure aria-labelledby="heading">
      ${this.heading(view.heading)}
      <div class="row">${sparkline(view)}<span class="last-value" part="value">${view.lastText}</span></div>
      ${textFigures(view.table, words.messages.table.show)}
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-trend-sparkline': CairnTrendSparkline;
  }
}
