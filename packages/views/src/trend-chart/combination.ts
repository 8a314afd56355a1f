import { aggregateRatio, aggregateSum, aggregationOf, type Aggregate, type Figure } from '@cairn/analysis';
import type { Observation } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';

type MaybeObservation = Observation | null;

/**
 * How the periods of a measure are put together; null where they must not be: a measure has to say that a period covers itself alone,
 * and the parts of a ratio must give its published figures.
 */
export function combinationOf(
  { periodBasis, valueType, unit }: Indicator,
  observations: readonly MaybeObservation[],
): 'sum' | 'ratio' | null {
  const way = periodBasis === 'discrete' ? aggregationOf(valueType) : null;
  if (way !== 'ratio') return way;
  const rounding = 10 ** -unit.decimals;
  const numbers = observations.filter((one) => typeof one?.value === 'number');
  const sound = numbers.every((one) => {
    const { value, numerator, denominator } = one ?? {};
    if (typeof value !== 'number' || typeof numerator !== 'number' || typeof denominator !== 'number')
      return false;
    if (!(denominator > 0)) return false;
    return Math.abs((numerator / denominator) * (unit.multiplier ?? 1) - value) <= rounding;
  });
  return sound && numbers.length > 0 ? 'ratio' : null;
}

/** Periods put together; a missing or suppressed one leaves no figure. */
export function combined(
  observations: readonly MaybeObservation[],
  way: 'sum' | 'ratio',
  { unit }: Indicator,
): Aggregate {
  const figure = (one: MaybeObservation, number: number | null | undefined): Figure =>
    one?.absence ?? number ?? null;
  if (way === 'sum') return aggregateSum(observations.map((one) => figure(one, one?.value)));
  const parts = observations.map((one) => ({
    numerator: figure(one, one?.numerator),
    denominator: figure(one, one?.denominator),
  }));
  return aggregateRatio(parts, unit.multiplier);
}

/** Each period of a year as the year up to and including it. */
export function running(
  observations: readonly MaybeObservation[],
  way: 'sum' | 'ratio',
  indicator: Indicator,
): readonly MaybeObservation[] {
  return observations.map((own, at): MaybeObservation => {
    if (!own) return null;
    const soFar = observations.slice(0, at + 1);
    const { value, numerator, denominator, reason } = combined(soFar, way, indicator);
    const suppressed = reason?.code === 'aggregate/partsSuppressed';
    const marks = soFar.flatMap((one) => one?.marks ?? []).filter((mark) => mark !== 'break');
    return {
      ...own,
      value,
      absence: value !== null ? null : suppressed ? 'suppressed' : 'missing',
      marks: [...new Set(marks)],
      numerator,
      denominator,
      lower: null,
      upper: null,
      lower998: null,
      upper998: null,
    };
  });
}
