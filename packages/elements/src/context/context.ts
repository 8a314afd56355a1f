import type { Dataset } from '@cairn/dataset';
import { CHOICES, contextView, type ChoiceName, type Choices, type ContextView } from '@cairn/views';
import { ContextProvider } from '@lit/context';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../core/base.styles.js';
import { controls } from '../core/controls.styles.js';
import { emit } from '../core/events.js';
import { listIn } from '../core/list-in.js';
import { LanguageController } from '../core/language-controller.js';
import { PageElement } from '../core/page-element.js';
import { chooseForPage } from '../core/page-selection.js';
import { SelectionController } from '../core/selection-controller.js';
import { selectionContext } from '../core/selection.js';
import { tokens } from '../core/tokens.styles.js';
import { wordsFor } from '../core/words-for.js';
import { SourceController } from '../data/source-controller.js';
import { styles } from './context.styles.js';
import { pickerField } from './picker-drawing.js';
import { areSame, given, ReaderPicks } from './reader-picks.js';

/**
 * Pickers for area, period and comparator that drive the widgets inside it, or all of the page. A widget's own attribute wins over
 * what is chosen here.
 *
 * A period is chosen for the page: a measure of another frequency shows its latest period that had ended by then.
 *
 * @summary Lets readers choose what the widgets show.
 * @element cairn-context
 * @slot - The page content that holds the widgets.
 * @fires {CustomEvent<ContextChangeDetail>} cairn-context-change - When a reader has chosen.
 * @csspart pickers - All pickers.
 * @csspart picker - One picker with its label.
 * @csspart select - The list to choose from.
 */
export class CairnContext extends PageElement {
  static override styles = [tokens, base, controls, styles];

  /** Address of the performance document; without it the nearest `cairn-data` counts. */
  @property() src: string | undefined;

  /** A document that code has loaded and indexed already; wins over `src`. */
  @property({ attribute: false }) data: Dataset | undefined;

  /** What readers may choose, in the order of the pickers, separated by spaces: `area`, `period`, `comparator`, `indicator`. */
  @property() pick = 'area period';

  /** Id of the area at first; the first of those offered when absent. */
  @property() area: string | undefined;

  /** Period at first, such as `2026-Q2`; the latest figures when absent. */
  @property() period: string | undefined;

  /** Id of the comparator at first; that of each measure's own rule when absent. */
  @property() comparator: string | undefined;

  /** Id of the indicator at first. */
  @property() indicator: string | undefined;

  /** Ids of the areas offered, separated by spaces; those of `group`, else all, when absent. */
  @property() areas: string | undefined;

  /** Id of a group whose areas are offered. */
  @property() group: string | undefined;

  /** Lengths of the periods offered, separated by spaces, such as `quarter`; years, quarters and months when absent. */
  @property() frequencies: string | undefined;

  /** Drives all widgets of the page, not only those inside. */
  @property({ type: Boolean, attribute: 'page-wide' }) pageWide = false;

  /** Keeps what is chosen in the page's address: in its `query` or its `hash`. */
  @property({ attribute: 'address-state' }) addressState: string | undefined;

  /** What the parameters in the address begin with: `cairn` gives `cairn-area`. */
  @property({ attribute: 'address-name' }) addressName = 'cairn';

  readonly #source = new SourceController(this);
  readonly #language = new LanguageController(this);
  readonly #around = new SelectionController(this);
  readonly #provider = new ContextProvider(this, { context: selectionContext, initialValue: null });
  readonly #picked = new ReaderPicks(this, () => ({
    names: this.#picks,
    state: this.addressState,
    prefix: this.addressName,
  }));
  #view: ContextView | undefined;
  /** Read out after the reader has picked, not when the page opens. */
  #told = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.pageWide) chooseForPage({});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the page says later replaces what the reader has picked before.
    const renewed = this.hasUpdated ? CHOICES.filter((name) => changed.has(name)) : [];
    if (renewed.length > 0) this.#picked.forget(renewed);
    if (changed.has('addressState') || changed.has('addressName')) this.#picked.readAddress();
    if (this.hasUpdated && changed.get('pageWide') === true) chooseForPage({});
    this.#view = this.#viewNow();
    const chosen = this.#chosenNow();
    if (!areSame(chosen, this.#provider.value)) this.#provider.setValue(chosen);
    if (this.pageWide) chooseForPage(this.#provider.value);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (this.#picks.length === 0) return html`<slot></slot>`;
    return html`<div class="pickers" part="pickers" role="group" aria-label=${view?.label ?? ''}>
        ${view?.pickers.map((picker) => pickerField(picker, this.#choose))}
      </div>
      <p class="visually-hidden" aria-live="polite">${this.#told ? view?.sentence : ''}</p>
      <slot></slot>`;
  }

  readonly #choose = (name: ChoiceName, value: string): void => {
    this.#picked.pick(name, value);
    this.#told = true;
    const chosen: Choices = { ...this.#provider.value, [name]: value === '' ? undefined : value };
    emit(this, 'cairn-context-change', given(chosen));
  };

  get #picks(): readonly ChoiceName[] {
    return listIn(this.pick).flatMap((entry) => CHOICES.find((name) => name === entry) ?? []);
  }

  #viewNow(): ContextView | undefined {
    const { state } = this.#source;
    if (state.phase !== 'ready' || this.#language.isComing) return undefined;
    const query = {
      pick: this.#picks,
      chosen: this.#wanted(),
      areas: listIn(this.areas),
      group: this.group,
      frequencies: listIn(this.frequencies),
    };
    const words = wordsFor(state.dataset, this.#language.tag);
    const reading = this.#source.read(state, (dataset) => contextView(dataset, query, words));
    return 'found' in reading ? reading.found : undefined;
  }

  /** What the reader has picked, else what the page says. */
  #wanted(): Choices {
    const { area, period, comparator, indicator } = this;
    return given({ area, period, comparator, indicator, ...this.#picked.choices });
  }

  /** What the widgets are told; null while the document is on its way. */
  #chosenNow(): Choices | null {
    if (this.#source.state.phase === 'loading') return null;
    // What is chosen for the page is this element's own.
    const around = this.pageWide ? {} : this.#around.chosen;
    return { ...around, ...(this.#view?.chosen ?? this.#wanted()) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-context': CairnContext;
  }
}
