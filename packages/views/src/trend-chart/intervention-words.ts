import type { ChartSource } from './chart-source.js';
import type { Intervention } from './intervention.js';

/** What may be claimed of before and after: that there is a difference, never why. */
export function interventionClaim({ words }: ChartSource, told: Intervention): string {
  const { claims } = words.messages.chartViews;
  const period = words.period(told.period);
  return claims[told.broken ? 'cannotBeCalculated' : told.result.outcome](period);
}

/** The two levels, their difference with its interval, and what it does not say. */
export function interventionSentences(
  { words, indicator }: ChartSource,
  { period, text, result, broken }: Intervention,
): readonly string[] {
  const { chartViews, joinClauses, change } = words.messages;
  const { before, after, difference, lower, upper, trendBefore, outcome, reason } = result;
  const said = [
    text === null
      ? chartViews.from(words.period(period))
      : chartViews.begins(text.replace(/\.$/u, ''), words.period(period)),
  ];
  const level = (mean: number | null) => (mean === null ? null : words.value(mean, indicator.unit).text);
  const [first, second] = [level(before.mean), level(after.mean)];
  if (first !== null && second !== null) said.push(chartViews.levels(first, second));
  if (broken) return [...said, chartViews.brokenBetween];
  if (outcome === 'cannotBeCalculated' || difference === null || lower === null || upper === null) {
    const counts = [words.count(before.count), words.count(after.count)] as const;
    return [...said, reason === 'noVariation' ? chartViews.noVariation : chartViews.tooFew(...counts)];
  }
  const signed = (bound: number) => {
    const amount = words.briefDifference(bound, indicator.unit);
    return bound > 0 ? chartViews.higherBy(amount) : bound < 0 ? chartViews.lowerBy(amount) : chartViews.same;
  };
  const [near, far] = Math.abs(lower) <= Math.abs(upper) ? [lower, upper] : [upper, lower];
  const plain = signed(difference);
  const judged = outcome === 'better' || outcome === 'worse' ? joinClauses(plain, change[outcome]) : plain;
  const found =
    outcome === 'noClearDifference'
      ? chartViews.unclear(plain, signed(lower), signed(upper))
      : chartViews.clear(judged, signed(near), signed(far));
  // Where they went the other way, the difference is not what they would have come to.
  const course = difference > 0 ? 'rising' : 'falling';
  const going =
    trendBefore === course && outcome !== 'noClearDifference' ? [chartViews.goingBefore[course]] : [];
  return [...said, found, ...going, chartViews.caution];
}
