import type { Indicator } from '@cairn/schema';
import { type Fault, quote } from '../issues/issue.js';

/** A value that was made of its parts for a unit such as "%" or "per 1,000" that multiplies them by nothing. */
export function unscaled({ id, unit }: Indicator, value: number): Fault | null {
  if (unit.multiplier !== undefined) return null;
  const labels = typeof unit.label === 'string' ? [unit.label] : Object.values(unit.label);
  for (const label of labels) {
    const multiplier = said(label);
    if (multiplier === null) continue;
    return {
      code: 'no-multiplier',
      message: `The unit is ${quote(label)}, but nothing multiplies numerator ÷ denominator: the value is ${String(Number(value.toPrecision(3)))}.`,
      remedy: `Add "multiplier": ${String(multiplier)} to the unit of ${quote(id)}.`,
    };
  }
  return null;
}

/** By what a unit's name says that a share is multiplied. */
function said(label: string): number | null {
  if (label.includes('%')) return 100;
  const [, digits] = /\bper (1[\d,]*0)\b/.exec(label) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}
