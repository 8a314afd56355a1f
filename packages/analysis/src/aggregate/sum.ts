import { type Figure, requireFinite } from '../figure.js';
import { absentParts, type Aggregate, obstacle, withoutAggregate } from './part.js';

/**
 * Counts and amounts of money add up. Source: Fingertips engine, CountAverageCalculator.
 * @returns no value, with a reason, for no figures and for an absent figure (unless not applicable, which is left out)
 * @throws RangeError `invalid count` for NaN or an infinity
 */
export function aggregateSum(figures: readonly Figure[]): Aggregate {
  const absent = absentParts(figures);
  const reason = obstacle(absent, figures.length);
  if (reason !== null) return withoutAggregate(reason, absent);
  let value = 0;
  for (const figure of figures) {
    if (typeof figure !== 'number') continue;
    requireFinite('count', figure);
    value += figure;
  }
  if (!Number.isFinite(value)) return withoutAggregate({ code: 'result/outOfRange', params: {} }, absent);
  return { value, numerator: value, denominator: null, absent, reason: null };
}
