/** What the refresher needs from around it. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; gives the way to stop that. */
  readonly later: (milliseconds: number, then: () => void) => () => void;
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Servers are not asked more often than this. */
const SHORTEST = 10_000;
/** Browsers count no longer than this. */
const LONGEST = 24 * 3_600_000;

/** An interval such as `15m`, in milliseconds, no shorter than ten seconds and no longer than a day; null where it is none. */
export function intervalOf(text: string | null | undefined): number | null {
  const match = /^\s*(\d{1,6})\s*([smh])\s*$/u.exec(text ?? '');
  if (!match) return null;
  const milliseconds = Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0);
  return milliseconds === 0 ? null : Math.min(Math.max(milliseconds, SHORTEST), LONGEST);
}

/** Does something again and again, except while nobody looks; what fell due meanwhile is done once when somebody looks again. */
export class Refresher {
  readonly #clock: Clock;
  readonly #task: () => void;
  #interval: number | null = null;
  #due = 0;
  #stop: () => void = () => undefined;

  constructor(clock: Clock, task: () => void) {
    this.#clock = clock;
    this.#task = task;
  }

  /** Starts anew with another interval in milliseconds; null ends it. */
  set(interval: number | null): void {
    if (interval === this.#interval) return;
    this.#interval = interval;
    this.#begin();
  }

  pause(): void {
    this.#stop();
  }

  resume(): void {
    this.#stop();
    if (this.#interval === null) return;
    this.#stop = this.#clock.later(Math.max(0, this.#due - this.#clock.now()), () => {
      this.#begin();
      this.#task();
    });
  }

  #begin(): void {
    this.#due = this.#clock.now() + (this.#interval ?? 0);
    this.resume();
  }
}
