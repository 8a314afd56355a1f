import type { Dataset } from '@cairn/dataset';
import type { Indicator, Revision } from '@cairn/schema';
import type { Words } from '../words/words.js';

/**
 * A figure of a correction, before or after it. One that has been suppressed since is not said again, and neither is one of a series that
 * is not there: nobody can tell whether it may be shown.
 */
export function publishedValue(
  value: number | string | null,
  { series, period }: Revision,
  indicator: Indicator,
  dataset: Dataset,
  words: Words,
): string {
  const read = dataset.period(indicator.id, period);
  const timeline = dataset.timeline(indicator.id, series.area, series.dimensions);
  if (read && timeline?.of(read)?.absence === 'suppressed') return words.messages.outcomes.suppressed;
  if (value === null || !timeline) return words.messages.noValue;
  return typeof value === 'number' ? words.briefValue(value, indicator.unit) : value;
}
