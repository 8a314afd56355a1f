/** Heads of data tables. */
export interface TableMessages {
  readonly show: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
  readonly target: string;
  readonly interval: string;
  readonly rank: string;
  readonly change: string;
  readonly note: string;
  readonly objective: string;
  readonly perspective: string;
  readonly why: string;
}
