import type { ChartControl } from './chart-control.js';
import type { ChartSource } from './chart-source.js';

/** What a figure is drawn as. */
export type ChartForm = 'line' | 'bars' | 'dots';

/** Up to so many amounts are drawn as bars; more make a line easier to follow. */
const MOST_BARS = 12;
/** Two figures are no course of things: a line between them would claim one. */
const FEWEST = 3;

/**
 * The form that fits what is measured. Amounts are compared by their length, so bars start from nought; a sample is one look at a
 * time, so its figures stand apart, each with its interval; everything else is followed along a line.
 */
export function formOf(
  { indicator, series, available, year }: ChartSource,
  control: ChartControl | null,
): ChartForm {
  const all = series.flatMap(({ observations }) => observations.filter((one) => one !== null));
  const values = all.flatMap(({ value }) => value ?? []);
  const intervals = all.some(({ lower }) => lower !== null);
  const amount = indicator.valueType === 'count' || indicator.valueType === 'money';
  const few = available.all <= MOST_BARS && series.length === 1;
  if (amount && few && !control && !intervals && values.every((value) => value >= 0)) return 'bars';
  const sampled = all.some(({ sampleSize }) => sampleSize !== null);
  const longest = Math.max(
    ...series.map((one) => one.observations.filter((own) => own !== null && own.value !== null).length),
  );
  return (sampled && intervals && !control) || (longest < FEWEST && !year) ? 'dots' : 'line';
}
