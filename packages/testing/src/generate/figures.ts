import type { Indicator, Unit } from '@cairn/schema';
import type { Profile } from './areas.js';
import type { Slot } from './calendar.js';
import { expectedValue } from './expected.js';
import type { Model } from './model.js';
import { chance } from './random.js';
import { rounded } from './row.js';

/** The figures of one area in one period. */
export interface Figures {
  readonly value: number;
  /** What was counted, and out of what; a plain count has no denominator, a mean has neither. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** What a mean is weighted by when areas are put together. */
  readonly weight: number;
}

/** Draws an area's figures: what is to be expected there, and the luck of the count. */
export function draw({ id, unit }: Indicator, model: Model, profile: Profile, slot: Slot): Figures {
  const expected = expectedValue(id, model, profile, slot);
  const weight = profile.population;
  if (model.kind === 'level') return { value: rounded(expected, unit.decimals), weight };
  if (model.kind === 'count') return { value: Math.round(expected), numerator: Math.round(expected), weight };
  const multiplier = unit.multiplier ?? 1;
  const denominator = Math.round(model.base?.(profile, slot) ?? profile.population);
  const share = expected / multiplier;
  const mean = denominator * share;
  const spread = Math.sqrt(mean * (model.kind === 'proportion' ? Math.max(0, 1 - share) : 1));
  const luck = chance(`${id}/${profile.id}/${slot.period}/count`).normal();
  // Bed days come in long stays, hours in packages: their chance is in the model's noise, not in a Poisson count.
  const drawn = Math.max(0, Math.round(mean + (model.limits ? spread * luck : 0)));
  const numerator = model.kind === 'proportion' ? Math.min(denominator, drawn) : drawn;
  return { value: (numerator / denominator) * multiplier, numerator, denominator, weight };
}

/** Areas put together: counts are added, ratios are made of the sums, means are weighted by population. */
export function together(parts: readonly Figures[], unit: Unit): Figures {
  const sum = (of: (part: Figures) => number | undefined) =>
    parts.reduce((total, part) => total + (of(part) ?? 0), 0);
  const weight = sum((part) => part.weight);
  const numerator = sum((part) => part.numerator);
  if (parts.every((part) => part.numerator === undefined)) {
    return { value: sum((part) => part.value * part.weight) / weight, weight };
  }
  if (parts.every((part) => part.denominator === undefined)) return { value: numerator, numerator, weight };
  const denominator = sum((part) => part.denominator);
  return { value: (numerator / denominator) * (unit.multiplier ?? 1), numerator, denominator, weight };
}
