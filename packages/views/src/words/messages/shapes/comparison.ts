import type { Statement } from './statement.js';

/** Words of the benchmark comparison. */
export interface ComparisonMessages {
  readonly heading: (indicator: string, period: string) => string;
  readonly ranked: (area: string, rank: string, of: string, value: string) => string;
  readonly tied: (area: string, rank: string, of: string, value: string, sharing: string) => string;
  readonly unranked: (area: string, why: string) => string;
  /** Of the reader's own area where it is the one that the others are compared with. */
  readonly comparedWith: (area: string, value: string) => string;
  /** Of a figure that is told in words. */
  readonly inWords: (area: string, value: string) => string;
  /** That counts say how large an area is before they say how well it does. */
  readonly countsOnly: string;
  readonly notShown: (area: string) => string;
  readonly count: (ranked: string, period: string) => string;
  readonly orders: Readonly<Record<'best' | 'highest' | 'name' | 'document', string>>;
  readonly reference: (name: string, value: string) => string;
  readonly interval: (lower: string, upper: string) => string;
  readonly own: string;
  readonly chart: string;
  readonly noAreas: (indicator: string) => Statement;
}
