import { samePeriod, type Period } from '@cairn/analysis';
import type { Indicator, Target, TargetKind, ValueType } from '@cairn/schema';
import { PairIndex } from '../pair-index.js';
import type { PeriodReader } from '../period-reader.js';

/** What a measure should have reached in one period. Either `value`, or `lower` and `upper` of a range `[lower, upper)`. */
export interface TargetFact {
  readonly kind: TargetKind;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: Target;
}

/**
 * Which kinds of target give a status, the first found wins. A stretch target and a trajectory are drawn but judge nothing: to miss
 * an ambition is not to fail.
 */
const JUDGING: readonly TargetKind[] = ['local', 'statutory', 'national'];

/** Amounts, which add up over time unless each is how things stand on one day. */
const AMOUNTS: ReadonlySet<ValueType> = new Set(['count', 'money']);

/** Targets by indicator, and the target that holds for one area in one period. */
export class TargetIndex {
  /** By indicator and area; what is for all areas has none. */
  readonly #bySubject = new PairIndex<Target[]>();
  readonly #periods = new Map<Target, readonly (Period | null)[]>();
  readonly #reader: PeriodReader;

  constructor(targets: readonly Target[], reader: PeriodReader) {
    this.#reader = reader;
    for (const target of targets) {
      this.#bySubject.getOr(target.indicator, target.area ?? ALL, newList).push(target);
    }
  }

  /** The target that judges: an area's own before one for all areas, then by kind; null when there is none. */
  judging(indicator: Indicator, area: string, period: Period, yearStart: string): TargetFact | null {
    for (const whose of [area, ALL]) {
      const targets = this.#bySubject.get(indicator.id, whose);
      if (!targets) continue;
      for (const kind of JUDGING) {
        const found = this.#find(targets, indicator, kind, period, yearStart);
        if (found) return found;
      }
    }
    return null;
  }

  /** The target of one kind, an area's own before one for all areas; null when there is none. */
  ofKind(
    indicator: Indicator,
    area: string,
    kind: TargetKind,
    period: Period,
    yearStart: string,
  ): TargetFact | null {
    for (const whose of [area, ALL]) {
      const targets = this.#bySubject.get(indicator.id, whose);
      const found = targets && this.#find(targets, indicator, kind, period, yearStart);
      if (found) return found;
    }
    return null;
  }

  #find(
    targets: readonly Target[],
    indicator: Indicator,
    kind: TargetKind,
    period: Period,
    yearStart: string,
  ): TargetFact | null {
    for (const target of targets) {
      if (target.kind !== kind) continue;
      const at = placeFor(this.#periodsOf(target, yearStart), indicator, period);
      if (at < 0) continue;
      const fact: TargetFact = {
        kind,
        value: target.values?.[at] ?? null,
        lower: target.lower?.[at] ?? null,
        upper: target.upper?.[at] ?? null,
        target,
      };
      if (fact.value !== null || (fact.lower !== null && fact.upper !== null)) return fact;
    }
    return null;
  }

  #periodsOf(target: Target, yearStart: string): readonly (Period | null)[] {
    let periods = this.#periods.get(target);
    if (!periods) {
      periods = target.periods.map((text) => this.#reader.read(text, yearStart));
      this.#periods.set(target, periods);
    }
    return periods;
  }
}

/** In the place of an area: no area has so short an id. */
const ALL = '';

const newList = (): Target[] => [];

/** The target's entry for the period itself or, unless it says nothing of one of its months, for the longer period around it. */
function placeFor(
  periods: readonly (Period | null)[],
  { valueType, periodBasis }: Indicator,
  period: Period,
): number {
  const exact = periods.findIndex((own) => own !== null && samePeriod(own, period));
  const addsUp = AMOUNTS.has(valueType) && periodBasis !== 'pointInTime';
  if (exact >= 0 || addsUp) return exact;
  return periods.findIndex((own) => own !== null && own.start <= period.start && period.end <= own.end);
}
