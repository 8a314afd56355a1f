import { requirePositive } from '../distributions/probability.js';
import { type Figure, finiteOrNull, strongestAbsence } from '../figure.js';
import { type CalculationReason } from '../reason.js';
import { type Aggregate, type Part, withoutAggregate } from './part.js';
import { aggregateSum } from './sum.js';

/**
 * How the rest of the year is filled in: as the average period so far (`runRate`), as last year's periods stood to each
 * other (`lastYearShape`), or with the targets of the periods to come (`actualPlusTarget`).
 */
export type ProjectionMethod =
  | { readonly method: 'runRate' }
  | { readonly method: 'lastYearShape'; readonly lastYear: readonly Figure[] }
  | { readonly method: 'actualPlusTarget'; readonly targets: readonly Figure[] };

/** A year-end figure that is partly a guess: how it was made is part of it. */
export interface Projection extends Aggregate {
  readonly method: ProjectionMethod['method'];
  /** Periods with an actual figure, and periods in the year. */
  readonly elapsed: number;
  readonly periods: number;
}

/**
 * The year-end count projected from the periods so far.
 *
 * `runRate` Σactual/elapsed × periods; `lastYearShape` Σactual × Σlast year/Σlast year so far; `actualPlusTarget`
 * Σactual + Σtargets of the periods to come.
 * @param actuals the periods so far, in order, at least one; a missing one leaves no projection
 * @param periods periods in the year: 4 or 12
 * @throws RangeError `invalid number of periods` when more have elapsed than the year has, or when targets or last year
 *   do not cover the year
 */
export function projectYearEnd(
  actuals: readonly Figure[],
  periods: number,
  how: ProjectionMethod,
): Projection {
  requirePositive('number of periods', periods);
  const elapsed = actuals.length;
  if (elapsed > periods) throw new RangeError(`invalid number of periods: ${String(elapsed)}`);
  const described = { method: how.method, elapsed, periods };
  const soFar = aggregateSum(actuals);
  if (soFar.value === null) return { ...soFar, ...described };
  const result = yearEnd(soFar.value, elapsed, periods, how);
  if (typeof result !== 'number') return { ...withoutAggregate(result), ...described };
  const value = finiteOrNull(result);
  if (value === null) return { ...withoutAggregate({ code: 'result/outOfRange', params: {} }), ...described };
  return { ...soFar, value, numerator: value, ...described };
}

/**
 * The year-end ratio projected from the periods so far: the averages of both parts, continued, divide to the same ratio
 * as the year to date, so only `runRate` has a meaning for it.
 * @throws RangeError as `projectYearEnd`
 */
export function projectYearEndRatio(actuals: readonly Part[], periods: number, multiplier = 1): Projection {
  requirePositive('multiplier', multiplier);
  const projected = (name: keyof Part): Projection =>
    projectYearEnd(
      // A part is absent when either of its figures is.
      actuals.map((part) => strongestAbsence([part.numerator, part.denominator]) ?? part[name]),
      periods,
      { method: 'runRate' },
    );
  const [numerator, denominator] = [projected('numerator'), projected('denominator')];
  if (numerator.value === null) return numerator;
  if (denominator.value === null) return denominator;
  const described = { method: numerator.method, elapsed: numerator.elapsed, periods };
  if (denominator.value === 0) {
    return { ...withoutAggregate({ code: 'aggregate/zeroDenominator', params: {} }), ...described };
  }
  const ratio = finiteOrNull((numerator.value / denominator.value) * multiplier);
  if (ratio === null) return { ...withoutAggregate({ code: 'result/outOfRange', params: {} }), ...described };
  return { ...numerator, value: ratio, denominator: denominator.value };
}

function yearEnd(
  soFar: number,
  elapsed: number,
  periods: number,
  how: ProjectionMethod,
): number | CalculationReason {
  switch (how.method) {
    case 'runRate':
      return (soFar / elapsed) * periods;
    case 'lastYearShape': {
      const year = whole(how.lastYear, periods);
      const before = aggregateSum(how.lastYear.slice(0, elapsed));
      if (year.value === null || before.value === null)
        return year.reason ?? { code: 'aggregate/noValues', params: {} };
      return before.value === 0
        ? { code: 'aggregate/zeroDenominator', params: {} }
        : (soFar * year.value) / before.value;
    }
    case 'actualPlusTarget': {
      const toCome = whole(how.targets, periods, elapsed);
      return toCome.value === null && elapsed < periods
        ? (toCome.reason ?? { code: 'aggregate/noValues', params: {} })
        : soFar + (toCome.value ?? 0);
    }
    default:
      throw new RangeError(`invalid method: ${String(how satisfies never)}`);
  }
}

function whole(figures: readonly Figure[], periods: number, from = 0): Aggregate {
  if (figures.length !== periods)
    throw new RangeError(`invalid number of periods: ${String(figures.length)}`);
  return aggregateSum(figures.slice(from));
}
