import type { Dataset } from '@cairn/dataset';
import {
  movedMeasure,
  portfolioView,
  withMeasure,
  withoutMeasure,
  unbroken,
  type PortfolioView,
  type ViewResult,
  type Words,
} from '@cairn/views';
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
import { choicePanel } from './choice-panel.js';
import { ChoiceStore } from './choice-store.js';
import { portfolioExport } from './portfolio-export.js';
import { styles } from './portfolio.styles.js';
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

  /** What the reader has chosen since the page was opened; null while that is what is kept or what the page says. */
  @state() private chosen: readonly string[] | null = null;
  @state() private shownAs: 'tiles' | 'grid' | null = null;
  @state() private isOpen = false;
  @state() private isKept = true;
  /** What has just been done, to be read out. */
  @state() private told = '';

  readonly #share = new ShareLink(this);
  readonly #store = new ChoiceStore(this, () => {
    this.chosen = null;
    this.requestUpdate();
  });
  #dataset: Dataset | undefined;

  protected override viewOf(dataset: Dataset, words: Words): ViewResult<PortfolioView> {
    this.#dataset = dataset;
    const place = addressPlace(this.addressState);
    this.#store.places = {
      key: this.keep ? `cairn-portfolio ${dataset.document.id}` : null,
      address: place && { place, name: this.addressName },
    };
    const { area, period } = this.selection;
    return portfolioView(dataset, { chosen: this.#current(dataset), area, period }, words);
  }

  protected override exportOf(view: PortfolioView, words: Words): ExportSource | null {
    return this.#dataset ? portfolioExport(this.#dataset, view, this.period, words) : null;
  }

  protected override draw(view: PortfolioView, words: Words): TemplateResult {
    const { portfolio } = words.messages;
    return html`<article aria-labelledby="heading">
      ${this.heading(view.heading)}
      ${view.measures.length === 0 ? nothing : html`<p class="sentence" part="sentence">${unbroken(view.sentence)}</p>`}
      ${view.unknown === null ? nothing : html`<p class="note">${view.unknown}</p>`}
      <div class="tools" part="tools">
        <button
          class="button"
          type="button"
          aria-expanded=${this.isOpen}
          aria-controls="panel"
          @click=${this.#toggle}
        >
          ${portfolio.choose}
        </button>
        <div class="segments" role="group" aria-label=${portfolio.form}>
          ${(['tiles', 'grid'] as const).map(
            (form) =>
              html`<button type="button" aria-pressed=${form === this.#form} @click=${this.#showAs(form)}>
                ${portfolio.forms[form]}
              </button>`,
          )}
        </div>
        ${this.#share.button(this.#store.linkTo(idsOf(view)), words)}
      </div>
      ${this.#share.field(words)}
      ${this.isOpen ? choicePanel(view, this.isKept, this.#actions(view, words), words) : nothing}
      <p class="visually-hidden" role="status">${this.told}</p>
      ${this.#figures(view, words)}
    </article>`;
  }

  #figures(view: PortfolioView, words: Words): TemplateResult {
    const { empty } = words.messages.portfolio;
    const data = this.#dataset;
    if (view.measures.length === 0) {
      return html`<div class="state" part="nothing-chosen">
        <p class="what">${empty.what}</p>
        <p>${empty.todo}</p>
      </div>`;
    }
    const level = Math.min(6, this.level + 1);
    if (this.#form === 'grid') {
      return html`<cairn-scorecard-grid
        columns="measures"
        indicators=${idsOf(view).join(' ')}
        area=${view.area}
        period=${this.period ?? nothing}
        heading-level=${level}
        .data=${data}
      ></cairn-scorecard-grid>`;
    }
    return html`<ul class="tiles" part="tiles">
      ${view.measures.map(
        ({ indicator, period }) =>
          html`<li>
            <cairn-rag-tile
              form="compact"
              indicator=${indicator}
              area=${view.area}
              period=${period ?? nothing}
              heading-level=${level}
              .data=${data}
            ></cairn-rag-tile>
          </li>`,
      )}
    </ul>`;
  }

  get #form(): 'tiles' | 'grid' {
    return this.shownAs ?? (this.form === 'grid' ? 'grid' : 'tiles');
  }

  /** What the reader has chosen, else what is kept, else what the page says. */
  #current(dataset: Dataset): readonly string[] {
    const start = listIn(this.indicators);
    const { views, indicators } = dataset.document;
    const ready = start.length > 0 ? undefined : views.find(({ id }) => id === this.view);
    const first = ready ? (ready.indicators ?? indicators.map(({ id }) => id)) : start;
    return this.chosen ?? this.#store.read() ?? first;
  }

  #actions({ measures, ready }: PortfolioView, words: Words) {
    const { portfolio, grid } = words.messages;
    const { told } = portfolio;
    const ids = measures.map(({ indicator }) => indicator);
    const nameOf = (at: number) => measures[at]?.name.text ?? '';
    const count = (number: number) => words.count(number);
    return {
      add: (id: string) => {
        const indicator = this.#dataset?.directory.indicator(id);
        if (!indicator) return;
        const next = withMeasure(ids, id);
        this.#choose(next, told.added(words.name(indicator), count(next.length), count(next.length)));
        this.#focusAfter('.pick.add button', '.chosen li:last-child .remove');
      },
      move: (at: number, places: -1 | 1) => {
        const to = at + places;
        this.#choose(
          movedMeasure(ids, ids[at] ?? '', places),
          told.moved(nameOf(at), count(to + 1), count(ids.length)),
        );
        const [same, other] = places < 0 ? ['up', 'down'] : ['down', 'up'];
        const item = `.chosen li:nth-child(${String(to + 1)})`;
        this.#focusAfter(`${item} .${same}:enabled`, `${item} .${other}`);
      },
      remove: (at: number) => {
        this.#choose(withoutMeasure(ids, ids[at] ?? ''), told.removed(nameOf(at), count(ids.length - 1)));
        this.#focusAfter(
          `.chosen li:nth-child(${String(at + 1)}) .remove`,
          '.chosen li:last-child .remove',
          '.pick.add select',
        );
      },
      use: (id: string) => {
        const chosen = ready.find((one) => one.id === id)?.indicators ?? ids;
        this.#choose(chosen, told.replaced(words.plural(chosen.length, grid.measures)));
      },
      reset: () => {
        this.#choose(null, '');
        const now = this.#dataset ? this.#current(this.#dataset) : [];
        this.told = told.replaced(words.plural(now.length, grid.measures));
      },
    };
  }

  /** Takes a choice, keeps it where it is to be kept, and tells the page; null goes back to what the page says. */
  #choose(ids: readonly string[] | null, told: string): void {
    this.isKept = this.#store.write(ids);
    this.chosen = ids;
    this.told = told;
    const indicators = ids ?? (this.#dataset ? this.#current(this.#dataset) : []);
    emit(this, 'cairn-portfolio-change', { indicators });
  }

  /** What was pressed may be gone or stand elsewhere: the focus goes to the first of these that is there. */
  #focusAfter(...selectors: readonly string[]): void {
    void this.updateComplete.then(() => {
      for (const selector of selectors) {
        const found = this.renderRoot.querySelector<HTMLElement>(selector);
        if (!found) continue;
        found.focus();
        return;
      }
    });
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

const idsOf = ({ measures }: PortfolioView): readonly string[] => measures.map(({ indicator }) => indicator);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-portfolio': CairnPortfolio;
  }
}
