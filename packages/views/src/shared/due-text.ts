import { dayAfter } from '@cairn/analysis';
import type { Words } from '../words/words.js';

/** When a figure is due: a length of time written out, "6 weeks after the period ends"; other words as they are. */
export function dueText(updateDue: string, words: Words): string {
  if (dayAfter(0, updateDue) === null) return updateDue;
  const { lengths, dueAfter } = words.messages.definition;
  const parts = [...updateDue.matchAll(/(\d{1,4})([YMWD])/g)].map(([, count, unit]) => {
    const forms =
      unit === 'Y' ? lengths.year : unit === 'M' ? lengths.month : unit === 'W' ? lengths.week : lengths.day;
    return words.plural(Number(count), forms);
  });
  return dueAfter(words.messages.list(parts));
}
