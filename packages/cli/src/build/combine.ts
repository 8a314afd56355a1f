import type { Indicator, LocalisedText } from '@cairn/schema';
import { fraction, isFraction } from './fraction.js';
import { joinStatus, type NumberField, type Observation, saysAbsent, withoutNoise } from './observation.js';

const SUMS: ReadonlySet<Indicator['valueType']> = new Set(['count', 'money', 'duration']);

/** Whether several rows of an indicator can be added up. A rate cannot without its numerator and denominator; a score cannot at all. */
export function canBeAdded(indicator: Indicator): boolean {
  return SUMS.has(indicator.valueType) || isFraction(indicator);
}

/**
 * One observation out of two rows for the same place and time. Counts add; a rate is made again from the added numerators and
 * denominators, because a mean of rates would be wrong. A missing part makes the whole missing. Limits cannot be added and are dropped.
 */
export function addUp(first: Observation, second: Observation, indicator: Indicator): Observation {
  const numbers = Object.fromEntries(
    (['numerator', 'denominator', 'sampleSize'] as const satisfies readonly NumberField[])
      .filter((name) => name in first.numbers || name in second.numbers)
      .map((name) => [name, sum(first.numbers[name], second.numbers[name])]),
  );
  const value = isFraction(indicator) ? fraction(numbers, indicator) : sum(first.value, second.value);
  const status = joinStatus(first.status, second.status);
  const note = joinNotes(first.note, second.note);
  return {
    ...first,
    rows: (first.rows ?? 1) + 1,
    value,
    numbers,
    status: value === null && !saysAbsent(status) ? joinStatus(status, 'M') : status,
    ...(note === undefined ? {} : { note }),
  };
}

function joinNotes(a: LocalisedText | undefined, b: LocalisedText | undefined): LocalisedText | undefined {
  if (a === undefined || b === undefined || JSON.stringify(a) === JSON.stringify(b)) return a ?? b;
  if (typeof a === 'string' && typeof b === 'string') return `${a} ${b}`;
  const inLanguage = (text: LocalisedText, tag: string) =>
    typeof text === 'string' ? text : (text[tag] ?? '');
  const tags = [a, b].flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  return Object.fromEntries(tags.map((tag) => [tag, `${inLanguage(a, tag)} ${inLanguage(b, tag)}`.trim()]));
}

function sum(a: number | string | null | undefined, b: number | string | null | undefined): number | null {
  return typeof a === 'number' && typeof b === 'number' ? withoutNoise(a + b) : null;
}
