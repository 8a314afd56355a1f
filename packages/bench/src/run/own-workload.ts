import { conduct } from '../measure/conduct.js';
import type { Workload } from '../measure/contest.js';
import type { Report } from '../report/page.js';
import type { Listener } from './listener.js';
import type { Order } from './order.js';

/** Runs a workload in the command's own process: one whose contestants are programs of their own. */
export async function runOwnWorkload(
  workload: Workload,
  { id, only, asked }: Order,
  listener: Listener,
): Promise<Report> {
  const nothing = () => undefined;
  await conduct(workload, only, { ...asked, sample: 0 }, { settle: nothing, calm: nothing }, listener.hear);
  return listener.report(id, null);
}
