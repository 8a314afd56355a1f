import type { PeriodFrequency } from '@cairn/analysis';

/** Words of the pickers that say what a page is about. */
export interface ContextMessages {
  /** Names the pickers together. */
  readonly label: string;
  readonly picks: Readonly<Record<'area' | 'period' | 'comparator' | 'indicator', string>>;
  readonly latest: string;
  /** No comparator chosen for all: each measure has that of its own rule. */
  readonly ownComparator: string;
  /** How periods of one length are called together. */
  readonly frequencies: Readonly<Record<PeriodFrequency, string>>;
  readonly showing: (parts: readonly string[]) => string;
  readonly asOf: (period: string) => string;
  readonly comparedWith: (comparator: string) => string;
}
