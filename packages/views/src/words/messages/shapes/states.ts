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
  readonly partial: string;
  readonly failures: Readonly<Record<LoadFailureCode, Statement>>;
}
