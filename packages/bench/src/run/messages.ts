import type { ContestResult } from '../measure/contest.js';

/** What a workload's own process tells the command. */
export type Message =
  | { readonly kind: 'opened'; readonly title: string; readonly about: string; readonly runs: number }
  | { readonly kind: 'ran'; readonly contest: string; readonly contestant: string }
  | { readonly kind: 'finished'; readonly result: ContestResult };
