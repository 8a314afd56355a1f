import { requirePositive } from '../distributions/probability.js';
import { absenceOf, type Figure, numberOrNull, requireNonNegative, strongestAbsence } from '../figure.js';
import { absentReason } from '../reason.js';
import { byar } from './byar.js';
import { DEFAULT_CONFIDENCE, type Estimate, estimate, withoutEstimate } from './interval.js';

/** People who each had the same number of events: 10 people with 2 admissions each are 20 events. */
export interface RepeatedEvents {
  readonly events: number;
  readonly persons: Figure;
}

/** One age band (or other stratum). Counts are given, or people by number of events when people had several each. */
export type StandardisedGroup = { readonly population: number; readonly standard: number } & (
  { readonly count: Figure } | { readonly repeated: readonly RepeatedEvents[] }
);

export interface DirectlyStandardisedInput {
  readonly groups: readonly StandardisedGroup[];
  /** What the rate is expressed per; 100,000 when not given. */
  readonly multiplier?: number;
  readonly confidence?: number;
}

export interface DirectlyStandardisedRate extends Estimate {
  readonly totalCount: number | null;
  readonly totalPopulation: number;
}

/** Fewer events than this make the interval unreliable, so no rate is given. */
const MINIMUM_EVENTS = 10;

/** European Standard Population 2013: people of 100,000 in the bands 0–4, 5–9 … 85–89, 90 and over. */
export const EUROPEAN_STANDARD_POPULATION_2013: readonly number[] = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500,
  1000,
];

/**
 * A directly standardised rate with Dobson's interval on Byar's limits.
 *
 * Rate `Σ(w·x/n)/Σw`; variance `Σx(w/n)²/(Σw)²`, each event counted `events` times more when events of the same
 * person are not independent; limits `rate + √(variance/X)·(byar(X) − X)` with X = Σx.
 * Source: Dobson and others, Statistics in Medicine 10 (1991); PHEindicatormethods `calculate_dsr`.
 * @returns null with a reason below 10 events in all; a missing count counts as 0 (as in the source), a suppressed,
 *   not collected or not applicable one leaves no rate
 * @throws RangeError `invalid population`, `invalid standard population`, `invalid count`, `invalid events`, `invalid multiplier`,
 *   `invalid confidence`, `invalid groups` when there are none
 */
export function directlyStandardisedRate({
  groups,
  multiplier = 100_000,
  confidence = DEFAULT_CONFIDENCE,
}: DirectlyStandardisedInput): DirectlyStandardisedRate {
  requirePositive('multiplier', multiplier);
  if (groups.length === 0) throw new RangeError('invalid groups: none');
  const strata = groups.map(toStratum);
  const totalPopulation = total(groups.map((group) => group.population));
  requirePositive('population', totalPopulation);
  const absence = strongestAbsence(strata.map((stratum) => stratum.absence).filter((code) => code !== null));
  if (absence !== null)
    return { ...withoutEstimate(absentReason(absence)), totalCount: null, totalPopulation };
  const totalCount = total(strata.map((stratum) => stratum.count));
  requireNonNegative('count', totalCount);
  if (totalCount < MINIMUM_EVENTS) {
    const params = { count: totalCount, minimum: MINIMUM_EVENTS };
    return { ...withoutEstimate({ code: 'standardised/tooFewEvents', params }), totalCount, totalPopulation };
  }
  const weights = total(groups.map((group) => group.standard));
  const rate = total(strata.map(({ weight, count }) => weight * count)) / weights;
  const variance = total(strata.map(({ weight, spread }) => weight * weight * spread)) / (weights * weights);
  const { lower, upper } = byar(totalCount, confidence);
  const limit = (count: number | null): number | null =>
    count === null ? null : rate + Math.sqrt(variance / totalCount) * (count - totalCount);
  return {
    ...estimate(rate, { lower: limit(lower), upper: limit(upper) }, multiplier),
    totalCount,
    totalPopulation,
  };
}

function toStratum(group: StandardisedGroup) {
  requirePositive('population', group.population);
  requireNonNegative('standard population', group.standard);
  const parts = 'count' in group ? [{ events: 1, persons: group.count }] : group.repeated;
  for (const { events, persons } of parts) {
    requireNonNegative('events', events);
    if (typeof persons === 'number') requireNonNegative('count', persons);
  }
  const people = parts.map(({ events, persons }) => ({ events, persons: numberOrNull(persons) ?? 0 }));
  const unknown = parts.map(({ persons }) => persons).filter((persons) => absenceOf(persons) !== 'missing');
  return {
    weight: group.standard / group.population,
    count: total(people.map(({ events, persons }) => events * persons)),
    spread: total(people.map(({ events, persons }) => events * events * persons)),
    absence: strongestAbsence(unknown),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
