import type { MapPath, PathQuery, ReachDirection, StrategyMapView, Words } from '@cairn/views';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { stepButton } from './step-button.js';

const DIRECTIONS: readonly ReachDirection[] = ['causes', 'both', 'effects'];

/** Follows a path from a node along the links, one step after another, until the reader puts it away. */
export class PathFollower {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #asked: PathQuery | null = null;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** The node that is followed. */
  get from(): string | null {
    return this.#asked?.node ?? null;
  }

  /** Begins at a node; chosen again, the node is followed one step further. */
  choose(node: string, view: StrategyMapView): void {
    const { direction = 'both', depth = 1 } = this.#asked ?? {};
    if (this.#asked?.node !== node) this.#ask({ node, direction, depth: 1 });
    else if (view.path(this.#asked)?.further) this.#ask({ node, direction, depth: depth + 1 });
  }

  /** @returns whether there was a path to put away */
  end(): boolean {
    const there = this.#asked !== null;
    this.#ask(null);
    return there;
  }

  /** The path in a map; null while none is followed, or its node is not in this map. */
  in(view: StrategyMapView): MapPath | null {
    return this.#asked && view.path(this.#asked);
  }

  /** What is reached, and how to go further. */
  bar(path: MapPath | null, { messages: { map } }: Words, end: () => void): TemplateResult | typeof nothing {
    const asked = this.#asked;
    if (!asked || !path) return nothing;
    const change = (to: Partial<PathQuery>) => () => {
      this.#ask({ ...asked, ...to });
    };
    return html`<div class="path" part="path">
      <p aria-live="polite"><strong>${path.sentence}</strong> ${path.steps.join(' ')}</p>
      <div class="controls" role="group" aria-label=${path.sentence}>
        ${DIRECTIONS.map(
          (direction) =>
            html`<button
              type="button"
              aria-pressed=${direction === asked.direction ? 'true' : 'false'}
              @click=${change({ direction, depth: 1 })}
            >
              ${map.directions[direction]}
            </button>`,
        )}
        ${stepButton(map.nearer, path.depth <= 1, change({ depth: path.depth - 1 }))}
        ${stepButton(map.further, !path.further, change({ depth: path.depth + 1 }))}
        <button type="button" @click=${end}>${map.wholeMap}</button>
      </div>
    </div>`;
  }

  #ask(query: PathQuery | null): void {
    this.#asked = query;
    this.#host.requestUpdate();
  }
}
