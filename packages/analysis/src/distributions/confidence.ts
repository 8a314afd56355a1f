/**
 * A confidence level as a probability. It may be given as a probability from 0.9 to 1 or in per cent from 90 to 100;
 * anything else is refused, since a lower level is a mistake in this field (as in PHEindicatormethods).
 * @throws RangeError `invalid confidence`
 */
export function confidenceLevel(confidence: number): number {
  if (confidence >= 0.9 && confidence <= 1) return confidence;
  if (confidence >= 90 && confidence <= 100) return confidence / 100;
  throw new RangeError(`invalid confidence: ${String(confidence)}`);
}

/** The probability below the upper limit of a two-sided interval: 0.975 for 0.95. */
export function upperTail(confidence: number): number {
  const level = confidenceLevel(confidence);
  return level + (1 - level) / 2;
}

/** The probability below the lower limit of a two-sided interval: 0.025 for 0.95. */
export function lowerTail(confidence: number): number {
  return (1 - confidenceLevel(confidence)) / 2;
}
