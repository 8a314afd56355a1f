import {
  IDLE,
  latestOf,
  LOADING,
  type Dataset,
  type Loader,
  type LoadState,
  type PartStore,
  type ReadyState,
} from '@cairn/dataset';
import type { LitElement, ReactiveController } from 'lit';
import { ContextFollower } from '../core/context-follower.js';
import { adopt } from './adopt.js';
import { addressIn } from './address-in.js';
import { withCode, type CodeReading } from './code-needs.js';
import { dataContext, type ProvidedData } from './context.js';
import { loaderOf, pageLoader } from './page-loader.js';
import { hookedRequest, type RequestHook } from './page-request.js';
import { PartNeeds, type PartReading } from './part-needs.js';
import { withParts } from './part-stores.js';

/** What a host tells the controller about its own data. */
interface SourceHost extends LitElement {
  src: string | undefined;
  data: Dataset | undefined;
  /** Asks in the page's own way. */
  readonly request?: RequestHook | undefined;
  /** The key that documents must be signed with. */
  readonly publicKey?: string | object | undefined;
}

/** Finds an element's data: its own property first, then its own address, then the nearest `cairn-data` around it. */
export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  #provided: ProvidedData | undefined;
  #loading: { readonly url: string; readonly loader: Loader; readonly stop: () => void } | undefined;
  #own: { readonly publicKey: string | undefined; readonly loader: Loader } | undefined;
  #loaded: LoadState = LOADING;
  #waited = false;
  #parts: PartStore | undefined;
  #stopParts: (() => void) | undefined;
  readonly #needs = new PartNeeds();

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
    new ContextFollower(host, {
      context: dataContext,
      // Who has data of its own, or an address, asks nobody.
      isWanted: () => !host.data && !host.src,
      told: (provided) => {
        this.#provided = provided;
        host.requestUpdate();
      },
    });
  }

  get state(): LoadState {
    return latestOf(withParts(this.#found, this.#host.baseURI));
  }

  get #found(): LoadState {
    if (this.#host.data) return adopt(this.#host, ready(this.#host.data));
    if (this.#host.src) return this.#loaded;
    // A `cairn-data` around the element may be defined a moment after it: until then nothing is known to be wrong.
    return (this.#provided && adopt(this.#host, this.#provided.state)) ?? (this.#waited ? IDLE : LOADING);
  }

  /**
   * What a function finds in the host's data. Where it needs parts of the document, or code, that are not here they are loaded, and the
   * host is updated when they have come.
   */
  read<Result>(state: ReadyState, read: (dataset: Dataset) => Result): CodeReading | PartReading<Result> {
    return withCode(this.#host, () => this.#needs.read(state, read));
  }

  retry = (): void => {
    if (this.#needs.retry(this.state)) return;
    if (this.#loading) this.#loading.loader.retry(this.#loading.url);
    else this.#provided?.retry();
  };

  /** Asks whether there is something new at the host's own address. */
  refresh = (): void => {
    this.#loading?.loader.refresh(this.#loading.url);
  };

  hostConnected(): void {
    // What the page set before the element was defined, such as how to ask, holds from its first update.
    if (this.#host.hasUpdated) this.#follow();
    whenParsed(() => {
      this.#waited = true;
      if (this.#found === IDLE) this.#host.requestUpdate();
    });
  }

  hostUpdate(): void {
    this.#follow();
    this.#followParts();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#stopParts?.();
    this.#parts = undefined;
    // Its next place may have another `cairn-data` around it, or none.
    this.#provided = undefined;
    this.#waited = false;
  }

  /** Asks for the host's address when it is new. */
  #follow(): void {
    const { src, isConnected } = this.#host;
    const url = src && isConnected ? addressIn(src, this.#host.baseURI) : undefined;
    const loader = this.#loader;
    if (url === this.#loading?.url && (url === undefined || loader === this.#loading?.loader)) return;
    this.#stop();
    if (url === undefined) return;
    let stop: () => void = () => undefined;
    this.#loading = { url, loader, stop: () => stop() };
    stop = loader.subscribe(url, (state) => {
      this.#loaded = state;
      this.#host.requestUpdate();
    });
  }

  /** A host that asks in its own way shares nothing with others; another function for the same is no reason to ask again. */
  get #loader(): Loader {
    const publicKey = keyOf(this.#host.publicKey);
    if (!this.#host.request) return pageLoader(publicKey);
    if (!this.#own || this.#own.publicKey !== publicKey) {
      const request = (url: string) => {
        const hook = this.#host.request;
        return hook ? hookedRequest(hook, url) : Promise.reject(new Error('no request'));
      };
      this.#own = { publicKey, loader: loaderOf(request, publicKey) };
    }
    return this.#own.loader;
  }

  #stop(): void {
    this.#loading?.stop();
    this.#loading = undefined;
  }

  /** Parts come one by one; only those that the host has waited for are its business. */
  #followParts(): void {
    const { state } = this;
    const parts = state.phase === 'ready' && this.#host.isConnected ? state.parts : undefined;
    if (parts === this.#parts) return;
    this.#stopParts?.();
    this.#parts = parts;
    this.#stopParts = parts?.subscribe(() => {
      if (this.#needs.concerns(parts)) this.#host.requestUpdate();
    });
  }
}

/** A key as text; an empty attribute is a key that nothing is signed with, not none. */
function keyOf(publicKey: string | object | undefined): string | undefined {
  return typeof publicKey === 'object' ? JSON.stringify(publicKey) : publicKey;
}

const untilParsed: (() => void)[] = [];

/** Waits until all of the page that is on its way has been read, and the elements that it holds have been made. */
export function whenParsed(then: () => void): void {
  if (untilParsed.push(then) > 1) return;
  const done = () => {
    for (const one of untilParsed.splice(0)) one();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', done, { once: true });
  else setTimeout(done);
}

const readyStates = new WeakMap<Dataset, LoadState>();

function ready(dataset: Dataset): LoadState {
  let state = readyStates.get(dataset);
  if (!state) readyStates.set(dataset, (state = { phase: 'ready', dataset, issues: [] }));
  return state;
}
