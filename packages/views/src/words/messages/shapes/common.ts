import type { Assurance, Outcome, Variation } from '@cairn/analysis';
import type { Mark } from '@cairn/dataset';
import type { IndicatorRole, LinkEffect, TargetKind } from '@cairn/schema';
import type { PluralForms } from '../../plurals.js';

/** Words that several widgets share. */
export interface CommonMessages {
  readonly language: string;
  /** A difference of two percentages: "3 percentage points"; a number with decimals takes the form `other`. */
  readonly percentagePoints: PluralForms;
  /** The same where room is short. */
  readonly points: PluralForms;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Green, amber and red where a partner has rated itself. */
  readonly selfRated: Readonly<Record<'green' | 'amber' | 'red', string>>;
  readonly variations: Readonly<Record<Variation, string>>;
  readonly assurances: Readonly<Record<Assurance, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly roles: Readonly<Record<IndicatorRole, string>>;
  readonly targets: Readonly<Record<TargetKind, string>>;
  readonly effects: Readonly<Record<LinkEffect, string>>;

  readonly noValue: string;
  readonly truth: { readonly yes: string; readonly no: string };
  readonly override: (status: string, by: string, on: string, reason: string) => string;
  readonly change: {
    readonly up: (difference: string, since: string) => string;
    readonly down: (difference: string, since: string) => string;
    readonly same: (since: string) => string;
    readonly better: string;
    readonly worse: string;
  };
  readonly joinClauses: (main: string, aside: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** How many of a set have one status: "3 on track", "2 without a status". */
  readonly counts: {
    readonly one: (count: string, status: string) => string;
    readonly without: (count: string) => string;
    readonly unassessed: string;
  };
}
