import type { Choices } from '@cairn/views';
import type { LitElement, ReactiveController } from 'lit';
import { ContextFollower } from './context-follower.js';
import { selectionContext } from './selection.js';

const NOTHING: Choices = {};

/** Follows what the nearest `cairn-context` has chosen. */
export class SelectionController implements ReactiveController {
  #chosen: Choices | null = NOTHING;

  constructor(host: LitElement) {
    host.addController(this);
    new ContextFollower(host, {
      context: selectionContext,
      told: (chosen) => {
        this.#chosen = chosen;
      },
    });
  }

  /** What is chosen; nothing where there is no `cairn-context`. */
  get chosen(): Choices {
    return this.#chosen ?? NOTHING;
  }

  /** Whether there is a `cairn-context` that does not know yet what is chosen. */
  get pending(): boolean {
    return this.#chosen === null;
  }

  hostDisconnected(): void {
    // Its next place may have another `cairn-context` around it, or none.
    this.#chosen = NOTHING;
  }
}
