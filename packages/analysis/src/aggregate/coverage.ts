import { type Figure, requireNonNegative, strongestAbsence } from '../figure.js';
import { absentReason, type CalculationReason } from '../reason.js';

/** A part of a whole, and whether its figure is there. */
export interface CoveredPart {
  readonly population: Figure;
  readonly covered: boolean;
}

/** How much of the population stands behind a figure. */
export interface Coverage {
  /** 0 to 1; null when it cannot be known. */
  readonly share: number | null;
  /** Null when the share is enough. */
  readonly reason: CalculationReason | null;
}

/** Below this share of the population a figure for the whole is not given. */
export const MINIMUM_COVERAGE = 0.9;

/**
 * The share of the population whose part has a figure, and whether it is enough: exactly the minimum is.
 * Source: Fingertips engine, RuleAreEnoughPracticeValuesByPopulation, with 90 %.
 * @param minimum share from 0 to 1
 * @returns a reason when the share is below the minimum, or unknown because a population is absent while a part is not
 *   covered; with every part covered the share is 1 whatever the populations
 * @throws RangeError `invalid population`, `invalid coverage`
 */
export function coverage(parts: readonly CoveredPart[], minimum = MINIMUM_COVERAGE): Coverage {
  if (!(minimum >= 0 && minimum <= 1)) throw new RangeError(`invalid coverage: ${String(minimum)}`);
  if (parts.length === 0) return { share: null, reason: { code: 'aggregate/noValues', params: {} } };
  if (parts.every((part) => part.covered)) return { share: 1, reason: null };
  const absence = strongestAbsence(parts.map((part) => part.population));
  if (absence !== null) return { share: null, reason: absentReason(absence) };
  let all = 0;
  let covered = 0;
  for (const part of parts) {
    const population = Number(part.population);
    requireNonNegative('population', population);
    all += population;
    if (part.covered) covered += population;
  }
  requireNonNegative('population', all);
  const share = all === 0 ? 0 : covered / all;
  // Decimal shares such as 0.9 = 9/10 must not fail by rounding of the sums.
  const enough = share >= minimum * (1 - 1e-12);
  return { share, reason: enough ? null : { code: 'coverage/belowMinimum', params: { share, minimum } } };
}
