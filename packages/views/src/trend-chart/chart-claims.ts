import { recentTrend, type Outcome, type RecentTrend } from '@cairn/analysis';
import type { Fact } from '@cairn/dataset';
import { changeView } from '../shared/change-view.js';
import { statusOfFact } from '../shared/status-view.js';
import { valueView } from '../shared/value-view.js';
import { lowerFirst } from '../words/letters.js';
import type { ChartControl } from './chart-control.js';
import type { ChartSource } from './chart-source.js';

/** What a chart says in words: its heading, which claims only what a rule has found, and the sentences beneath. */
export interface ChartClaims {
  /** The measure and where, without a claim. */
  readonly title: string;
  readonly heading: string;
  readonly sentence: string;
}

/** The words of a chart of one area. */
export function claimsOfOne(source: ChartSource, fact: Fact, control: ChartControl | null): ChartClaims {
  const { words, indicator, areas } = source;
  const { chart } = words.messages;
  const trend = trendOf(source);
  const claims = [positionOf(fact, source), movementOf(control, trend, source)].filter(
    (claim) => claim !== null,
  );
  const title = chart.title(words.name(indicator), words.text(areas[0].area.name));
  const status = statusOfFact(fact, words, 'brief');
  const sentences = [
    latestOf(fact, source),
    status.override ?? status.why,
    sentenceOf(changeView(fact.sincePrevious, indicator, words)?.text),
    control?.reason && control.reason.code !== fact.assessment.reason.code
      ? words.reason(control.reason, indicator.unit, 'brief')
      : null,
    trend?.trend === 'cannotBeCalculated' ? chart.noTrend : null,
  ];
  return {
    title,
    heading: claims.length === 0 ? title : chart.claimed(title, claims.join(', ')),
    sentence: sentences.filter((sentence) => sentence !== null).join(' '),
  };
}

/** The words of a chart of several areas: each one's latest figure, no ranking. */
export function claimsOfSeveral(source: ChartSource, facts: readonly Fact[]): ChartClaims {
  const { words, indicator, periods, latest, leftOut } = source;
  const { chart } = words.messages;
  const period = periods[latest];
  const each = facts.map((fact) => {
    const value = valueView(indicator, fact.observation, words).text;
    return chart.ofArea(
      words.text(fact.area.name),
      words.messages.joinClauses(value, lowerFirst(statusOfFact(fact, words).word)),
    );
  });
  const sentences = [period ? chart.inPeriod(words.period(period), each.join('; ')) : null];
  if (leftOut.length > 0)
    sentences.push(chart.leftOut(words.messages.list(leftOut.map((area) => words.text(area.name)))));
  const title = chart.title(
    words.name(indicator),
    words.messages.list(facts.map((fact) => words.text(fact.area.name))),
  );
  return {
    title,
    heading: title,
    sentence: sentences.filter((sentence) => sentence !== null).join(' '),
  };
}

function latestOf(fact: Fact, { words, indicator }: ChartSource): string | null {
  if (!fact.period) return null;
  const { text, marks } = valueView(indicator, fact.observation, words);
  return words.messages.chart.latest(
    text,
    words.period(fact.period),
    marks.map(({ word }) => word).join(', '),
  );
}

function sentenceOf(text: string | undefined): string | null {
  return text === undefined ? null : `${text}.`;
}

type Compared = 'best' | 'better' | 'similar' | 'worse' | 'worst' | 'highest' | 'higher' | 'lower' | 'lowest';

function isCompared(outcome: Outcome): outcome is Compared {
  return ['best', 'better', 'similar', 'worse', 'worst', 'highest', 'higher', 'lower', 'lowest'].includes(
    outcome,
  );
}

/** Where the latest figure stands: against its target, or against the comparator of its rule; null where the rule says neither. */
function positionOf(fact: Fact, { words }: ChartSource): string | null {
  const { outcome, rule } = fact.assessment;
  if (fact.override) return lowerFirst(statusOfFact(fact, words).word);
  if (outcome === 'green' || outcome === 'amber' || outcome === 'red')
    return lowerFirst(statusOfFact(fact, words).word);
  if (rule === 'confidenceInterval' && isCompared(outcome) && fact.comparator) {
    return words.messages.chart.compared[outcome](words.text(fact.comparator.comparator.name));
  }
  return null;
}

/** Where the figures are going, as far as a rule has found it. */
function movementOf(
  control: ChartControl | null,
  trend: RecentTrend | null,
  { words }: ChartSource,
): string | null {
  const { trends, movements } = words.messages.chart;
  if (trend && trend.trend !== 'cannotBeCalculated') return trends[trend.judgement ?? trend.trend];
  return control?.variation ? movements[control.variation] : null;
}

/** The recent trend of a yearly measure that asks for it; points before a break in the series do not count. */
function trendOf({ indicator, areas, periods, latest }: ChartSource): RecentTrend | null {
  const period = periods[latest];
  if (indicator.trend?.method !== 'fingertips' || !period) return null;
  const slots = areas[0].timeline.slots.filter((slot) => slot.period.end <= period.end);
  const start = Math.max(
    0,
    slots.findLastIndex((slot) => slot.observation?.marks.includes('break')),
  );
  const points = slots.slice(start).map(({ observation }) => ({
    value: observation?.value ?? null,
    lower: observation?.lower,
    upper: observation?.upper,
    count: observation?.numerator,
    denominator: observation?.denominator,
  }));
  return recentTrend(points, {
    polarity: indicator.polarity,
    kind: indicator.valueType === 'proportion' ? 'proportion' : 'other',
  });
}
