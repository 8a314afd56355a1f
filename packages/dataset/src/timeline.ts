import { comparePeriods, type Period } from '@cairn/analysis';
import type { Series } from '@cairn/schema';
import { observationAt, type Observation } from './observation.js';
import type { TimeAxis } from './time-axis.js';

/** A series in the order of time, with its gaps known. */
export class Timeline {
  readonly #series: Series;
  readonly #axis: TimeAxis;
  readonly #observations: (Observation | undefined)[] = [];
  #slots: WeakRef<readonly Slot[]> | undefined;

  constructor(series: Series, axis: TimeAxis) {
    this.#series = series;
    this.#axis = axis;
  }

  /** The series' own periods, the earliest first. */
  get periods(): readonly Period[] {
    return this.#axis.periods;
  }

  get length(): number {
    return this.periods.length;
  }

  /** The observation at a place in the order of time. */
  at(place: number): Observation | undefined {
    return (this.#observations[place] ??= this.#read(place));
  }

  #read(place: number): Observation | undefined {
    const period = this.periods[place];
    const index = this.#axis.places[place];
    return period && index !== undefined ? observationAt(this.#series, index, period) : undefined;
  }

  /** The place of the period that covers the same days, or -1. */
  placeOf(period: Pick<Period, 'start' | 'end'>): number {
    return this.#axis.placeOf(period);
  }

  /** The observation of a period; a gap has none. */
  of(period: Pick<Period, 'start' | 'end'>): Observation | undefined {
    return this.at(this.placeOf(period));
  }

  /** The place of the latest period that is not a forecast; -1 when there is none. What it holds may still be missing. */
  get latest(): number {
    return this.latestBy(Infinity);
  }

  /** The same of the periods that had ended by a day, given in days since 1970-01-01. */
  latestBy(day: number): number {
    for (let place = this.periods.length - 1; place >= 0; place--) {
      const index = this.#axis.places[place];
      if ((this.periods[place]?.end ?? Infinity) > day) continue;
      if (index !== undefined && !this.#series.status?.[index]?.includes('F')) return place;
    }
    return -1;
  }

  /**
   * Every period from the first to the last, gaps among them: what a chart's axis needs. Kept only as long as somebody has them: a page of
   * sparklines goes through thousands once, and a document is shown by more than one widget at a time.
   */
  get slots(): readonly Slot[] {
    const known = this.#slots?.deref();
    if (known) return known;
    const slots = this.#withGaps();
    this.#slots = new WeakRef(slots);
    return slots;
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
    const own = this.periods.map((period, place): Slot => {
      return { period, observation: this.#observations[place] ?? this.#read(place) ?? null };
    });
    const gaps = this.#axis.gaps.map((period): Slot => ({ period, observation: null }));
    return gaps.length === 0 ? own : [...own, ...gaps].sort((a, b) => comparePeriods(a.period, b.period));
  }
}

/** One place on a time axis: an observation, or a gap. */
export interface Slot {
  readonly period: Period;
  readonly observation: Observation | null;
}
