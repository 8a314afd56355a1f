import type { ContestResult } from '../measure/contest.js';

/** What a workload's own process tells the command. */
export type Message =
  | { readonly kind: 'opened'; readonly title: string; readonly about: string }
  /** `share` is how much of the whole workload is done, from 0 to 1. */
  | { readonly kind: 'ran'; readonly contest: string; readonly contestant: string; readonly share: number }
  | { readonly kind: 'finished'; readonly result: ContestResult };
