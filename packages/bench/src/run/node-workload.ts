import { fork } from 'node:child_process';
import type { Report } from '../report/page.js';
import type { Listener } from './listener.js';
import type { Message } from './messages.js';
import type { Order } from './order.js';

/** Runs one workload in a process of its own, so that none inherits what the engine learned from another. */
export function runNodeWorkload(
  program: string,
  { id, only, asked }: Order,
  listener: Listener,
): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = fork(
      program,
      [...[id, String(asked.warm), String(asked.counted), asked.peers ? 'peers' : 'alone'], ...only],
      {
        execArgv: ['--expose-gc', '--max-old-space-size=4096'],
      },
    );
    child.on('message', (message: Message) => listener.hear(message));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(listener.report(id, null));
      else reject(new Error(`${id} ended with code ${String(code)}`));
    });
  });
}
