import { ContextConsumer, type Context, type ContextType } from '@lit/context';
import type { LitElement } from 'lit';

interface Following<C extends Context<unknown, unknown>> {
  readonly context: C;
  readonly told: (value: ContextType<C>) => void;
  /** Whether the host has any use for it now; always when absent. */
  readonly isWanted?: () => boolean;
}

/** Those that nobody has answered yet: what provides for them may be defined after them. */
const unanswered = new Set<ContextFollower<Context<unknown, unknown>>>();
let listening = false;

/**
 * Follows what the nearest provider around a host offers. Asks only while the host has a use for it, and once more when a provider comes
 * later: a page has hundreds of widgets, most of which have their own data and nobody around them to answer. Made before its host is
 * connected.
 */
export class ContextFollower<C extends Context<unknown, unknown>> extends ContextConsumer<C, LitElement> {
  readonly followed: C;
  readonly #isWanted: () => boolean;
  #asked = false;

  constructor(host: LitElement, { context, told, isWanted = () => true }: Following<C>) {
    super(host, {
      context,
      subscribe: true,
      callback: (value) => {
        unanswered.delete(this);
        told(value);
      },
    });
    this.followed = context;
    this.#isWanted = isWanted;
    listen();
  }

  override hostConnected(): void {
    if (this.#isWanted()) this.ask();
  }

  hostUpdate(): void {
    // Whoever has been taken out may still be drawn once, and would never be let go of again.
    if (this.#asked || !this.host.isConnected || !this.#isWanted()) return;
    this.ask();
    // The update that goes on may have begun without the answer.
    if (!unanswered.has(this)) void this.host.updateComplete.then(() => this.host.requestUpdate());
  }

  override hostDisconnected(): void {
    this.#asked = false;
    unanswered.delete(this);
    super.hostDisconnected();
  }

  ask(): void {
    this.#asked = true;
    unanswered.add(this);
    super.hostConnected();
  }
}

function listen(): void {
  if (listening) return;
  listening = true;
  document.documentElement.addEventListener('context-provider', ({ context }) => {
    for (const follower of [...unanswered]) if (follower.followed === context) follower.ask();
  });
}
