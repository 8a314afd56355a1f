import type { Words } from '@cairn/views';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { stepButton } from './step-button.js';

/** Sizes of the map in per cent; each has a class in `zoom.styles.ts`. */
export const SIZES = [40, 50, 67, 80, 100, 125, 150, 200] as const;
const USUAL = SIZES.indexOf(100);
/** How far fingers spread, as a ratio, for one step. */
const SPREAD = 1.2;

/**
 * Makes the map larger and smaller, and moves it inside its frame. The frame stays an ordinary scrolling place: the wheel and one finger
 * scroll the page as ever, and only Ctrl with the wheel, two fingers, or dragging with the mouse are the map's own.
 */
export class ZoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #size = USUAL;
  #spread = 0;
  readonly #fingers = new Map<number, PointerEvent>();
  #dragged: { readonly pointer: number; readonly x: number; readonly left: number } | null = null;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#fingers.clear();
    this.#dragged = null;
  }

  /** The class that gives the map its size. */
  get sizeClass(): string {
    return `size-${String(SIZES[this.#size] ?? 100)}`;
  }

  bar({ messages: { map } }: Words): TemplateResult {
    const step = (by: 1 | -1) => () => {
      this.#to(this.#size + by);
    };
    return html`<div class="controls zoom" part="zoom" role="group" aria-label=${map.zoom}>
      ${stepButton(map.zoomOut, this.#size === 0, step(-1))}
      <span aria-live="polite">${map.zoomed(String(SIZES[this.#size] ?? 100))}</span>
      ${stepButton(map.zoomIn, this.#size === SIZES.length - 1, step(1))}
      <button type="button" @click=${this.#fit}>${map.zoomFit}</button>
    </div>`;
  }

  /** @returns whether the key was one of these */
  readonly key = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey || altKey) return false;
    if (key === '+' || key === '=') this.#to(this.#size + 1);
    else if (key === '-') this.#to(this.#size - 1);
    else if (key === '0') this.#fit();
    else return false;
    return true;
  };

  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#to(this.#size + (event.deltaY < 0 ? 1 : -1), event.clientX);
  };

  readonly down = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') {
      this.#fingers.set(event.pointerId, event);
      this.#spread = this.#between();
    } else if (event.button === 0 && !(event.target instanceof Element && event.target.closest('button'))) {
      this.#dragged = { pointer: event.pointerId, x: event.clientX, left: this.#frame?.scrollLeft ?? 0 };
    }
  };

  readonly move = (event: PointerEvent): void => {
    if (this.#dragged?.pointer === event.pointerId) {
      this.#frame?.scrollTo({ left: this.#dragged.left - (event.clientX - this.#dragged.x) });
    } else if (this.#fingers.has(event.pointerId)) {
      this.#fingers.set(event.pointerId, event);
      const ratio = this.#between() / this.#spread;
      if (this.#fingers.size !== 2 || (ratio < SPREAD && ratio > 1 / SPREAD)) return;
      this.#spread = this.#between();
      this.#to(this.#size + (ratio > 1 ? 1 : -1), event.clientX);
    }
  };

  readonly up = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    if (this.#dragged?.pointer === event.pointerId) this.#dragged = null;
  };

  get #frame(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.frame');
  }

  #between(): number {
    const [one, other] = [...this.#fingers.values()];
    return one && other
      ? Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY))
      : 1;
  }

  /** The largest size, no larger than usual, at which all of the map is seen. */
  readonly #fit = (): void => {
    const frame = this.#frame;
    if (!frame) return;
    const usual = (frame.scrollWidth * 100) / (SIZES[this.#size] ?? 100);
    const wide = frame.scrollWidth > frame.clientWidth + 1 || this.#size !== USUAL;
    const fitting = SIZES.findLastIndex(
      (size, at) => at <= USUAL && (usual * size) / 100 <= frame.clientWidth + 1,
    );
    this.#to(wide ? Math.max(0, fitting) : USUAL);
    void this.#shrinkToFit();
  };

  /** Not every length shrinks with the text: what still does not fit is made smaller once more. */
  async #shrinkToFit(): Promise<void> {
    await this.#host.updateComplete;
    const frame = this.#frame;
    if (!frame || this.#size === 0 || frame.scrollWidth <= frame.clientWidth + 1) return;
    this.#to(this.#size - 1);
    await this.#shrinkToFit();
  }

  /** Changes the size so that what is under the pointer, or in the middle, stays there. */
  #to(size: number, clientX?: number): void {
    const to = Math.min(SIZES.length - 1, Math.max(0, size));
    const frame = this.#frame;
    if (to === this.#size || !frame) return;
    const ratio = (SIZES[to] ?? 100) / (SIZES[this.#size] ?? 100);
    const { left, width } = frame.getBoundingClientRect();
    const held = clientX === undefined ? width / 2 : clientX - left;
    const reached = (frame.scrollLeft + held) * ratio - held;
    this.#size = to;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      frame.scrollTo({ left: reached });
    });
  }
}
