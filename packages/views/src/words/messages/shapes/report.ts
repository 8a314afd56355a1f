import type { Audience, ReportEdition, ReportSection } from '@cairn/schema';
import type { Statement } from './statement.js';

/** Words of a report. */
export interface ReportMessages {
  readonly facts: Readonly<
    Record<'edition' | 'areas' | 'period' | 'publisher' | 'published' | 'audience', string>
  >;
  readonly editions: Readonly<Record<ReportEdition, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly asAt: (period: string) => string;
  readonly contents: string;
  readonly toContents: string;
  /** Headings of sections that have none of their own. */
  readonly titles: Readonly<Record<Exclude<ReportSection['kind'], 'heading'>, string>>;
  /** Heads of the table of what areas say of themselves. */
  readonly ownWords: string;
  readonly given: string;
  /** "Director of adult social care, Northton, 2 October 2026". */
  readonly givenBy: (by: string, on: string) => string;
  /** Of an area that has not rated itself. */
  readonly unrated: string;
  readonly laterTitle: string;
  readonly later: string;
  readonly nothing: string;
  readonly none: Statement;
}
