import type { ChartSource } from './chart-source.js';

/** A number of periods to look at. */
export interface RangeChoice {
  /** Null for all. */
  readonly last: number | null;
  readonly label: string;
  readonly chosen: boolean;
}

type Kind = 'month' | 'quarter' | 'year' | 'week' | 'period';

/** Whole years where periods make years, round numbers else. */
const COUNTS: Readonly<Record<Kind, readonly number[]>> = {
  week: [104, 52, 26],
  month: [36, 24, 12],
  quarter: [12, 8],
  year: [10, 5],
  period: [24, 12],
};

/** The ranges a reader may choose, the longest first; none where there is nothing to choose. */
export function rangeChoices(
  { words, periods, available, year, intervention }: ChartSource,
  last: number | null,
): readonly RangeChoice[] {
  const { frequency } = periods[0];
  const kind: Kind =
    frequency === 'month' || frequency === 'quarter' || frequency === 'year' || frequency === 'week'
      ? frequency
      : 'period';
  if (year || intervention) return [];
  const { past } = available;
  const counts = COUNTS[kind].filter((count) => count < past);
  if (counts.length === 0) return [];
  const chosen = last !== null && last < past ? last : null;
  const { chart } = words.messages;
  return [
    { last: null, label: chart.all, chosen: chosen === null },
    ...counts.map((count) => ({
      last: count,
      label: words.plural(count, chart.last[kind]),
      chosen: chosen === count,
    })),
  ];
}
