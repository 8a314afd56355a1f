import { ContextConsumer, ContextRoot } from '@lit/context';
import { IDLE, LOADING, type Dataset, type LoadState } from '@cairn/dataset';
import type { LitElement, ReactiveController } from 'lit';
import { dataContext, type ProvidedData } from './context.js';
import { pageLoader } from './page-loader.js';

/** What a host tells the controller about its own data. */
interface SourceHost extends LitElement {
  src: string | undefined;
  data: Dataset | undefined;
}

/** Finds an element's data: its own property first, then its own address, then the nearest `cairn-data` around it. */
export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  #provided: ProvidedData | undefined;
  #loading: { readonly url: string; readonly stop: () => void } | undefined;
  #loaded: LoadState = IDLE;
  #waited = false;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
    rememberRequests();
    new ContextConsumer(host, {
      context: dataContext,
      subscribe: true,
      callback: (provided) => {
        this.#provided = provided;
        host.requestUpdate();
      },
    });
  }

  get state(): LoadState {
    if (this.#host.data) return ready(this.#host.data);
    if (this.#host.src) return this.#loaded;
    // A `cairn-data` around the element may be defined a moment after it: until then nothing is known to be wrong.
    return this.#provided?.state ?? (this.#waited ? IDLE : LOADING);
  }

  retry = (): void => {
    if (this.#loading) pageLoader.retry(this.#loading.url);
    else this.#provided?.retry();
  };

  hostConnected(): void {
    this.#follow();
    whenParsed(() => {
      this.#waited = true;
      if (!this.#provided) this.#host.requestUpdate();
    });
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop();
    // Its next place may have another `cairn-data` around it, or none.
    this.#provided = undefined;
    this.#waited = false;
  }

  /** Asks for the host's address when it is new. */
  #follow(): void {
    const { src, isConnected } = this.#host;
    const url = src && isConnected ? addressOf(src, this.#host.baseURI) : undefined;
    if (url === this.#loading?.url) return;
    this.#stop();
    if (url === undefined) return;
    let stop: () => void = () => undefined;
    this.#loading = { url, stop: () => stop() };
    stop = pageLoader.subscribe(url, (state) => {
      this.#loaded = state;
      this.#host.requestUpdate();
    });
  }

  #stop(): void {
    this.#loading?.stop();
    this.#loading = undefined;
  }
}

/** The whole address; one that cannot be understood stays as it is, for the loader to say so. */
function addressOf(src: string, base: string): string {
  return URL.canParse(src, base) ? new URL(src, base).href : src;
}

/** Waits until all of the page that is on its way has been read, and the elements that it holds have been made. */
export function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then, { once: true });
  else setTimeout(then);
}

let root: ContextRoot | undefined;

/** Keeps requests for data that come before their `cairn-data` is defined, and repeats them when it is. */
function rememberRequests(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}

const readyStates = new WeakMap<Dataset, LoadState>();

function ready(dataset: Dataset): LoadState {
  let state = readyStates.get(dataset);
  if (!state) readyStates.set(dataset, (state = { phase: 'ready', dataset, issues: [] }));
  return state;
}
