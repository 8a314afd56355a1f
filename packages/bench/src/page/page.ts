import { conduct } from '../measure/conduct.js';
import type { Message } from '../run/messages.js';
import { PAGE_WORKLOADS } from '../workloads/page.js';
import { settle } from './stage.js';

/*
 * One workload in a page of its own: index.html?workload=w1&warm=2&counted=9. The command listens to `tell` and calls `start`.
 */

declare global {
  interface Window {
    tell: (message: Message) => void;
    start: () => Promise<void>;
  }
}

const asked = new URLSearchParams(location.search);
const name = asked.get('workload') ?? '';

window.start = async () => {
  const workload = await PAGE_WORKLOADS[name]?.();
  if (!workload) throw new Error(`unknown workload: ${name}`);
  const rounds = { warm: Number(asked.get('warm')), counted: Number(asked.get('counted')), sample: 0 };
  await conduct(workload, rounds, settle, (message) => window.tell(message));
};
