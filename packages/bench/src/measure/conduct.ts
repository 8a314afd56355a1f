import type { Message } from '../run/messages.js';
import type { Workload } from './contest.js';
import { runContest, type Rounds } from './rounds.js';

/** Runs the contests of a workload one after another and tells how it goes; in Node and in a page alike. */
export async function conduct(
  { title, about, contests }: Workload,
  rounds: Rounds,
  settle: () => void | Promise<void>,
  tell: (message: Message) => void,
): Promise<void> {
  const contestants = contests.reduce((sum, contest) => sum + contest.contestants.length, 0);
  tell({ kind: 'opened', title, about, runs: contestants * (rounds.warm + rounds.counted) });
  for (const contest of contests) {
    const result = await runContest(contest, rounds, settle, (contestant) =>
      tell({ kind: 'ran', contest: contest.title, contestant }),
    );
    tell({ kind: 'finished', result });
  }
}
