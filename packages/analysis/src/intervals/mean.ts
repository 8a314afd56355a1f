import { upperTail } from '../distributions/confidence.js';
import { studentTQuantile } from '../distributions/student-t-quantile.js';
import { type Figure, finiteOrNull, requireFinite, strongestAbsence } from '../figure.js';
import { absentReason } from '../reason.js';
import { DEFAULT_CONFIDENCE, type Estimate, estimate, withoutEstimate } from './interval.js';

/** A mean with its interval, and what it was worked out from. */
export interface MeanEstimate extends Estimate {
  readonly n: number;
  readonly sum: number | null;
  /** With n − 1; null for a single value. */
  readonly standardDeviation: number | null;
}

/**
 * The mean of a sample with its Student t interval: `mean ∓ t(n − 1)·s/√n`.
 * Source: PHEindicatormethods `phe_mean`.
 * @param values the sample; an absent value leaves no mean, because leaving it out would be the caller's decision
 * @returns limits null for a single value, all null for none
 * @throws RangeError `invalid value`, `invalid confidence`
 */
export function mean(values: readonly Figure[], confidence = DEFAULT_CONFIDENCE): MeanEstimate {
  const tail = upperTail(confidence);
  const numbers = values.filter((value) => typeof value === 'number');
  for (const value of numbers) requireFinite('value', value);
  const n = values.length;
  const absence = n === 0 ? 'missing' : strongestAbsence(values);
  if (absence !== null)
    return { ...withoutEstimate(absentReason(absence)), n, sum: null, standardDeviation: null };
  const sum = numbers.reduce((total, value) => total + value, 0);
  const value = sum / n;
  const squares = numbers.reduce((total, number) => total + (number - value) ** 2, 0);
  const standardDeviation = n > 1 ? Math.sqrt(squares / (n - 1)) : null;
  const spread =
    standardDeviation === null ? null : (studentTQuantile(tail, n - 1) * standardDeviation) / Math.sqrt(n);
  const limits = {
    lower: spread === null ? null : value - spread,
    upper: spread === null ? null : value + spread,
  };
  return {
    ...estimate(value, limits),
    n,
    sum: finiteOrNull(sum),
    standardDeviation: standardDeviation === null ? null : finiteOrNull(standardDeviation),
  };
}
