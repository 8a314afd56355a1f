import { comparePeriods, gapsIn, samePeriod, tryParsePeriod, type Period } from '@cairn/analysis';
import type { Frequency, Series } from '@cairn/schema';
import { observationAt, type Observation } from './observation.js';

/** A series in the order of time, with its gaps known. */
export class Timeline {
  /** The series' own periods, the earliest first. */
  readonly periods: readonly Period[];
  readonly #series: Series;
  readonly #places: readonly number[];
  readonly #observations: (Observation | undefined)[] = [];
  readonly #frequency: Frequency;
  #slots: readonly Slot[] | undefined;

  constructor(series: Series, yearStart: string, frequency: Frequency) {
    const placed = series.periods
      .flatMap((text, at) => {
        const period = tryParsePeriod(text, { yearStart });
        return period ? [{ period, at }] : [];
      })
      .sort((a, b) => comparePeriods(a.period, b.period));
    this.#series = series;
    this.#frequency = frequency;
    this.periods = placed.map(({ period }) => period);
    this.#places = placed.map(({ at }) => at);
  }

  get length(): number {
    return this.periods.length;
  }

  /** The observation at a place in the order of time. */
  at(place: number): Observation | undefined {
    const period = this.periods[place];
    const index = this.#places[place];
    if (!period || index === undefined) return undefined;
    return (this.#observations[place] ??= observationAt(this.#series, index, period));
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

  /** The observation of a period; a gap has none. */
  of(period: Pick<Period, 'start' | 'end'>): Observation | undefined {
    return this.at(this.placeOf(period));
  }

  /** The place of the latest period that is not a forecast; -1 when there is none. What it holds may still be missing. */
  get latest(): number {
    for (let place = this.periods.length - 1; place >= 0; place--) {
      const index = this.#places[place];
      if (index !== undefined && !this.#series.status?.[index]?.includes('F')) return place;
    }
    return -1;
  }

  /** Every period from the first to the last, gaps among them: what a chart's axis needs. */
  get slots(): readonly Slot[] {
    return (this.#slots ??= this.#withGaps());
  }

  /** Values up to and including a place, gaps and absent values as null: what the rules of a series need. */
  history(place: number): readonly (number | null)[] {
    return this.slotsUpTo(place).map((slot) => slot.observation?.value ?? null);
  }

  /** The slots up to and including a place, gaps among them. */
  slotsUpTo(place: number): readonly Slot[] {
    const last = this.periods[place];
    return last ? this.slots.filter((slot) => comparePeriods(slot.period, last) <= 0) : [];
  }

  #withGaps(): readonly Slot[] {
    const own = this.periods.map((period, place): Slot => ({ period, observation: this.at(place) ?? null }));
    const gaps = this.#gaps().map((period): Slot => ({ period, observation: null }));
    return gaps.length === 0 ? own : [...own, ...gaps].sort((a, b) => comparePeriods(a.period, b.period));
  }

  /** Periods that should be there and are not. A survey every second year leaves out years by plan; an irregular one always does. */
  #gaps(): readonly Period[] {
    if (this.#frequency === 'irregular') return [];
    const gaps = gapsIn(this.periods);
    const first = this.periods[0]?.year ?? 0;
    return this.#frequency === 'twoYear' ? gaps.filter(({ year }) => (year - first) % 2 === 0) : gaps;
  }
}

/** One place on a time axis: an observation, or a gap. */
export interface Slot {
  readonly period: Period;
  readonly observation: Observation | null;
}
