import type { RelationshipReading } from '@cairn/views';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { readingAfter } from '../parts/reading-keys.js';

/** A drawing that can be read point by point, and what is said at each point. */
export interface Readable {
  readonly readings: readonly RelationshipReading[];
  /** The point that is read before a reader has chosen one. */
  readonly start: number;
  /** Name of the drawing for those who listen. */
  readonly slider: string;
}

/** Which point of the drawing is read: the one under the pointer, else the one that the keyboard has reached. One stop of the tab key. */
export class ReadingSlider {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #pointed: number | null = null;
  #reached: number | null = null;
  #focused = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** The point that is read. */
  at({ readings, start }: Readable): number {
    return Math.min(this.#pointed ?? this.#reached ?? start, readings.length - 1);
  }

  /** Whether somebody is reading: the point is then marked. */
  get active(): boolean {
    return this.#focused || this.#pointed !== null;
  }

  /** A position belongs to the drawing it was reached in. */
  forget(): void {
    this.#reached = null;
  }

  /**
   * @param view what is read
   * @param find the point under the pointer; null where there is none
   * @param drawing what is drawn
   */
  render(
    view: Readable,
    find: (event: PointerEvent) => number | null,
    drawing: TemplateResult,
  ): TemplateResult {
    const [at, end] = [this.at(view), view.readings.length - 1];
    const point = (event: PointerEvent) => {
      this.#point(find(event) ?? this.#pointed);
    };
    return html`<div
      class="slider"
      part="plot"
      role="slider"
      tabindex="0"
      id="plot"
      aria-labelledby="heading plot"
      aria-label=${view.slider}
      aria-describedby="hint"
      aria-orientation="horizontal"
      aria-valuemin="1"
      aria-valuemax=${view.readings.length}
      aria-valuenow=${at + 1}
      aria-valuetext=${view.readings[at]?.text ?? ''}
      @keydown=${(event: KeyboardEvent) => {
        this.#move(event, at, end);
      }}
      @pointermove=${point}
      @pointerdown=${point}
      @pointerleave=${this.#left}
      @focus=${this.#focus}
      @blur=${this.#blur}
    >
      ${drawing}
    </div>`;
  }

  #move(event: KeyboardEvent, at: number, end: number): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = readingAfter(event.key, at, end);
    if (to === null) return;
    event.preventDefault();
    this.#pointed = null;
    this.#reached = Math.min(end, Math.max(0, to));
    this.#host.requestUpdate();
  }

  #point(at: number | null): void {
    if (at === this.#pointed) return;
    this.#pointed = at;
    this.#host.requestUpdate();
  }

  readonly #left = (): void => {
    this.#point(null);
  };

  readonly #focus = (): void => {
    this.#focused = true;
    this.#host.requestUpdate();
  };

  readonly #blur = (): void => {
    this.#focused = false;
    this.#host.requestUpdate();
  };
}

/** What the point that is read says. */
export function readingLine({ name, items }: RelationshipReading): TemplateResult {
  return html`<div class="reading" part="reading">
    <strong>${name}</strong>
    ${items.map(
      ({ measure, value, note }) =>
        html`<span class="item"
          ><span class="measure">${measure}</span>
          <span class="value">${value}</span>
          ${note === '' ? nothing : html`<span class="note">${note}</span>`}</span
        >`,
    )}
  </div>`;
}
