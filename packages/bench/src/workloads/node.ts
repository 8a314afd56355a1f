import type { Workload } from '../measure/contest.js';
import { w5 } from './w5/index.js';
import { w7 } from './w7/index.js';

/** Workloads that need no browser. */
export const NODE_WORKLOADS: Readonly<Record<string, () => Workload>> = { w5, w7 };
