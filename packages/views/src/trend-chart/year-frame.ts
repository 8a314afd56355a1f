import type { Observation } from '@cairn/dataset';

/** One reporting year, period by period, and the one before it. */
export interface YearFrame {
  /** "2026/27". */
  readonly name: string;
  readonly previousName: string;
  /** The same periods one year earlier, position for position; null where there is none. */
  readonly previous: readonly (Observation | null)[];
  /** How the periods are put together where each shows the year so far; null where each stands for itself. */
  readonly running: 'sum' | 'ratio' | null;
}
