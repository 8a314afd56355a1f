import type { PluralForms } from '../../plurals.js';
import type { Statement } from './statement.js';

/** Lengths of periods that a reader can count in. */
export type Stride = 'week' | 'month' | 'quarter' | 'year' | 'period';

/** Words of the relationship chart. */
export interface RelationshipMessages {
  readonly heading: (measures: string, context: string) => string;
  readonly acrossUp: (across: string, up: string) => string;
  readonly measureIn: (measure: string, period: string) => string;
  readonly eachArea: string;
  readonly eachPeriod: (from: string, to: string) => string;
  readonly eachMeasure: (area: string, from: string, to: string) => string;
  /** Figures of one area, or of one period, side by side. */
  readonly figures: (name: string, figures: string) => string;
  readonly figure: (measure: string, value: string) => string;
  readonly sameSide: (same: string, of: string) => string;
  readonly sameWay: (same: string, of: string) => string;
  readonly lags: Readonly<Record<Stride, PluralForms>>;
  readonly later: (measure: string, lag: string, than: string) => string;
  readonly combined: (measure: string) => string;
  readonly leftOut: (names: string) => string;
  readonly unpaired: string;
  readonly caution: string;
  readonly better: Readonly<Record<'higher' | 'lower', string>>;
  readonly areas: string;
  readonly periods: string;
  readonly hint: string;
  readonly keys: Readonly<Record<'own' | 'other' | 'median' | 'first' | 'hollow', string>>;
  readonly size: (measure: string) => string;
  /** What opens the definition of one of several measures. */
  readonly about: (measure: string) => string;
  readonly unknown: (id: string) => Statement;
  readonly missing: Statement;
  readonly inWords: (measure: string) => Statement;
  readonly cannotPair: (x: string, y: string) => Statement;
  readonly noPairs: Statement;
}
