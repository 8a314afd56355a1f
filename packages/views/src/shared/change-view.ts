import type { ChangeFact } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import type { Words } from '../words/words.js';

/** A change ready to show: which way, and apart from that whether it is good. */
export interface ChangeView {
  readonly direction: 'up' | 'down' | 'same';
  readonly judgement: 'better' | 'worse' | 'same' | 'neither';
  /** "Down 1.2 since Q1 2026/27, better". */
  readonly text: string;
}

/** A change in words; null when there is nothing to compare. */
export function changeView(fact: ChangeFact | null, indicator: Indicator, words: Words): ChangeView | null {
  if (!fact) return null;
  const { direction, judgement, absolute } = fact.change;
  if (direction === 'unknown' || judgement === 'unknown' || absolute === null) return null;
  const { change, joinClauses } = words.messages;
  const from = words.period(fact.from.period, 'short');
  if (direction === 'same') return { direction, judgement, text: change.same(from) };
  const difference = words.briefDifference(absolute, indicator.unit);
  const plain = direction === 'up' ? change.up(difference, from) : change.down(difference, from);
  const verdict = judgement === 'better' ? change.better : judgement === 'worse' ? change.worse : null;
  return { direction, judgement, text: verdict === null ? plain : joinClauses(plain, verdict) };
}
