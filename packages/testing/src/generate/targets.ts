import type { Target } from '@cairn/schema';
import type { Slot } from './calendar.js';
import type { Measure, TargetSpecification } from './model.js';
import { rounded } from './row.js';

/** The targets of a measure, one value for each period of its series from the day the target holds. */
export function targetsOf({ indicator, model, targets }: Measure): Target[] {
  return (targets ?? []).map((specification) => {
    const slots = model.slots.filter(({ first }) => first >= (specification.from ?? -Infinity));
    return {
      indicator: indicator.id,
      ...(specification.area === undefined ? {} : { area: specification.area }),
      kind: specification.kind,
      periods: slots.map(({ period }) => period),
      ...valuesOf(specification.value, slots, indicator.unit.decimals),
      ...(specification.source ? { source: specification.source } : {}),
      ...(specification.agreedBy ? { agreedBy: specification.agreedBy } : {}),
      ...(specification.agreedOn ? { agreedOn: specification.agreedOn } : {}),
    };
  });
}

function valuesOf(
  value: TargetSpecification['value'],
  slots: readonly Slot[],
  decimals: number,
): Pick<Target, 'values'> | Pick<Target, 'lower' | 'upper'> {
  if (typeof value === 'number') return { values: slots.map(() => value) };
  if ('lower' in value) return { lower: slots.map(() => value.lower), upper: slots.map(() => value.upper) };
  if ('byQuarter' in value)
    return { values: slots.map(({ first }) => value.byQuarter[Math.floor((first % 12) / 3)] ?? null) };
  const steps = Math.max(1, slots.length - 1);
  return {
    values: slots.map((_, at) => rounded(value.first + ((value.last - value.first) * at) / steps, decimals)),
  };
}
