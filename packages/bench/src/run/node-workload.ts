import { fork } from 'node:child_process';
import type { RoundCounts } from '../measure/rounds.js';
import type { Report } from '../report/page.js';
import type { Listener } from './listener.js';
import type { Message } from './messages.js';

/** Runs one workload in a process of its own, so that none inherits what the engine learned from another. */
export function runNodeWorkload(
  program: string,
  id: string,
  rounds: RoundCounts,
  listener: Listener,
): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [id, String(rounds.warm), String(rounds.counted)], {
      execArgv: ['--expose-gc', '--max-old-space-size=4096'],
    });
    child.on('message', (message: Message) => listener.hear(message));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(listener.report(id, rounds, null));
      else reject(new Error(`${id} ended with code ${String(code)}`));
    });
  });
}
