import { requirePositive } from '../distributions/probability.js';
import {
  absenceOf,
  type Figure,
  finiteOrNull,
  numberOrNull,
  requireNonNegative,
  strongestAbsence,
} from '../figure.js';
import { absentReason } from '../reason.js';
import { countLimits, type CountMethod, countMethod } from './count-limits.js';
import { DEFAULT_CONFIDENCE, type Estimate, estimate, withoutEstimate } from './interval.js';

/** One age band: the area's events and population, and the reference population's. */
export interface IndirectGroup {
  readonly count: Figure;
  readonly population: number;
  readonly referenceCount: Figure;
  readonly referencePopulation: number;
}

export interface IndirectlyStandardisedInput {
  readonly groups: readonly IndirectGroup[];
  /** `ratio`: observed over expected; `rate`: that ratio times the reference population's own rate. */
  readonly kind: 'ratio' | 'rate';
  /** Value of a ratio of one (1 when not given, 100 for an SMR), or what a rate is expressed per (100,000). */
  readonly multiplier?: number;
  readonly confidence?: number;
}

export interface IndirectlyStandardised extends Estimate {
  readonly observed: number | null;
  readonly expected: number | null;
  /** Rate of the reference population, in the unit of the result; null for a ratio. */
  readonly referenceRate: number | null;
  readonly method: CountMethod | null;
}

/**
 * An indirectly standardised ratio or rate with its interval: exact Poisson below 10 observed events, Byar from 10.
 *
 * Expected `Σ(n · reference events/reference population)`; ratio `observed/expected`, limits
 * `limit(observed)/expected`; the rate is the ratio times the reference rate.
 * Source: PHEindicatormethods `calculate_ISRatio` and `calculate_ISRate`.
 * @returns missing counts, in the area or the reference, count as 0 (as in the source); a suppressed, not collected
 *   or not applicable one leaves no result; nothing expected leaves no result
 * @throws RangeError `invalid population`, `invalid count`, `invalid multiplier`, `invalid confidence`,
 *   `invalid groups` when there are none
 */
export function indirectlyStandardised({
  groups,
  kind,
  multiplier = kind === 'rate' ? 100_000 : 1,
  confidence = DEFAULT_CONFIDENCE,
}: IndirectlyStandardisedInput): IndirectlyStandardised {
  requirePositive('multiplier', multiplier);
  if (groups.length === 0) throw new RangeError('invalid groups: none');
  groups.forEach(requireGroup);
  const none = { observed: null, expected: null, referenceRate: null, method: null };
  const counts = groups.flatMap((group) => [group.count, group.referenceCount]);
  const absence = strongestAbsence(counts.filter((count) => absenceOf(count) !== 'missing'));
  if (absence !== null) return { ...withoutEstimate(absentReason(absence)), ...none };
  const observed = total(groups, (group) => numberOrNull(group.count) ?? 0);
  const expected = total(groups, (group) => group.population * referenceRateOf(group));
  const overall =
    total(groups, (group) => numberOrNull(group.referenceCount) ?? 0) /
    total(groups, (group) => group.referencePopulation);
  if (![observed, expected, overall].every(Number.isFinite)) {
    return { ...withoutEstimate({ code: 'result/outOfRange', params: {} }), ...none };
  }
  const referenceRate = kind === 'rate' ? finiteOrNull(overall * multiplier) : null;
  const rest = { observed, expected, referenceRate, method: countMethod(observed) };
  if (expected === 0)
    return { ...withoutEstimate({ code: 'aggregate/zeroDenominator', params: {} }), ...rest };
  const scale = (kind === 'rate' ? overall * multiplier : multiplier) / expected;
  return { ...estimate(observed, countLimits(observed, confidence), scale), ...rest };
}

function requireGroup({ count, population, referenceCount, referencePopulation }: IndirectGroup): void {
  requireNonNegative('population', population);
  requirePositive('reference population', referencePopulation);
  for (const events of [count, referenceCount])
    if (typeof events === 'number') requireNonNegative('count', events);
}

function referenceRateOf({ referenceCount, referencePopulation }: IndirectGroup): number {
  return (numberOrNull(referenceCount) ?? 0) / referencePopulation;
}

function total(groups: readonly IndirectGroup[], part: (group: IndirectGroup) => number): number {
  return groups.reduce((sum, group) => sum + part(group), 0);
}
