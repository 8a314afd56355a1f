import type { PluralForms } from '../../plurals.js';
import type { Statement } from './statement.js';

/** Words of the scorecard grid. */
export interface GridMessages {
  /** Heading where no framework gives one. */
  readonly heading: string;
  readonly inArea: (what: string, area: string) => string;
  readonly measures: PluralForms;
  readonly areas: PluralForms;
  readonly periods: PluralForms;
  /** "35 measures in 2 areas." */
  readonly scope: (measures: string, columns: string) => string;
  /** "Aldermoor: 3 on track, 1 off track." */
  readonly balance: (column: string, counts: string) => string;
  readonly balanceOfAll: (counts: string) => string;
  readonly empty: Statement;
  readonly more: (shown: string, all: string) => string;
  readonly exceptions: string;
  readonly shown: (shown: string, measures: string) => string;
  readonly noExceptions: string;
  readonly sorted: (column: string, order: string) => string;
  readonly orders: {
    readonly worstFirst: string;
    readonly bestFirst: string;
    readonly forwards: string;
    readonly backwards: string;
  };
  readonly trend: string;
  readonly notDue: string;
  readonly notDueWhy: string;
  readonly key: string;
  readonly hint: string;
  readonly close: string;
  /** Head of the line that counts every measure. */
  readonly all: PluralForms;
  readonly noOwner: string;
  /** Why a category of a measure has no status. */
  readonly partWhy: string;
  /** A place in the column of an area that it is no part of. */
  readonly outside: string;
  readonly outsideWhy: string;
  readonly filters: {
    readonly show: string;
    readonly role: string;
    readonly search: string;
    readonly any: string;
    readonly clear: string;
    readonly by: (what: string) => string;
    readonly noMatch: string;
  };
  /** Column of where a measure stands among areas. */
  readonly benchmark: string;
  /** "3rd of 23"; without a judgement the highest is the first. */
  readonly place: (rank: number, of: string, shared: boolean, judged: boolean) => string;
  /** "Rated amber by the directors on 2 October 2026". */
  readonly rated: (rating: string, by: string, on: string) => string;
  readonly selfAssessment: string;
}
