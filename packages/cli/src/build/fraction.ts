import type { Indicator } from '@cairn/schema';
import { type Observation, withoutNoise } from './observation.js';

/** Value types whose value is numerator ÷ denominator × the unit's multiplier. */
const FRACTIONS: ReadonlySet<Indicator['valueType']> = new Set(['proportion', 'rate', 'mean', 'ratio']);

export function isFraction({ valueType }: Indicator): boolean {
  return FRACTIONS.has(valueType);
}

/** The value that numerator and denominator make, or null when they make none. */
export function fraction(
  { numerator, denominator }: Observation['numbers'],
  indicator: Indicator,
): number | null {
  if (!isFraction(indicator) || typeof numerator !== 'number' || typeof denominator !== 'number') return null;
  if (denominator <= 0) return null;
  return withoutNoise((numerator / denominator) * (indicator.unit.multiplier ?? 1));
}
