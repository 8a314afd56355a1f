import { ContextProvider } from '@lit/context';
import { IDLE, LOADING, readDocument, readText, type Dataset, type LoadState } from '@cairn/dataset';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { VERSION } from '../core/define.js';
import { emit } from '../core/events.js';
import { dataContext } from '../data/context.js';
import { SourceController } from '../data/source-controller.js';

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
export class CairnData extends LitElement {
  static readonly cairnVersion = VERSION;

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
  #own: LoadState = IDLE;
  #told: LoadState = IDLE;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('document')) this.#own = this.document ? readDocument(this.document) : IDLE;
    const state = this.#state();
    if (state === this.#provider.value.state) return;
    this.#provider.setValue({ state, retry: this.#source.retry });
  }

  protected override render(): TemplateResult {
    return html`<slot @slotchange=${this.#readInline}></slot>`;
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

  #state(): LoadState {
    if (this.data === undefined && this.document) return this.#own;
    const state = this.#source.state;
    return state.phase === 'idle' ? this.#own : state;
  }

  readonly #readInline = (): void => {
    if (this.src !== undefined || this.document || this.data) return;
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return;
    this.#own = readText(script.textContent);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-data': CairnData;
  }
}
