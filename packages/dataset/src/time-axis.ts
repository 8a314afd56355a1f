import { comparePeriods, gapsIn, samePeriod, type Period } from '@cairn/analysis';
import type { Frequency } from '@cairn/schema';

/** Periods in the order of time, and the gaps among them. Series that name the same periods share one. */
export class TimeAxis {
  /** The earliest first. */
  readonly periods: readonly Period[];
  /** For each of those, its place in the list as it was given. */
  readonly places: readonly number[];
  readonly #texts: readonly string[];
  readonly #frequency: Frequency;
  #gaps: readonly Period[] | undefined;

  constructor(texts: readonly string[], frequency: Frequency, read: (text: string) => Period | null) {
    const placed = texts
      .flatMap((text, at) => {
        const period = read(text);
        return period ? [{ period, at }] : [];
      })
      .sort((a, b) => comparePeriods(a.period, b.period));
    this.#texts = texts;
    this.#frequency = frequency;
    this.periods = placed.map(({ period }) => period);
    this.places = placed.map(({ at }) => at);
  }

  /** Whether a series with this list of periods has this axis. */
  isOf(texts: readonly string[]): boolean {
    return texts.length === this.#texts.length && texts.every((text, at) => text === this.#texts[at]);
  }

  /** The place of the period that covers the same days, or -1. */
  placeOf(period: Pick<Period, 'start' | 'end'>): number {
    let low = 0;
    let high = this.periods.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const here = this.periods[middle];
      if (here && comparePeriods(here, period) < 0) low = middle + 1;
      else high = middle;
    }
    const found = this.periods[low];
    return found && samePeriod(found, period) ? low : -1;
  }

  /** Periods that should be there and are not. A survey every second year leaves out years by plan; an irregular one always does. */
  get gaps(): readonly Period[] {
    return (this.#gaps ??= this.#findGaps());
  }

  #findGaps(): readonly Period[] {
    if (this.#frequency === 'irregular') return [];
    const gaps = gapsIn(this.periods);
    const first = this.periods[0]?.year ?? 0;
    return this.#frequency === 'twoYear' ? gaps.filter(({ year }) => (year - first) % 2 === 0) : gaps;
  }
}
