import { ContextProvider } from '@lit/context';
import { IDLE, LOADING, readDocument, readText, type Dataset, type LoadState } from '@cairn/dataset';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emit } from '../core/events.js';
import { LanguageController } from '../core/language-controller.js';
import { PageElement } from '../core/page-element.js';
import { tokens } from '../core/tokens.styles.js';
import { dataContext } from '../data/context.js';
import type { RequestHook } from '../data/page-request.js';
import { withParts } from '../data/part-stores.js';
import { readHere } from '../data/read-here.js';
import { RefreshController } from '../data/refresh-controller.js';
import { SourceController, whenParsed } from '../data/source-controller.js';
import { styles } from './cairn-data.styles.js';
import { noteOf } from './note.js';

/**
 * Loads a performance document once for the widgets inside it.
 *
 * The document comes from `src`, from an inline `<script type="application/json">`, or from the `document` property. Shows
 * nothing itself but a line at its end where there is something to say: that a signature holds, that figures have changed, or that
 * the newest could not be loaded.
 *
 * @summary Loads a document once for the widgets inside it.
 * @element cairn-data
 * @slot - The page content that holds the widgets.
 * @fires {CustomEvent<LoadDetail>} cairn-load - After a document was loaded; carries what the parser set aside.
 * @fires {CustomEvent<ErrorDetail>} cairn-error - When the document could not be loaded.
 */
export class CairnData extends PageElement {
  static override styles = [tokens, styles];

  /** Address of the performance document. */
  @property() src: string | undefined;

  /** A document as `JSON.parse` gives it; wins over `src` and an inline script. */
  @property({ attribute: false }) document: PerformanceDocumentInput | undefined;

  /** A document that code has loaded and indexed already; wins over everything else. */
  @property({ attribute: false }) data: Dataset | undefined;

  /** How often to ask for a newer document, such as `15m` or `1h`; ten seconds at least. Pauses while nobody sees the page. */
  @property() refresh: string | undefined;

  /** The key that the document at `src` must be signed with: a JSON Web Key, or the 32 bytes of an Ed25519 key in base64url. */
  @property({ attribute: 'public-key' }) publicKey: string | object | undefined;

  /** Asks for the document at `src` in the page's own way, instead of a plain request without credentials. */
  @property({ attribute: false }) request: RequestHook | undefined;

  readonly #language = new LanguageController(this);
  readonly #source = new SourceController(this);
  readonly #provider = new ContextProvider(this, {
    context: dataContext,
    // Elements inside may ask before this one has looked for its document: until then nothing is known to be wrong.
    initialValue: { state: LOADING, retry: this.#source.retry },
  });
  #given: LoadState = IDLE;
  #inline: { readonly text: string; readonly state: LoadState } | undefined;
  #told: LoadState = IDLE;
  #changed = false;

  constructor() {
    super();
    new RefreshController(this, this.#source.refresh);
  }

  /** Asks now whether there is a newer document at `src`. What is shown stays until it has come. */
  reload(): void {
    this.#source.refresh();
  }

  protected override update(changed: PropertyValues<this>): void {
    const { document: given } = this;
    if (changed.has('document') || this.#given === LOADING)
      this.#given = given ? readHere(this, () => readDocument(given)) : IDLE;
    // Not in willUpdate: the controller looks at a new address only after that.
    const state = withParts(this.#state(), this.baseURI);
    const before = this.#provider.value.state;
    if (!isSameEdition(state, before)) {
      // What the page's own code has replaced, the page knows.
      const fetched = this.src !== undefined && !this.document && !this.data && !changed.has('src');
      this.#changed = fetched && isNewer(before, state, this.#changed);
      this.#provider.setValue({ state, retry: this.#source.retry });
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const note = noteOf(this.#provider.value.state, this.#changed, this.#language.tag);
    return html`<slot @slotchange=${this.#look}></slot>
      <div class="note" aria-live="polite">${note}</div>`;
  }

  protected override updated(): void {
    const { state } = this.#provider.value;
    const told = this.#told;
    if (state === told) return;
    this.#told = state;
    if (state.phase === 'ready') {
      if (told.phase === 'ready' && told.dataset.document === state.dataset.document) return;
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
    if (text !== this.#inline?.text || this.#inline.state === LOADING)
      this.#inline = { text, state: readHere(this, () => readText(text)) };
    return this.#inline.state;
  }

  readonly #look = (): void => {
    this.requestUpdate();
  };
}

/** Whether nothing has changed but the parts that are here: whoever shows them hears of that himself. */
function isSameEdition(one: LoadState, other: LoadState): boolean {
  if (one.phase !== 'ready' || other.phase !== 'ready' || !one.parts) return one === other;
  return one.parts === other.parts && one.stale === other.stale && one.verified === other.verified;
}

/** Whether figures have come in place of others, and that is still so. */
function isNewer(before: LoadState, now: LoadState, already: boolean): boolean {
  if (before.phase !== 'ready' || now.phase !== 'ready') return false;
  return already || before.dataset.document !== now.dataset.document;
}

declare global {
  interface HTMLElementTagNameMap {
    'cairn-data': CairnData;
  }
}
