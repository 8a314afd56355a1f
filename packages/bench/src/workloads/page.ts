import type { Workload } from '../measure/contest.js';
import { w1 } from './w1/index.js';
import { w3 } from './w3/index.js';

/** Workloads that run in a page. */
export const PAGE_WORKLOADS: Readonly<Record<string, () => Promise<Workload>>> = { w1, w3 };
