import type { Dataset } from '@cairn/dataset';
import { indicatorProfileView, type IndicatorProfileView, type ViewResult, type Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { status } from '../core/status.styles.js';
import { tokens } from '../core/tokens.styles.js';
import { compactFigure, compactFigureStyles } from '../parts/compact-figure.js';
import { figures } from '../parts/data-table.js';
import { definitionStyles } from '../parts/definition.js';
import { download } from '../parts/download.js';
import { guide } from '../parts/guide.js';
import { styles } from './indicator-profile.styles.js';
import { isAside, profileSection } from './profile-sections.js';

/**
 * Everything the document says of one measure: what it is and how it is counted and judged, who answers for it, targets, breakdowns,
 * notes, corrections, where it belongs, stories, links, every figure, and the figures as a file.
 *
 * @summary Everything on one measure.
 * @element cairn-indicator-profile
 * @slot - Shown until the first good render, and again when there is nothing to show: a table or a link, for instance.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The measure's name.
 * @csspart value - The latest figure with its unit.
 * @csspart status - Status sign and word.
 * @csspart status-icon - The status sign alone.
 * @csspart section - One part of the profile: its heading and what stands under it.
 * @csspart download - The button that hands out the figures as a file.
 * @csspart figures - The disclosure with every figure.
 * @csspart table - A table: targets, breakdowns, corrections, figures.
 * @csspart guide - The disclosure that says how to read the widget.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnIndicatorProfile extends CairnElement<IndicatorProfileView> {
  static override styles = [tokens, base, status, compactFigureStyles, definitionStyles, styles];

  /** Id of the indicator. */
  @property() indicator: string | undefined;

  /** Id of the area; without it the profile is of the measure in all areas, without figures of its own. */
  @property() area: string | undefined;

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<IndicatorProfileView> {
    return indicatorProfileView(dataset, this.selection, words);
  }

  protected override draw(view: IndicatorProfileView, words: Words): TemplateResult {
    const { heading, lang, line, sentence, latest, sections, history } = view;
    const level = Math.min(6, this.level + 1);
    const drawn = (aside: boolean) =>
      sections.filter((one) => isAside(one) === aside).map((one) => profileSection(one, level));
    return html`<article aria-labelledby="heading line">
      <header>
        ${this.heading(html`<span lang=${lang ?? nothing}>${heading}</span>`)}
        <div class="line" id="line">${line}</div>
        ${latest === null ? nothing : compactFigure(latest)}
        <p class="sentence">${sentence}</p>
      </header>
      <div class="sections">
        <div class="main">${drawn(false)}</div>
        <div class="aside">${drawn(true)}</div>
      </div>
      <footer>
        <button
          class="download"
          part="download"
          type="button"
          @click=${() => {
            download(view.download);
          }}
        >
          ${view.download.label}
        </button>
        ${guide(['profile'], words)}
        ${history === null ? nothing : figures(history, words.messages.table.show)}
      </footer>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-indicator-profile': CairnIndicatorProfile;
  }
}
