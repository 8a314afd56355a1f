import type { Asked } from '../measure/contest.js';

/** What is to be run of a workload. */
export interface Order {
  /** `w5` */
  readonly id: string;
  /** Ids of the contests; all when empty. */
  readonly only: readonly string[];
  readonly asked: Asked;
}
