import { requirePositive } from '../distributions/probability.js';
import { type Figure, finiteOrNull, requireFinite } from '../figure.js';

/** Units that can be turned into each other, with how many of the smallest of their kind they hold. */
const UNITS = {
  second: { kind: 'time', size: 1 },
  minute: { kind: 'time', size: 60 },
  hour: { kind: 'time', size: 3600 },
  day: { kind: 'time', size: 86_400 },
  week: { kind: 'time', size: 604_800 },
  one: { kind: 'scale', size: 1 },
  hundred: { kind: 'scale', size: 100 },
  thousand: { kind: 'scale', size: 1000 },
  million: { kind: 'scale', size: 1_000_000 },
  billion: { kind: 'scale', size: 1_000_000_000 },
} as const;

export type ConvertibleUnit = keyof typeof UNITS;

/**
 * An amount in another unit of its kind: 90 minutes are 1.5 hours, 1,200 thousand are 1.2 million. Months and years
 * are left out because they differ in length.
 * @returns null for an absent amount
 * @throws RangeError `invalid conversion` between kinds, `invalid amount`
 */
export function convertUnit(amount: Figure, from: ConvertibleUnit, to: ConvertibleUnit): number | null {
  const [source, target] = [UNITS[from], UNITS[to]];
  if (source.kind !== target.kind) throw new RangeError(`invalid conversion: ${from} to ${to}`);
  return scaled(amount, source.size, target.size);
}

/**
 * A rate or proportion expressed per something else: 0.25 per 1 is 25 per 100; 1.2 per 1,000 is 120 per 100,000.
 * @returns null for an absent value
 * @throws RangeError `invalid multiplier`, `invalid amount`
 */
export function convertMultiplier(value: Figure, from: number, to: number): number | null {
  requirePositive('multiplier', from);
  requirePositive('multiplier', to);
  return scaled(value, to, from);
}

/** Divides by the ratio where that is the exact way round, so that 90 minutes are 1.5 hours and not nearly so. */
function scaled(amount: Figure, times: number, over: number): number | null {
  if (typeof amount !== 'number') return null;
  requireFinite('amount', amount);
  return finiteOrNull(times >= over ? amount * (times / over) : amount / (over / times));
}
