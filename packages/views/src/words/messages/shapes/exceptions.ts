import type { Variation } from '@cairn/analysis';
import type { ActionStatus } from '@cairn/dataset';
import type { PluralForms } from '../../plurals.js';
import type { Statement } from './statement.js';

/** Words of the list of what needs attention. */
export interface ExceptionsMessages {
  readonly heading: string;
  readonly inPlace: (heading: string, place: string) => string;
  readonly places: PluralForms;
  /** "7 of 35 measures need attention in Aldermoor". */
  readonly needing: (all: string, place: string) => PluralForms;
  /** The same of several areas, where a measure counts once in each. */
  readonly needingByArea: (all: string, place: string) => PluralForms;
  /** "3 have for more than a year". */
  readonly longStanding: PluralForms;
  /** Of the measures asked for those that the count before leaves out. */
  readonly withoutFigure: PluralForms;
  /** Two clauses of the sentence. */
  readonly joined: (clause: string, next: string) => string;
  readonly nothing: (place: string, all: string) => Statement;
  /** The same where only some statuses were asked for. */
  readonly nothingChosen: (place: string, all: string) => Statement;
  readonly shown: (shown: string, all: string) => string;
  /** The order of the rows. */
  readonly hint: string;
  /** The same where they stand under several headings. */
  readonly hintByHeading: string;

  readonly since: string;
  readonly action: string;
  /** "Since April 2025, 19 months". */
  readonly running: (since: string, length: string) => string;
  /** The same where the series begins with it. */
  readonly runningFromStart: (since: string, length: string) => string;
  readonly isNew: (period: string) => string;
  /** "Since April 2025, 19 months; off track since July 2026": what needed attention already has another status now. */
  readonly changed: (running: string, status: string, since: string) => string;
  readonly lengths: Readonly<Record<'week' | 'month' | 'quarter' | 'year' | 'period', PluralForms>>;

  readonly concern: Readonly<Record<Extract<Variation, `concern${string}`>, string>>;
  readonly missed: PluralForms;
  readonly late: (period: string, due: string) => string;
  readonly noOwner: string;
  readonly noAction: string;
  readonly actionStatuses: Readonly<Record<ActionStatus, string>>;
  readonly due: (day: string) => string;
  readonly overdue: string;
}
