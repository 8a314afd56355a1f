import type { SpcRule, Variation } from '@cairn/analysis';
import type { PluralForms } from '../../plurals.js';

/** Words of the trend chart. */
export interface ChartMessages {
  readonly title: (indicator: string, area: string) => string;
  /** A title with what a rule has found: "Falls, Aldermoor: off track, getting worse". */
  readonly claimed: (title: string, claims: string) => string;
  readonly movements: Readonly<Record<Variation, string>>;
  readonly trends: Readonly<
    Record<'increasing' | 'decreasing' | 'gettingBetter' | 'gettingWorse' | 'noSignificantChange', string>
  >;
  readonly noTrend: string;
  readonly compared: Readonly<
    Record<
      'best' | 'better' | 'similar' | 'worse' | 'worst' | 'highest' | 'higher' | 'lower' | 'lowest',
      (comparator: string) => string
    >
  >;
  /** The latest figure, and what must be said of it: "8.6 days in September 2026, provisional." */
  readonly latest: (value: string, period: string, marks: string) => string;
  readonly ofArea: (name: string, what: string) => string;
  readonly inPeriod: (period: string, what: string) => string;
  readonly leftOut: (areas: string) => string;
  readonly range: string;
  readonly all: string;
  readonly last: Readonly<Record<'week' | 'month' | 'quarter' | 'year' | 'period', PluralForms>>;
  readonly plot: string;
  readonly hint: string;
  readonly limits: string;
  readonly average: string;
  readonly median: string;
  readonly causes: Readonly<Record<'improvement' | 'concern' | 'neither', string>>;
  readonly cause: (variation: string, rules: string) => string;
  readonly rules: Readonly<Record<SpcRule, string>>;
  readonly ghost: string;
  readonly notFinal: string;
  readonly specialCause: string;
  readonly statusThen: string;
  readonly revised: (from: string, on: string, reason: string) => string;
  readonly notes: string;
  readonly noteKinds: Readonly<
    Record<'intervention' | 'definitionChange' | 'note' | 'break' | 'rebase', string>
  >;
  readonly undrawn: string;
}
