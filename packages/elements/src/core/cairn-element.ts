import type { Dataset, LoadFailure } from '@cairn/dataset';
import type { Issue } from '@cairn/schema';
import { Words, type Absent, type Statement, type ViewResult } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { SourceController } from '../data/source-controller.js';
import { ExportMenu } from '../parts/export-menu.js';
import type { ExportSource } from '../parts/export-source.js';
import { html as denseHtml } from './dense-html.js';
import { emit } from './events.js';
import { LanguageController } from './language-controller.js';
import { PageElement } from './page-element.js';
import { lookAtGround } from './page-ground.js';
import { SelectionController } from './selection-controller.js';
import { selectionOf, type Selection } from './selection.js';
import { wordsFor } from './words-for.js';

/** What a reader can take away of a widget as it is drawn, for what holds widgets; null where there is nothing. */
export let takenFrom: (widget: CairnElement<unknown>) => ExportSource | null;

/**
 * What every widget has in common: where its data come from, which language it speaks, and what it shows while there is nothing to
 * show. A widget says which view-model it wants and how to draw it, nothing else.
 */
export abstract class CairnElement<View> extends PageElement {
  /** Address of the performance document. Elements with the same address share one load; without it the nearest `cairn-data` counts. */
  @property() src: string | undefined;

  /** A document that code has loaded and indexed already; wins over `src`. */
  @property({ attribute: false }) data: Dataset | undefined;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Leaves the heading out of sight where the page has one of its own; assistive technology still hears it. */
  @property({ type: Boolean, attribute: 'heading-hidden' }) headingHidden = false;

  /** Lets the reader copy, print or download the figures and the drawing, where the widget has any. */
  @property({ type: Boolean }) exportable = false;

