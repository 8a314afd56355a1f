import { ContextProvider } from '@lit/context';
import { IDLE, LOADING, readDocument, readText, type Dataset, type LoadState } from '@cairn/dataset';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emit } from '../core/events.js';
import { PageElement } from '../core/page-element.js';
import { dataContext } from '../data/context.js';
import { SourceController, whenParsed } from '../data/source-controller.js';

/**
 * Loads a performance document once for the widgets inside it.
 *
 * The document comes from `src`, from an inline `<script type="application/json">`, or from the `document` property. Shows nothing
 * itself.
 *
 * @summary Loads a document once for the widgets inside it.
 * @element cairn-data
 * @slot - The page content that holds the widgets.
 * @fires {CustomEvent<LoadDetail>} cairn-load - After a document was loaded; carries what the parser set aside.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When the document could not be loaded.
 */
export class CairnData extends PageElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the performance document. */
  @property() src: string | undefined;

  /** A document as `JSON.parse` gives it; wins over `src` and an inline script. */
  @property({ attribute: false }) document: PerformanceDocumentInput | undefined;

  /** A document that code has loaded and indexed already; wins over everything else. */
  @property({ attribute: false }) data: Dataset | undefined;

  readonly #source = new SourceController(this);
  readonly #provider = new ContextProvider(this, {
    context: dataContext,
    // Elements inside may ask before this one has looked for its document: until then nothing is known to be wrong.
    initialValue: { state: LOADING, retry: this.#source.retry },
  });
  #given: LoadState = IDLE;
  #inline: { readonly text: string; readonly state: LoadState } | undefined;
  #told: LoadState = IDLE;

  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('document')) this.#given = this.document ? readDocument(this.document) : IDLE;
    // Not in willUpdate: the controller looks at a new address only after that.
    const state = this.#state();
    if (state !== this.#provider.value.state) {
      this.#provider.setValue({ state, retry: this.#source.retry });
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return html`<slot @slotchange=${this.#look}></slot>`;
  }

  protected override updated(): void {
    const { state } = this.#provider.value;
    if (state === this.#told) return;
    this.#told = state;
    if (state.phase === 'ready') {
      const { id, published } = state.dataset.document;
      emit(this, 'cairn-load', { id, published, issues: state.issues });
    } else if (state.phase === 'failed') {
      emit(this, 'cairn-error', {
        code: state.failure.code,
        message: state.failure.url,
        failure: state.failure,
      });
    }
  }

  /** What stands nearest counts: the element's own document first, then what is around it. */
  #state(): LoadState {
    if (this.data) return this.#source.state;
    if (this.document) return this.#given;
    if (this.src) return this.#source.state;
    return this.#readInline() ?? this.#source.state;
  }

  #readInline(): LoadState | undefined {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return undefined;
    if (document.readyState === 'loading' && !script.nextSibling && !this.nextSibling) {
      // The parser may be in the middle of it.
      whenParsed(this.#look);
      return LOADING;
    }
    const text = script.textContent;
    if (text !== this.#inline?.text) this.#inline = { text, state: readText(text) };
    return this.#inline.state;
  }

  readonly #look = (): void => {
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-data': CairnData;
  }
}
