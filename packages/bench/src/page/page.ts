import { conduct } from '../measure/conduct.js';
import type { Message } from '../run/messages.js';
import { COLD_STARTS, PAGE_WORKLOADS } from '../workloads/page.js';
import type { ColdStart } from './outside.js';
import { afterFrame, calm, settle } from './stage.js';

/*
 * One workload in a page of its own: index.html?workload=w1&warm=2&counted=9&peers=yes&only=w1/a,w1/b. The command listens to `tell` and calls `start`,
 * or `startCold` in a page that shows one thing once.
 */

declare global {
  interface Window {
    tell: (message: Message) => void;
    start: () => Promise<void>;
    startCold: (start: ColdStart) => Promise<number>;
  }
}

const asked = new URLSearchParams(location.search);
const name = asked.get('workload') ?? '';

window.start = async () => {
  const workload = await PAGE_WORKLOADS[name]?.();
  if (!workload) throw new Error(`unknown workload: ${name}`);
  const rounds = {
    warm: Number(asked.get('warm')),
    counted: Number(asked.get('counted')),
    peers: asked.get('peers') === 'yes',
    sample: 0,
  };
  const only = asked.get('only')?.split(',').filter(Boolean) ?? [];
  await conduct(workload, only, rounds, { settle, calm }, (message) => window.tell(message));
};

window.startCold = async ({ workload, contestant, recording }) => {
  const starts = await COLD_STARTS[workload]?.();
  const show = starts?.(contestant, recording);
  if (!show) throw new Error(`${workload}: unknown contestant: ${contestant}`);
  await calm();
  const begin = performance.now();
  show();
  await afterFrame();
  return performance.now() - begin;
};