  static {
    takenFrom = (widget) => {
      const { state } = widget.#source;
      if (widget.#drawn === undefined || state.phase !== 'ready') return null;
      return widget.exportOf(widget.#drawn, wordsFor(state.dataset, widget.#language.tag));
    };
  }

  readonly #source = new SourceController(this);
  readonly #language = new LanguageController(this);
  readonly #selection = new SelectionController(this);
  readonly #export = new ExportMenu(this);
  #drawn: View | undefined;
  #told: Fault | undefined;
  #retried = false;

  override connectedCallback(): void {
    super.connectedCallback();
    lookAtGround(this);
  }

  /** The view-model for the element's attributes, or why there is none. */
  protected abstract viewOf(dataset: Dataset, words: Words): ViewResult<View>;

  /** Draws the view-model. */
  protected abstract draw(view: View, words: Words): TemplateResult;

  /** What a reader can take away; null where there is nothing. */
  protected exportOf(_view: View, _words: Words): ExportSource | null {
    return null;
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    const tag = this.#language.tag;
    // What comes later would move what stands beneath it; only a widget that is drawn already goes without for a moment.
    const waits = this.exportable && this.#export.isComing && this.#drawn === undefined;
    this.#drawn = undefined;
    if (this.#language.isComing || waits) return this.#loading(new Words(tag, tag));
    if (this.#retried) void this.updateComplete.then(this.#keepFocus);
    if (state.phase !== 'loading') this.#retried = false;
    switch (state.phase) {
      case 'loading':
        return this.#loading(new Words(tag, tag));
      case 'failed':
        return this.#failed(state.failure, new Words(tag, tag));
      case 'idle': {
        const words = new Words(tag, tag);
        return this.#absent({ code: 'no-source', statement: words.messages.states.noSource });
      }
      case 'ready': {
        if (this.#selection.pending) return this.#loading(new Words(tag, tag));
        const words = wordsFor(state.dataset, tag);
        const reading = this.#source.read(state, (dataset) => this.viewOf(dataset, words));
        if ('isComing' in reading) return this.#loading(words);
        if ('isMissing' in reading)
          return this.#absent({ code: 'code-missing', statement: words.messages.states.codeMissing });
        if ('failure' in reading) return this.#failed(reading.failure, words);
        const result = reading.found;
        const leftOut = partOf(state.issues, words);
        if ('absent' in result) return this.#absent(result.absent, leftOut);
        this.#told = undefined;
        this.#drawn = result.view;
        const source = this.exportable ? this.exportOf(result.view, words) : null;
        const menu = source ? this.#export.render(source, words) : nothing;
        const own = this.draw(result.view, words);
        const drawn = this.exportsFirst ? html`${menu}${own}` : html`${own}${menu}`;
        return this.overviews && leftOut !== nothing ? html`${drawn}${leftOut}` : drawn;
      }
      default:
        return state satisfies never;
    }
  }

  /** What to show: the element's own attributes, and for what they leave open the choices of the nearest `cairn-context`. */
  protected get selection(): Selection {
    return selectionOf(this, this.#selection.chosen);
  }

  /** What was found when the document was read. */
  protected get issues(): readonly Issue[] {
    const { state } = this.#source;
    return state.phase === 'ready' ? state.issues : [];
  }

  /** Whether the widget shows many things at once, so that one missing among them would not be noticed. */
  protected get overviews(): boolean {
    return false;
  }

  /** Whether the menu of what can be taken away stands above the widget, which is too long to look for it beneath. */
  protected get exportsFirst(): boolean {
    return false;
  }

  /** The level of the heading, whatever the page has written: 3 where that is no level. */
  protected get level(): number {
    const { headingLevel } = this;
    return Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 6 ? headingLevel : 3;
  }

  /** A heading at the level the page asked for. */
  protected heading(
    text: TemplateResult | string,
    id = 'heading',
    hidden = this.headingHidden,
  ): TemplateResult {
    const seen = hidden ? 'heading visually-hidden' : 'heading';
    return denseHtml`<div class=${seen} part="heading" id=${id} role="heading" aria-level=${this.level}>
      ${text}
    </div>`;
  }

  /* The element's own children stay visible until there is something better, and again when there is not. */
  #loading(words: Words): TemplateResult {
    return html`<slot
      ><div class="loading" part="loading" role="status">
        <div>${words.messages.states.loading}</div>
      </div></slot
    >`;
  }

  #failed(failure: LoadFailure, words: Words): TemplateResult {
    const { failures, partFailed } = words.messages.states;
    const { what, todo } = failures[failure.code];
    const statement = failure.part === undefined ? { what, todo } : { what: partFailed(what), todo };
    this.#report(failure.code, statement, failure);
    // What stands in the page itself will not read better the second time.
    const retry =
      failure.url === ''
        ? nothing
        : html`<button class="button" type="button" part="retry" @click=${this.#retry}>
            ${words.messages.states.retry}
          </button>`;
    return html`${state('error', statement, retry)}<slot></slot>`;
  }

  readonly #retry = (): void => {
    this.#retried = true;
    this.#source.retry();
  };

  /** The button that was pressed is gone: the focus goes to what stands in its place, unless the reader has moved on. */
  readonly #keepFocus = (): void => {
    if (document.activeElement !== document.body) return;
    const button = this.renderRoot.querySelector<HTMLElement>('[part=retry]');
    const place = button ?? this.renderRoot.querySelector<HTMLElement>('[part=heading], [role=status]');
    if (!button) place?.setAttribute('tabindex', '-1');
    place?.focus();
  };

  #absent(absent: Absent, leftOut: TemplateResult | typeof nothing = nothing): TemplateResult {
    this.#report(absent.code, absent.statement);
    return html`${state('empty', absent.statement)}${leftOut}<slot></slot>`;
  }

  /** Tells the page once about each fault, after the update that shows it. */
  #report(code: string, { what, todo }: Statement, failure?: LoadFailure): void {
    const fault: Fault = { code, what, failure, language: this.#language.tag };
    const before = this.#told;
    this.#told = fault;
    if (before && isSame(before, fault)) return;
    const detail = { code, message: `${what} ${todo}`, ...(failure ? { failure } : {}) };
    void this.updateComplete.then(() => {
      emit(this, 'cairn-error', detail);
    });
  }
}

/** Says that part of the document was set aside, where that is so: what is missing here may be missing for that reason. */
function partOf(issues: readonly Issue[], words: Words): TemplateResult | typeof nothing {
  if (!issues.some(({ severity }) => severity === 'error')) return nothing;
  return html`<p class="left-out">${words.messages.states.partial}</p>`;
}

interface Fault {
  readonly code: string;
  readonly what: string;
  readonly failure: LoadFailure | undefined;
  readonly language: string;
}

/** The same fault said in another language is no new one. */
function isSame(before: Fault, now: Fault): boolean {
  if (before.code !== now.code || before.failure !== now.failure) return false;
  return before.what === now.what || before.language !== now.language;
}

function state(
  kind: 'error' | 'empty',
  { what, todo }: Statement,
  action: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="state" part=${kind} role="status">
    <p class="what">${what}</p>
    <p>${todo}</p>
    ${action}
  </div>`;
}
