import type { Profile } from './areas.js';
import type { Slot } from './calendar.js';
import type { Model, Step } from './model.js';
import { chance } from './random.js';

/** Share of a step that has been taken by a month: 0 before it begins, 1 when it is complete. */
const taken = (step: Step, month: number) =>
  Math.min(1, Math.max(0, (month - step.from) / Math.max(step.over, 1)));

/** Height of the winter: 1 in the middle of January, −1 in the middle of July. Months are counted from April. */
const winter = (month: number) => Math.cos(((month - 9.5) / 12) * 2 * Math.PI);

/**
 * What a measure would be in an area and period without the chance of small numbers: its level, moved by how well the
 * area's services run, the years, the winter and the changes that were made.
 */
export function expectedValue(name: string, model: Model, profile: Profile, slot: Slot): number {
  const own = chance(`${name}/${profile.id}/own`).normal();
  const share = Math.abs(model.quality);
  const standing = model.quality * profile.quality + Math.sqrt(1 - share * share) * own * 0.8;
  let value = model.level + model.spread * standing + (model.offset?.[profile.id] ?? 0);
  value += ((model.driftPerYear ?? 0) * (slot.middle - 30)) / 12;
  // Over a whole year the winter evens out.
  if (slot.months < 12) value += (model.winter ?? 0) * winter(slot.middle);
  for (const step of model.steps ?? [])
    value += (step.change[profile.id] ?? step.change['all'] ?? 0) * taken(step, slot.middle);
  value += model.noise * chance(`${name}/${profile.id}/${slot.period}`).normal();
  return Math.min(model.most ?? Infinity, Math.max(model.least ?? 0, value));
}
