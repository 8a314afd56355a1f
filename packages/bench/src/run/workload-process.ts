import { runContest } from '../measure/rounds.js';
import { NODE_WORKLOADS } from '../workloads/node.js';
import type { Message } from './messages.js';

/*
 * One workload in a process of its own, started with a garbage collector that can be called:
 *   node --expose-gc workload-process.js w5 <warm rounds> <counted rounds>
 */

const [name = '', warm, counted] = process.argv.slice(2);
const workload = NODE_WORKLOADS[name]?.();
if (!workload) throw new Error(`unknown workload: ${name}`);
const rounds = { warm: Number(warm), counted: Number(counted) };
const contestants = workload.contests.reduce((sum, contest) => sum + contest.contestants.length, 0);

tell({
  kind: 'opened',
  title: workload.title,
  about: workload.about,
  runs: contestants * (rounds.warm + rounds.counted),
});
for (const contest of workload.contests) {
  const result = await runContest(contest, rounds, collectGarbage, (contestant) =>
    tell({ kind: 'ran', contest: contest.title, contestant }),
  );
  tell({ kind: 'finished', result });
}

function tell(message: Message): void {
  process.send?.(message);
}

function collectGarbage(): void {
  globalThis.gc?.();
}
