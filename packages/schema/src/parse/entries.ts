import { ID_PATTERN, OBSERVATION_STATUS_PATTERN, PERIOD_PATTERN } from '../document/patterns.js';
import type { ValueType } from '../types.js';

/* What the entries of a series are held to, for the check that names what is wrong and for the quick one alike. Texts that recur are looked at once. */

export type List = readonly unknown[];

/** The arrays that may accompany `values`, each of the same length as `periods`. */
export const NUMBER_ARRAYS = [
  'numerators',
  'denominators',
  'lower',
  'upper',
  'lower998',
  'upper998',
  'sampleSize',
] as const;

/** Letters under which an observation has no value to show. */
const ABSENT = /[QMLO]/u;

function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = ask(text);
      if (known.size < 100_000) known.set(text, answer);
    }
    return answer;
  };
}
export type StatusKind = 'wrong' | 'absent' | 'present';
export const statusKind = remembered((text): StatusKind => {
  if (!OBSERVATION_STATUS_PATTERN.test(text)) return 'wrong';
  return ABSENT.test(text) ? 'absent' : 'present';
});
export const isPeriod = remembered((text) => PERIOD_PATTERN.test(text) && !endsBeforeItBegins(text));
export const isId = remembered((text) => ID_PATTERN.test(text));

export function sameEntries(a: List, b: List): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** An explicit range must not end before it begins, which no pattern can say. */
export function endsBeforeItBegins(period: string): boolean {
  const [from, to] = period.split('/');
  return from !== undefined && to !== undefined && !to.startsWith('P') && to < from;
}

/** Periods of one form sort as texts; two forms are not compared, because that needs the calendar of the reporting year. */
export const isEarlier = (one: string, other: string): boolean => form(one) === form(other) && one < other;
const form = (period: string) => period.replaceAll(/\d/gu, '0');

/** Whether the values of such an indicator are words. */
export const hasTexts = (valueType: ValueType | undefined): boolean =>
  valueType === 'text' || valueType === 'category';
