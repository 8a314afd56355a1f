import { change, samePeriodLastYear } from '@cairn/analysis';
import { valueView } from '../shared/value-view.js';
import type { ChartSource } from './chart-source.js';
import { combinationOf, combined } from './combination.js';

/** How a figure of this year differs from the same one of last year: "0.6 lower, better"; empty where there is nothing to compare. */
export function yearDifference(source: ChartSource, at: number): string {
  const { words, series, year } = source;
  const [current, reference] = [series[0].observations[at]?.value, year?.previous[at]?.value];
  const found = differenceOf(source, current ?? null, reference ?? null);
  if (!found) return '';
  if (found.amount === '') return words.messages.chartViews.same;
  return found.verdict === '' ? found.amount : words.messages.joinClauses(found.amount, found.verdict);
}

/** How much higher or lower, and whether that is better; null where one of the figures is missing. */
function differenceOf(
  { words, indicator }: ChartSource,
  current: number | null,
  reference: number | null,
): { readonly amount: string; readonly verdict: string } | null {
  const { direction, judgement, absolute } = change({ current, reference, polarity: indicator.polarity });
  if (direction === 'unknown' || absolute === null) return null;
  if (direction === 'same') return { amount: '', verdict: '' };
  const { chartViews, change: changes } = words.messages;
  const amount = words.briefDifference(absolute, indicator.unit);
  return {
    amount: direction === 'up' ? chartViews.higherBy(amount) : chartViews.lowerBy(amount),
    verdict: judgement === 'better' || judgement === 'worse' ? changes[judgement] : '',
  };
}

/** A year in words, and whether its first sentence is about more than the latest period. */
export interface YearTold {
  readonly sentences: readonly string[];
  readonly soFar: boolean;
}

/**
 * The year so far beside the same part of the year before, where the figures can be put together; else the latest period beside the
 * same one a year before.
 */
export function yearTold(source: ChartSource): YearTold {
  const { words, indicator, series, periods, latest, year, now } = source;
  const { chartViews, periods: spans } = words.messages;
  const [{ observations }] = series;
  const [first] = periods;
  if (!year) return { sentences: [], soFar: false };
  const said = (span: string, value: number | null, earlier: string, reference: number | null) => {
    if (value === null) return [];
    const figure = words.value(value, indicator.unit).text;
    const difference = differenceOf(source, value, reference);
    if (reference === null || !difference) return [chartViews.alone(span, figure)];
    const before = words.briefValue(reference, indicator.unit);
    return [chartViews.against(span, figure, earlier, before, difference.amount, difference.verdict)];
  };
  const [begins, ends] = [samePeriodLastYear(first), samePeriodLastYear(now)];
  const spanOf = (from: typeof first | null, to: typeof first | null) =>
    !from || !to
      ? ''
      : from === to || from.text === to.text
        ? words.period(from)
        : spans.span(words.period(from), words.period(to));
  const upTo = [observations.slice(0, latest + 1), year.previous.slice(0, latest + 1)] as const;
  const way = year.running ? null : combinationOf(indicator, [...upTo[0], ...upTo[1]]);
  if (latest > 0 && (way || year.running)) {
    const [current, before] = year.running
      ? [observations[latest]?.value ?? null, year.previous[latest]?.value ?? null]
      : upTo.map((part) => (way ? combined(part, way, indicator).value : null));
    const told = said(spanOf(first, now), current ?? null, spanOf(begins, ends), before ?? null);
    if (told.length > 0) return { sentences: told, soFar: true };
  }
  const latestSaid = said(
    words.period(now),
    observations[latest]?.value ?? null,
    spanOf(ends, ends),
    year.previous[latest]?.value ?? null,
  );
  const why = latest > 0 && (way || year.running) ? [chartViews.noTotal] : [];
  if (latestSaid.length > 0) return { sentences: [...latestSaid, ...why], soFar: false };
  const { text } = valueView(indicator, observations[latest] ?? null, words);
  return { sentences: [chartViews.alone(words.period(now), text)], soFar: false };
}
