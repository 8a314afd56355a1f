import { comingLanguage } from '@cairn/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from './warn.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Elements on the page that want to know when some `lang` changes; one observer serves them all. */
const hosts = new Set<Host>();
let observer: MutationObserver | undefined;
/** Roots whose changes are seen already. */
let seen = new WeakSet<Node>();

function observe(host: Host): void {
  hosts.add(host);
  observer ??= new MutationObserver(() => {
    for (const one of hosts) one.requestUpdate();
  });
  // Changes within a shadow root are not seen from outside it.
  for (let root: Node = host.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    see(root, observer);
  // Not its root element: some pages replace that.
  see(document, observer);
}

function see(root: Node, by: MutationObserver): void {
  if (seen.has(root)) return;
  seen.add(root);
  by.observe(root, CHANGES);
}

/** Draws every element on the page once more, because a language has been added. */
export function speakAnew(): void {
  for (const host of hosts) host.requestUpdate();
}

const CHANGES = { attributes: true, attributeFilter: ['lang'], subtree: true };

function forget(host: Host): void {
  hosts.delete(host);
  if (hosts.size > 0) return;
  observer?.disconnect();
  seen = new WeakSet();
}

/** The language an element stands in: its own `lang` or that of the nearest ancestor, across shadow roots; `en` without any. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get tag(): string {
    for (let here: Element | null = this.#host; here;) {
      const marked: Element | null = here.closest('[lang]');
      const tag = marked?.getAttribute('lang');
      if (tag) return tag;
      const root: Node = (marked ?? here).getRootNode();
      here = root instanceof ShadowRoot ? root.host : (marked?.parentElement ?? null);
    }
    return 'en';
  }

  /** Whether the words of the language are still on their way; the host draws again when they are there. */
  get isComing(): boolean {
    const { tag } = this;
    const coming = comingLanguage(tag);
    void coming?.then((had) => {
      if (!had) warnOnce('language', `the words for “${tag}” cannot be loaded; English stands in.`);
      this.#host.requestUpdate();
    });
    return coming !== undefined;
  }

  hostConnected(): void {
    observe(this.#host);
    // Another place may have another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    forget(this.#host);
  }
}
