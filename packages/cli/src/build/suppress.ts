import { complementIsSmall, type DisclosureRule, roundCount, secondarySuppression } from '@cairn/analysis';
import type { Indicator, PerformanceDocument } from '@cairn/schema';
import { type BuildIssue, quote } from '../issues/issue.js';
import { PROJECT_FILE } from '../project/project-file.js';
import { additiveTotals } from './additive-totals.js';
import { type CollectedSeries, seriesKey } from './collect.js';
import { fraction } from './fraction.js';
import { joinStatus, type Observation } from './observation.js';

type Report = (issue: BuildIssue) => void;

/**
 * Takes out of the document what would show too few people: small counts, small complements, and what those could be worked out from
 * by way of a published total. Counts that remain are rounded where the indicator asks for it.
 *
 * @param wanted the indicators to look at
 */
export function suppress(
  collected: readonly CollectedSeries[],
  wanted: readonly Indicator[],
  definitions: PerformanceDocument,
  report: Report,
): readonly CollectedSeries[] {
  let all = collected;
  for (const indicator of wanted) {
    const { disclosure } = indicator;
    if (!disclosure) continue;
    const own = all.filter((series) => series.indicator === indicator.id);
    const hidden = hiddenFigures(own, indicator, disclosure, definitions);
    for (const { observation, cause } of hidden.values())
      report(suppressedNotice(observation, cause, disclosure));
    all = all.map((series) =>
      series.indicator === indicator.id
        ? withoutHidden(series, indicator, disclosure.roundTo, hidden)
        : series,
    );
  }
  return all;
}

type Cause = 'small' | 'secondary';
type Hidden = ReadonlyMap<string, { readonly observation: Observation; readonly cause: Cause }>;

function figureKey(series: CollectedSeries, period: string): string {
  return JSON.stringify([keyOf(series), period]);
}

function keyOf({ indicator, area, dimensions }: CollectedSeries): string {
  return seriesKey(indicator, area, dimensions);
}

function hiddenFigures(
  own: readonly CollectedSeries[],
  indicator: Indicator,
  rule: DisclosureRule,
  definitions: PerformanceDocument,
): Hidden {
  const hidden = new Map<string, { observation: Observation; cause: Cause }>();
  for (const period of new Set(own.flatMap(({ observations }) => [...observations.keys()]))) {
    const present = own.filter(({ observations }) => observations.has(period));
    const known = new Map(
      present.map((series) => [keyOf(series), countOf(series.observations.get(period), indicator)]),
    );
    const cells = new Map(
      present.map((series) => [keyOf(series), cellOf(series.observations.get(period), indicator, rule)]),
    );
    const totals = additiveTotals(present, definitions, (key) => known.get(key) ?? null);
    const { primary, secondary } = secondarySuppression(cells, totals, rule);
    for (const series of present) {
      const observation = series.observations.get(period);
      const key = keyOf(series);
      if (!observation || observation.status.includes('Q') || observation.value === null) continue;
      if (primary.has(key)) hidden.set(figureKey(series, period), { observation, cause: 'small' });
      else if (secondary.has(key)) hidden.set(figureKey(series, period), { observation, cause: 'secondary' });
    }
  }
  return hidden;
}

/** The people or events behind a figure; null where they are not known, or the figure does not count any. */
function countOf(observation: Observation | undefined, { valueType, unit }: Indicator): number | null {
  if (!observation) return null;
  const { value, numbers } = observation;
  const count =
    numbers.numerator ?? (valueType === 'count' ? value : countBehind(value, numbers, valueType, unit));
  return typeof count === 'number' && count >= 0 ? count : null;
}

/** A share or rate tells its count, where it stands beside its denominator. */
function countBehind(
  value: Observation['value'],
  { denominator }: Observation['numbers'],
  valueType: Indicator['valueType'],
  { multiplier = 1 }: Indicator['unit'],
): number | null {
  const counts = valueType === 'proportion' || valueType === 'rate';
  if (!counts || typeof value !== 'number' || typeof denominator !== 'number') return null;
  return Math.round((value / multiplier) * denominator);
}

function cellOf(
  observation: Observation | undefined,
  indicator: Indicator,
  rule: DisclosureRule,
): number | 'suppressed' | null {
  if (observation?.status.includes('Q')) return 'suppressed';
  const count = countOf(observation, indicator);
  const denominator = observation?.numbers.denominator;
  if (
    count !== null &&
    typeof denominator === 'number' &&
    denominator >= 0 &&
    complementIsSmall(count, denominator, rule)
  ) {
    return 'suppressed';
  }
  return count;
}

function withoutHidden(
  series: CollectedSeries,
  indicator: Indicator,
  roundTo: number | undefined,
  hidden: Hidden,
): CollectedSeries {
  const observations = [...series.observations].map(([period, observation]) => {
    if (hidden.has(figureKey(series, period))) return [period, suppressed(observation)] as const;
    return [period, roundTo === undefined ? observation : rounded(observation, indicator, roundTo)] as const;
  });
  return { ...series, observations: new Map(observations) };
}

/** The denominator may be shown; everything the count could be worked out from may not. */
function suppressed(observation: Observation): Observation {
  const { denominator } = observation.numbers;
  return {
    ...observation,
    value: null,
    numbers: denominator === undefined ? {} : { denominator },
    status: joinStatus(observation.status, 'Q'),
  };
}

/** A rate is made again from the rounded count; from the exact one, or from its limits, the count could be worked out. */
function rounded(observation: Observation, indicator: Indicator, roundTo: number): Observation {
  const count = countOf(observation, indicator);
  if (count === null) return observation;
  const { value, numbers } = observation;
  const { denominator, sampleSize } = numbers;
  const numerator = Number(roundCount(count, roundTo));
  const kept = {
    ...(numbers.numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(sampleSize === undefined ? {} : { sampleSize }),
  };
  const made = indicator.valueType === 'count' ? numerator : fraction({ ...kept, numerator }, indicator);
  return { ...observation, value: value === null ? null : (made ?? value), numbers: kept };
}

function suppressedNotice(
  observation: Observation,
  cause: Cause,
  { minimumCount }: DisclosureRule,
): BuildIssue {
  const { indicator, area, period } = observation;
  const why =
    cause === 'small'
      ? `it counts fewer than ${String(minimumCount)}, or all but fewer than ${String(minimumCount)}`
      : 'a suppressed figure could be worked out from it';
  return {
    code: cause === 'small' ? 'suppressed' : 'suppressed-with',
    severity: 'notice',
    file: PROJECT_FILE,
    message: `${quote(indicator)} of ${quote(area)} in ${period} is suppressed: ${why}.`,
    remedy: 'Nothing: the document does not contain the figure, as "disclosure" of the indicator asks.',
  };
}
