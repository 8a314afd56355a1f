import type { Contestant, Entrant } from '../../measure/contest.js';
import type { Recording } from '../../page/recording.js';
import { completeWidgets, markup, type Make } from '../../page/widgets.js';

/** All that widgets have written by the frame that shows them. */
export const CONTENT: Entrant = {
  name: 'finished content',
  role: 'limit',
  yardstick: 'content',
  note: 'all that ours have written by then',
};

const COMPLETE: Entrant = {
  name: 'finished content and tables',
  role: 'limit',
  note: 'and what ours write in idle time after it',
};

/** With no more widgets than this, what they write in idle time is measured too. */
export const FEW = 100;

/** A few widgets until their tables are there, and the least that this can cost. */
export function untilComplete(ours: Entrant, make: Make, recording: Recording): readonly Contestant[] {
  return [
    markup(COMPLETE, recording, 'complete'),
    completeWidgets(
      { ...ours, name: `${ours.name} until its tables are there`, note: 'idle waits among it' },
      make,
    ),
  ];
}
