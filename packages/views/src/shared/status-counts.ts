import { OUTCOMES, outcomeGroup, type Outcome } from '@cairn/analysis';
import type { Words } from '../words/words.js';
import { signOf, wordOf, type StatusView } from './status-view.js';

/** How many members of a basket have one status; those without a status are counted together, whatever the reason. */
export interface StatusCount extends Pick<StatusView, 'outcome' | 'tone' | 'shape' | 'word'> {
  readonly count: number;
  /** "3 on track", "2 without a status". */
  readonly text: string;
}

/** The statuses of a basket, what needs attention first, those without a status last. Nothing is said of a status nobody has. */
export function statusCounts(
  counts: Readonly<Record<Outcome, number>>,
  words: Words,
): readonly StatusCount[] {
  const { counts: messages } = words.messages;
  const judged = OUTCOMES.filter((outcome) => outcomeGroup(outcome) !== 'none' && counts[outcome] > 0).map(
    (outcome) => {
      const word = wordOf(outcome, words);
      const text = messages.one(words.count(counts[outcome]), word);
      return { outcome, ...signOf(outcome), word, count: counts[outcome], text };
    },
  );
  const without = OUTCOMES.reduce((sum, each) => sum + (outcomeGroup(each) === 'none' ? counts[each] : 0), 0);
  if (without === 0) return judged;
  const text = messages.without(words.count(without));
  const nothing = { outcome: 'notAssessed', ...signOf('notAssessed'), word: messages.unassessed } as const;
  return [...judged, { ...nothing, count: without, text }];
}

/** The counts in one phrase: "1 off track, 3 on track, 2 without a status". */
export function countsText(counts: readonly StatusCount[]): string {
  return counts.map(({ text }) => text).join(', ');
}
