import { requirePositive } from '../distributions/probability.js';
import { finiteOrNull, requireFinite, requireNonNegative, strongestAbsence } from '../figure.js';
import { absentParts, type Aggregate, obstacle, type Part, withoutAggregate } from './part.js';

/**
 * A ratio of sums: `Σnumerator/Σdenominator × multiplier`, never a mean of ratios, which would give a small part the
 * weight of a large one. Source: Fingertips engine, WeightedAverageCalculator.
 * @param parts a part is absent when either of its figures is
 * @param multiplier 1 when not given; 100 for per cent
 * @returns no value, with a reason, for no parts, for an absent part (unless not applicable, which is left out) and
 *   when the denominators add up to 0
 * @throws RangeError `invalid numerator`, `invalid denominator` (below 0), `invalid multiplier`
 */
export function aggregateRatio(parts: readonly Part[], multiplier = 1): Aggregate {
  requirePositive('multiplier', multiplier);
  const absent = absentParts(parts.map((part) => strongestAbsence([part.numerator, part.denominator]) ?? 0));
  const reason = obstacle(absent, parts.length);
  if (reason !== null) return withoutAggregate(reason, absent);
  let numerator = 0;
  let denominator = 0;
  for (const part of parts) {
    if (typeof part.numerator !== 'number' || typeof part.denominator !== 'number') continue;
    requireFinite('numerator', part.numerator);
    requireNonNegative('denominator', part.denominator);
    numerator += part.numerator;
    denominator += part.denominator;
  }
  if (denominator === 0) return withoutAggregate({ code: 'aggregate/zeroDenominator', params: {} }, absent);
  const value = finiteOrNull((numerator / denominator) * multiplier);
  if (value === null || !Number.isFinite(denominator)) {
    return withoutAggregate({ code: 'result/outOfRange', params: {} }, absent);
  }
  return { value, numerator, denominator, absent, reason: null };
}
