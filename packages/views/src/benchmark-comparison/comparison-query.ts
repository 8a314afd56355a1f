import type { PeriodChoice } from '@cairn/dataset';

/** What a comparison is asked for. */
export interface ComparisonQuery {
  readonly indicator: string | undefined;
  /** Ids of the reader's own areas, separated by spaces; they are marked and spoken of. */
  readonly area: string | undefined;
  readonly period: PeriodChoice | undefined;
  readonly group: string | undefined;
  readonly comparator: string | undefined;
  readonly sort: ComparisonSort;
  /** Bars or dots by what is known of the figures where absent. */
  readonly form?: ComparisonForm | undefined;
  /** What places are compared with: so many periods with figures back, or a period; the one before where absent. */
  readonly since?: string | undefined;
  /** Id of a group whose areas are named in a drawing of many. */
  readonly neighbours?: string | undefined;
  /** Offers the groups and comparators of the document to the reader. */
  readonly choosable?: boolean | undefined;
  /** Looks for areas that do better, and for what may be worth asking them. */
  readonly practice?: boolean | undefined;
}

export type ComparisonSort = 'value' | 'name' | 'document';

/** The forms of a comparison of one measure. */
export type ComparisonForm = 'bars' | 'dots' | 'funnel' | 'distribution';

/** Ids in an attribute, each once. */
export function idsOf(list: string | undefined): readonly string[] {
  return [...new Set((list ?? '').split(/\s+/u).filter((id) => id !== ''))];
}
