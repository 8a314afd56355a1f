import type { LoadFailureCode } from '@cairn/dataset';
import type { Statement } from './statement.js';

/** What is said where there is nothing to show. */
export interface StatesMessages {
  readonly loading: string;
  readonly retry: string;
  readonly noSource: Statement;
  readonly missingAttribute: (attribute: string) => Statement;
  readonly unknown: (
    kind:
      | 'indicator'
      | 'area'
      | 'framework'
      | 'perspective'
      | 'strategyMap'
      | 'comparator'
      | 'group'
      | 'period'
      | 'story'
      | 'report',
    id: string,
  ) => Statement;
  readonly noSeries: (indicator: string, area: string) => Statement;
  /** Something was set aside when the document was read. */
  /** A part of the document could not be loaded: `what` says why, as a sentence. */
  readonly partFailed: (what: string) => string;
  readonly partial: string;
  /** The document was loaded again and has changed; its date where it names one. */
  readonly updated: (published: string | null) => string;
  /** The document could not be loaded again; with the date of the one that is shown, where it names one. */
  readonly stale: (published: string | null) => string;
  /** The document's signature holds; its publisher and date where it names them. */
  readonly verified: (publisher: string | null, published: string | null) => string;
  /** A script of the page's own that this view needs could not be loaded. */
  readonly codeMissing: Statement;
  readonly failures: Readonly<Record<LoadFailureCode, Statement>>;
}
