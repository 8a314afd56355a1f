import { fork } from 'node:child_process';
import type { ContestResult } from '../measure/contest.js';
import { thisMachine } from '../measure/machine.js';
import type { Rounds } from '../measure/rounds.js';
import type { Report } from '../report/page.js';
import type { Progress } from '../report/progress.js';
import type { Message } from './messages.js';

/** Runs one workload in a process of its own, so that none inherits what the engine learned from another. */
export function runNodeWorkload(
  program: string,
  id: string,
  rounds: Rounds,
  progress: Progress,
  show: (result: ContestResult) => void,
): Promise<Report> {
  return new Promise((resolve, reject) => {
    const results: ContestResult[] = [];
    let [title, about, runs, done] = [id, '', 1, 0];
    const child = fork(program, [id, String(rounds.warm), String(rounds.counted)], {
      execArgv: ['--expose-gc', '--max-old-space-size=4096'],
    });
    child.on('message', (message: Message) => {
      switch (message.kind) {
        case 'opened':
          ({ title, about, runs } = message);
          return;
        case 'ran':
          done += 1;
          progress.show(title, done, runs, `${message.contest}: ${message.contestant}`);
          return;
        case 'finished':
          results.push(message.result);
          progress.clear();
          show(message.result);
          return;
        default:
          message satisfies never;
      }
    });
    child.once('error', reject);
    child.once('close', (code) => {
      progress.clear();
      if (code === 0) {
        resolve({ id, title, about, machine: thisMachine(), browser: null, rounds: rounds.counted, results });
      } else reject(new Error(`${id} ended with code ${String(code)}`));
    });
  });
}
