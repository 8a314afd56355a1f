import type { AbsenceCode } from '../codes.js';
import { absenceOf, type Figure, requireFinite, requireNonNegative } from '../figure.js';
import { complementIsSmall } from './complement.js';

/** How small a number must not be shown. */
export interface DisclosureRule {
  /** A count below this is suppressed; 0 suppresses nothing. */
  readonly minimumCount: number;
  /** True to publish counts of exactly 0, and of everyone; they are suppressed like other small counts otherwise. */
  readonly publishZero?: boolean;
}

/** One observation as it would be published. */
export interface DisclosedObservation {
  readonly value: Figure;
  /** The count of people or events behind the value; the value itself when the measure is a count. */
  readonly numerator?: Figure;
  readonly denominator?: Figure;
  readonly lower?: Figure;
  readonly upper?: Figure;
  readonly lower998?: Figure;
  readonly upper998?: Figure;
}

/** Why a figure must not be shown: the count is small, or those not counted are few. */
export type SuppressionCause = 'smallCount' | 'smallComplement';

/**
 * Whether a count is too small to show.
 * @param count absent counts are not judged here: there is nothing to hide
 * @throws RangeError `invalid minimum count`, `invalid count` (below 0, NaN or an infinity)
 */
export function countIsSmall(count: Figure, { minimumCount, publishZero = false }: DisclosureRule): boolean {
  requireNonNegative('minimum count', minimumCount);
  if (typeof count !== 'number') return false;
  requireNonNegative('count', count);
  if (count === 0 && publishZero) return false;
  return count < minimumCount;
}

/**
 * Why an observation must be suppressed: its count is below the minimum, or denominator − numerator is.
 * @returns null when it may be shown
 * @throws RangeError as `countIsSmall`; `invalid denominator`
 */
export function suppressionCause(
  numerator: Figure,
  denominator: Figure,
  rule: DisclosureRule,
): SuppressionCause | null {
  if (countIsSmall(numerator, rule)) return 'smallCount';
  return complementIsSmall(numerator, denominator, rule) ? 'smallComplement' : null;
}

/**
 * Suppresses an observation's value, count and limits together when its count or its complement is too small: from a
 * rate, or from limits, and the denominator the count could be worked out. The denominator itself is left. A count or
 * value that its source has suppressed takes the others with it for the same reason, whatever the minimum.
 * @param isCount true for a count, whose value is its own numerator
 * @returns the observation unchanged when it may be shown; else every figure but the denominator `suppressed`, figures
 *   absent for another reason keeping it
 * @throws RangeError as `suppressionCause`
 */
export function suppressObservation<Observation extends DisclosedObservation>(
  observation: Observation,
  rule: DisclosureRule,
  isCount = false,
): Observation {
  const numerator = observation.numerator ?? (isCount ? observation.value : null);
  const cause = suppressionCause(numerator, observation.denominator ?? null, rule);
  const already = numerator === 'suppressed' || observation.value === 'suppressed';
  if (cause === null && !already) return observation;
  const hidden: Partial<Record<keyof DisclosedObservation, AbsenceCode>> = {};
  for (const name of HIDDEN) {
    const figure = observation[name];
    if (typeof figure === 'number') {
      requireFinite(name, figure);
      hidden[name] = 'suppressed';
    } else if (figure !== undefined) {
      hidden[name] = absenceOf(figure) ?? 'suppressed';
    }
  }
  return { ...observation, ...hidden };
}

const HIDDEN = ['value', 'numerator', 'lower', 'upper', 'lower998', 'upper998'] as const;
