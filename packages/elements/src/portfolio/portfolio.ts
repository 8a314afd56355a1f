import type { Dataset } from '@cairn/dataset';
import { portfolioView, unbroken, type PortfolioView, type ViewResult, type Words } from '@cairn/views';
import { nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { CairnElement } from '../core/cairn-element.js';
import { emit } from '../core/events.js';
import { listIn } from '../core/list-in.js';
import { html } from '../core/own-html.js';
import { tokens } from '../core/tokens.styles.js';
import { addressPlace } from '../data/address-state.js';
import type { ExportSource } from '../parts/export-source.js';
import { choiceActions } from './choice-actions.js';
import { choicePanel, type ChoiceActions } from './choice-panel.js';
import { portfolioExport } from './portfolio-export.js';
import { idsOf, portfolioFigures } from './portfolio-figures.js';
import { styles } from './portfolio.styles.js';
import { ReaderChoice } from './reader-choice.js';
import { ShareLink } from './share-link.js';

/**
 * A reader's own choice of measures in the reader's own order, as tiles or as a table. Kept in the browser or in the page's address
 * where the page allows it, and shared by link.
 *
 * @summary The measures a reader wants to follow.
 * @element cairn-portfolio
 * @slot - Shown until the first good render, and again when there is nothing to show.
 * @fires {CustomEvent<PortfolioChangeDetail>} cairn-portfolio-change - When a reader has changed the choice or its order.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When what was asked for cannot be shown.
 * @csspart heading - The heading.
 * @csspart sentence - How many measures there are and how they stand.
 * @csspart tools - The buttons above the figures.
 * @csspart panel - Where a reader chooses.
 * @csspart chosen - The chosen measures, in order.
 * @csspart not-kept - Said where the browser keeps nothing.
 * @csspart tiles - The figures as tiles.
 * @csspart nothing-chosen - What is shown while nothing is chosen.
 * @csspart export - The menu of what can be taken away.
 * @csspart loading - What is shown while loading.
 * @csspart error - What is shown when the document cannot be loaded.
 * @csspart empty - What is shown when there is nothing to show.
 * @csspart retry - The button that tries again.
 */
export class CairnPortfolio extends CairnElement<PortfolioView> {
  static override styles = [tokens, base, styles];

  /** Ids of the measures at first, separated by spaces. */
  @property() indicators: string | undefined;

  /** Id of one of the document's ready choices to start from, where no `indicators` are given. */
  @property() view: string | undefined;

  /** Id of the area; the first of the document when absent. */
  @property() area: string | undefined;

  /** A period such as `2026-Q2`, exactly; the latest of each measure when absent. */
  @property() period: string | undefined;

  /** How the figures are shown at first: `tiles`, or one table as a `grid`. */
  @property() form: 'tiles' | 'grid' = 'tiles';

  /** Keeps the choice in the reader's browser for the next visit, one for each document. */
  @property({ type: Boolean }) keep = false;

  /** Keeps the choice in the page's address, in its `query` or its `hash`, and offers a link to it. */
  @property({ attribute: 'address-state' }) addressState: string | undefined;

  /** Name of the parameter in the address. */
  @property({ attribute: 'address-name' }) addressName = 'cairn-portfolio';

  /** How the reader wants the figures shown; null while that is as the page says. */
  @state() private shownAs: 'tiles' | 'grid' | null = null;
  @state() private isOpen = false;
  /** What has just been done, to be read out. */
  @state() private told = '';

  readonly #share = new ShareLink(this);
  readonly #choice = new ReaderChoice(this);
  #dataset: Dataset | undefined;

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<PortfolioView> {
    this.#dataset = dataset;
    const place = addressPlace(this.addressState);
    this.#choice.places = {
      key: this.keep ? `cairn-portfolio ${dataset.document.id}` : null,
      address: place && { place, name: this.addressName },
    };
    const { area, period } = this.selection;
    return portfolioView(dataset, { chosen: this.#choice.ids ?? this.#begin(dataset), area, period }, words);
  }

  protected override exportOf(view: PortfolioView, words: Words): ExportSource | null {
    return this.#dataset ? portfolioExport(this.#dataset, view, this.period, words) : null;
  }

  protected override draw(view: PortfolioView, words: Words): TemplateResult {
    const shown = {
      form: this.#form,
      data: this.#dataset,
      period: this.period,
      level: Math.min(6, this.level + 1),
    };
    return html`<article aria-labelledby="heading">
      ${this.heading(view.heading)}
      ${view.measures.length === 0 ? nothing : html`<p class="sentence" part="sentence">${unbroken(view.sentence)}</p>`}
      ${view.unknown === null ? nothing : html`<p class="note">${view.unknown}</p>`}
      ${this.#tools(view, words)} ${this.#share.field(words)}
      ${this.isOpen ? choicePanel(view, this.#choice.isKept, this.#actions(view, words), words) : nothing}
      <p class="visually-hidden" aria-live="polite">${this.told}</p>
      ${portfolioFigures(view, shown, words)}
    </article>`;
  }

  #tools(view: PortfolioView, words: Words): TemplateResult {
    const { choose, form: label, forms } = words.messages.portfolio;
    return html`<div class="tools" part="tools">
      <button
        class="button"
        type="button"
        aria-expanded=${this.isOpen}
        aria-controls="panel"
        @click=${this.#toggle}
      >
        ${choose}
      </button>
      <div class="segments" role="group" aria-label=${label}>
        ${(['tiles', 'grid'] as const).map(
          (form) =>
            html`<button type="button" aria-pressed=${form === this.#form} @click=${this.#showAs(form)}>
              ${forms[form]}
            </button>`,
        )}
      </div>
      ${this.#share.button(this.#choice.linkTo(idsOf(view)), words)}
    </div>`;
  }

  get #form(): 'tiles' | 'grid' {
    return this.shownAs ?? (this.form === 'grid' ? 'grid' : 'tiles');
  }

  /** What the page says, where the reader has chosen nothing. */
  #begin({ document: { views, indicators } }: Dataset): readonly string[] {
    const named = listIn(this.indicators);
    const ready = named.length > 0 ? undefined : views.find(({ id }) => id === this.view);
    return ready ? (ready.indicators ?? indicators.map(({ id }) => id)) : named;
  }

  #actions(view: PortfolioView, words: Words): ChoiceActions {
    return choiceActions(view, words, {
      indicator: (id) => this.#dataset?.directory.indicator(id),
      choose: this.#choose,
      tell: (told) => {
        this.told = told;
      },
      focus: (...selectors) => {
        void this.#focusAfter(selectors);
      },
    });
  }

  /** Takes a choice and tells the page; null goes back to what the page says. */
  readonly #choose = (ids: readonly string[] | null): readonly string[] => {
    this.#choice.take(ids);
    const indicators = this.#choice.ids ?? (this.#dataset ? this.#begin(this.#dataset) : []);
    emit(this, 'cairn-portfolio-change', { indicators });
    return indicators;
  };

  async #focusAfter(selectors: readonly string[]): Promise<void> {
    await this.updateComplete;
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (!found) continue;
      found.focus();
      // What has the focus already may have been moved out of sight.
      found.scrollIntoView({ block: 'nearest' });
      return;
    }
  }

  readonly #toggle = (): void => {
    this.isOpen = !this.isOpen;
  };

  #showAs(form: 'tiles' | 'grid'): () => void {
    return () => {
      this.shownAs = form;
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-portfolio': CairnPortfolio;
  }
}
