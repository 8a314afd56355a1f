import type { MapNodeView } from '@cairn/views';
import type { ReactiveControllerHost } from 'lit';
import { isWithin, nodeOf } from './node-of.js';

/** Ids of the nodes that a reader's pointer and focus are on. */
interface Attention {
  readonly pointed: string | null;
  readonly focused: string | null;
  /** The one node that the tab key reaches. */
  readonly stop: string | null;
}

/** Which node a reader looks at: the one under the pointer before the focused one. */
export class NodeAttention {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #on: Attention = { pointed: null, focused: null, stop: null };

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /**
   * The node that is looked at and the one that the tab key reaches, among those that are drawn.
   *
   * @param followed the node whose path is followed; it is looked at while no other is
   */
  among(
    nodes: readonly MapNodeView[],
    followed: string | null,
  ): { readonly active: string | null; readonly stop: string | undefined } {
    const drawn = (id: string | null) => nodes.find((node) => node.id === id)?.id;
    const { pointed, focused, stop } = this.#on;
    return {
      active: drawn(pointed) ?? drawn(focused) ?? drawn(followed) ?? null,
      stop: drawn(stop) ?? nodes[0]?.id,
    };
  }

  /** The tab key comes back to this node. */
  stopAt(stop: string): void {
    this.#turn({ stop });
  }

  /** Puts away what pointing or focusing has brought up, without moving either. */
  end(): void {
    this.#turn({ pointed: null, focused: null });
  }

  /** To be called for `pointerover`. What a node has to say stays while the pointer reads it. */
  readonly pointed = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || isWithin(event, '.panel')) return;
    this.#turn({ pointed: nodeOf(event) ?? null });
  };

  /** To be called for `pointerleave`. */
  readonly left = (): void => {
    this.#turn({ pointed: null });
  };

  /** To be called for `focusin`. */
  readonly focused = (event: FocusEvent): void => {
    const id = nodeOf(event);
    if (id !== undefined) this.#turn({ focused: id, stop: id });
  };

  /** To be called for `focusout`. What is said of an objective stays while the focus is in it: its definitions can be opened. */
  readonly blurred = ({ target, relatedTarget }: FocusEvent): void => {
    const next = relatedTarget ?? target;
    const stays = next instanceof Element && next.closest(relatedTarget ? '.map, .panel' : '.panel');
    if (!stays) this.#turn({ focused: null });
  };

  /** The pointer passes many places within one node: only another node is drawn. */
  #turn(to: Partial<Attention>): void {
    const { pointed, focused, stop } = this.#on;
    this.#on = { ...this.#on, ...to };
    const same = pointed === this.#on.pointed && focused === this.#on.focused && stop === this.#on.stop;
    if (!same) this.#host.requestUpdate();
  }
}
