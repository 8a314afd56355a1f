import type { PanView } from '@cairn/views';
import type { ReactiveControllerHost } from 'lit';

/** Which stretch of time a reader has chosen to see: so many of the last periods, moved back by so many steps. */
export class ChartWindow {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #last: number | null = null;
  #back = 0;
  #pan: PanView | null = null;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Number of periods; null for all. */
  get last(): number | null {
    return this.#last;
  }

  /** Steps back in time. */
  get back(): number {
    return this.#back;
  }

  /** How far the chart that is drawn lets the reader move. */
  get pan(): PanView | null {
    return this.#pan;
  }

  /** Takes note of what has been drawn. */
  drawn(pan: PanView | null): void {
    this.#pan = pan;
  }

  /** Back to the latest periods, of which so many are shown. */
  choose(last: number | null): void {
    this.#last = last;
    this.#back = 0;
    this.#host.requestUpdate();
  }

  /** Back to the latest periods: another series has another course. */
  reset(): void {
    this.#back = 0;
  }

  /** @param steps earlier where positive; @returns whether there was anywhere to go */
  move(steps: number): boolean {
    return this.#pan !== null && this.moveTo(this.#pan.later + steps);
  }

  /** @param back steps back from the latest periods; as many as there are when there are fewer */
  moveTo(back: number): boolean {
    if (!this.#pan) return false;
    const to = Math.min(Math.max(0, back), this.#pan.earlier + this.#pan.later);
    if (to === this.#pan.later) return false;
    this.#back = to;
    this.#host.requestUpdate();
    return true;
  }
}
