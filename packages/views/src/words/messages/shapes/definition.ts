import type { Frequency, Polarity } from '@cairn/schema';
import type { PluralForms } from '../../plurals.js';

/** Words about what a measure is and how it is judged. */
export interface DefinitionMessages {
  /** What opens the definition. */
  readonly show: string;
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly method: string;
  readonly unit: string;
  readonly direction: string;
  readonly judgement: string;
  readonly source: string;
  readonly frequency: string;
  readonly owner: string;
  /** Term of the statuses in a report, and one of them: "Northton, October 2026: On track. Better than …" */
  readonly standings: string;
  readonly standing: (area: string, period: string, status: string, why: string) => string;
  readonly directions: Readonly<Record<Polarity, string>>;
  readonly frequencies: Readonly<Record<Frequency, string>>;
  /** Lengths of time, and when something is due that long after a period's end. */
  readonly lengths: Readonly<Record<'year' | 'month' | 'week' | 'day', PluralForms>>;
  readonly dueAfter: (length: string) => string;
  /** How each rule judges, one sentence each; a tolerance comes with its unit. */
  readonly judged: {
    readonly target: (tolerance: string | null) => string;
    readonly targetInterval: string;
    readonly position: (tolerance: string | null) => string;
    readonly rangeHigher: string;
    readonly rangeLower: string;
    readonly range: string;
    readonly interval: (comparator: string, level: string) => string;
    readonly twoIntervals: (comparator: string) => string;
    readonly quantile: (quantiles: string, group: string | null) => string;
    readonly spc: string;
    readonly levelAndRate: (comparator: string) => string;
    readonly improvement: (since: string | null, tolerance: string | null) => string;
    readonly selfAssessed: string;
    readonly none: string;
  };
  /** A rule that counts only where the one before it cannot be applied. */
  readonly otherwise: (sentence: string) => string;
}
