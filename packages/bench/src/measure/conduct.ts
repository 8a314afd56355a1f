import type { Message } from '../run/messages.js';
import type { Workload } from './contest.js';
import { runContest, type Rounds, type Venue } from './rounds.js';

/**
 * Runs the contests of a workload one after another and tells how it goes; in Node and in a page alike.
 *
 * @param only ids of the contests to run; all when empty
 */
export async function conduct(
  { title, about, contests }: Workload,
  only: readonly string[],
  rounds: Rounds,
  venue: Venue,
  tell: (message: Message) => void,
): Promise<void> {
  tell({ kind: 'opened', title, about });
  const chosen = contests.filter(({ id }) => only.length === 0 || only.includes(id));
  for (const [at, contest] of chosen.entries()) {
    const result = await runContest(contest, rounds, venue, (contestant, share) =>
      tell({
        kind: 'ran',
        contest: contest.title,
        contestant,
        share: (at + share) / chosen.length,
      }),
    );
    tell({ kind: 'finished', result });
  }
}
