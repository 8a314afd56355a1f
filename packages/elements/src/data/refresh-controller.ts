import { intervalOf, Refresher } from '@cairn/dataset';
import type { LitElement, ReactiveController } from 'lit';

/** An element that says how often it wants something newer. */
interface RefreshHost extends LitElement {
  refresh: string | undefined;
}

/** Asks again at the host's interval while the host is in a page that somebody sees. */
export class RefreshController implements ReactiveController {
  readonly #host: RefreshHost;
  readonly #refresher: Refresher;

  constructor(host: RefreshHost, refresh: () => void) {
    this.#host = host;
    this.#refresher = new Refresher(
      {
        now: () => performance.now(),
        later: (milliseconds, then) => {
          const timer = setTimeout(then, milliseconds);
          return () => {
            clearTimeout(timer);
          };
        },
      },
      refresh,
    );
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostUpdate(): void {
    this.#refresher.set(intervalOf(this.#host.refresh));
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#refresher.pause();
  }

  readonly #look = (): void => {
    if (document.hidden || !this.#host.isConnected) this.#refresher.pause();
    else this.#refresher.resume();
  };
}
