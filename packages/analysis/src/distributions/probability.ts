/**
 * Refuses a number that is not a probability.
 * @param p any number
 * @throws RangeError `invalid probability` outside 0 to 1 or not a number
 */
export function requireProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid probability: ${String(p)}`);
}

/**
 * Refuses a number that is not a positive, finite parameter of a distribution.
 * @param name what the parameter is called, for the message
 * @throws RangeError `invalid <name>`
 */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`invalid ${name}: ${String(value)}`);
}
