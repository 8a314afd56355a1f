import type { BeforeAndAfter } from '@cairn/analysis';
import type { Statement } from './statement.js';

/** Words of the ways a trend chart can be looked at: within a year, before and after, by category, back in time. */
export interface ChartViewsMessages {
  readonly unknownDimension: (id: string) => Statement;
  readonly noYear: (indicator: string) => Statement;
  readonly noIntervention: (indicator: string) => Statement;
  /** Two findings in a heading that agree, and two that do not. */
  readonly both: (one: string, other: string) => string;
  readonly but: (one: string, other: string) => string;
  readonly aboveTarget: string;
  readonly belowTarget: string;
  /** "Aldermoor by reason for delay". */
  readonly by: (area: string, dimension: string) => string;

  readonly difference: string;
  readonly higherBy: (amount: string) => string;
  readonly lowerBy: (amount: string) => string;
  readonly same: string;
  /** A figure and the one a year before, each with its time; `difference` is empty where they are the same, `verdict` where there is none. */
  readonly against: (
    span: string,
    value: string,
    earlier: string,
    reference: string,
    difference: string,
    verdict: string,
  ) => string;
  readonly alone: (span: string, value: string) => string;
  readonly noTotal: string;

  readonly before: string;
  readonly after: string;
  readonly begins: (what: string, period: string) => string;
  readonly from: (period: string) => string;
  readonly levels: (before: string, after: string) => string;
  readonly clear: (difference: string, near: string, far: string) => string;
  readonly unclear: (difference: string, lower: string, upper: string) => string;
  readonly tooFew: (before: string, after: string) => string;
  readonly noVariation: string;
  readonly brokenBetween: string;
  /** Where the figures before went the same way as the difference. */
  readonly goingBefore: Readonly<Record<'rising' | 'falling', string>>;
  readonly caution: string;
  /** What a heading may say of before and after. */
  readonly claims: Readonly<Record<BeforeAndAfter['outcome'], (period: string) => string>>;

  readonly earlier: string;
  readonly later: string;
  readonly move: string;
  /** How the window moves, for the keyboard. */
  readonly panHint: string;
  readonly states: string;
}
