import type { Outcome, RecentTrend, Variation } from '@cairn/analysis';
import type { Fact } from '@cairn/dataset';
import { changeView } from '../shared/change-view.js';
import { measuredTrend } from '../shared/measured-trend.js';
import { statusOfFact } from '../shared/status-view.js';
import { valueView } from '../shared/value-view.js';
import { lowerFirst } from '../words/letters.js';
import { reasonText } from '../words/reason-text.js';
import type { ChartControl } from './chart-control.js';
import { briefValueOf } from './chart-readings.js';
import type { ChartSource } from './chart-source.js';
import { interventionClaim, interventionSentences } from './intervention-words.js';
import { yearTold } from './year-words.js';

/** What a chart says in words: its heading, which claims only what a rule has found, and the sentences beneath. */
export interface ChartClaims {
  /** The measure and where, without a claim. */
  readonly title: string;
  readonly heading: string;
  readonly sentence: string;
}

/** A finding in words, and whether it is good news; null where it is neither. */
interface Finding {
  readonly words: string;
  readonly good: boolean | null;
}

/** The words of a chart of one area. */
export function claimsOfOne(source: ChartSource, fact: Fact, control: ChartControl | null): ChartClaims {
  const { words, indicator, series, year, intervention } = source;
  const { chart } = words.messages;
  const plain = chart.title(words.name(indicator), series[0].name);
  const title = year ? words.messages.joinClauses(plain, year.name) : plain;
  const status = statusOfFact(fact, words, 'brief');
  const why = status.override ?? status.why;
  if (intervention) {
    const sentences = interventionSentences(source, intervention);
    const claim = interventionClaim(source, intervention);
    return { title, heading: chart.claimed(title, claim), sentence: sentences.join(' ') };
  }
  const trend = measuredTrend(indicator, source.series[0].timeline, source.now)?.trend ?? null;
  const claim = claimOf(year ? null : movementOf(control, trend, source), positionOf(fact, source), source);
  const { sentences: ofYear, soFar } = yearTold(source);
  // The status is that of the latest period: beside the year so far it would seem to be the year's.
  const heading = claim === '' || soFar || year?.running ? title : chart.claimed(title, claim);
  if (year) {
    const judged = year.running ? [] : soFar ? [latestOf(fact, source), why] : [why];
    return { title, heading, sentence: [...ofYear, ...judged].join(' ') };
  }
  const sentences = [
    latestOf(fact, source),
    why,
    sentenceOf(changeView(fact.sincePrevious ?? fact.sinceLastYear, indicator, words)?.text),
    control?.reason && control.reason.code !== fact.assessment.reason.code
      ? reasonText(control.reason, indicator.unit, words, 'brief')
      : null,
    trend?.trend === 'cannotBeCalculated' ? chart.noTrend : null,
  ];
  return { title, heading, sentence: sentences.filter((sentence) => sentence !== null).join(' ') };
}

/** The words of a chart of several areas or categories: each one's latest figure, no ranking. */
export function claimsOfSeveral(source: ChartSource, facts: readonly Fact[]): ChartClaims {
  const { words, indicator, series, now, leftOut } = source;
  const { chart, chartViews, list } = words.messages;
  const broken = series.some(({ breakdown }) => breakdown !== null);
  const each = series.map((one, at) => {
    const observation = one.timeline.of(now) ?? null;
    // The unit is said once.
    const value =
      at === 0
        ? valueView(indicator, observation, words).text
        : briefValueOf(source, observation, source.latest);
    const fact = one.breakdown ? undefined : facts.find(({ area }) => area === one.area);
    const judged = fact && (fact.assessment.rule !== 'none' || fact.override);
    const said = judged
      ? words.messages.joinClauses(value, lowerFirst(statusOfFact(fact, words).word))
      : value;
    return chart.ofArea(one.name, said);
  });
  const sentences = [chart.inPeriod(words.period(now), each.join('; '))];
  if (leftOut.length > 0) sentences.push(chart.leftOut(list(leftOut)));
  const [own] = series;
  const title = broken
    ? chart.title(words.name(indicator), chartViews.by(words.text(own.area.name), dimensionName(source)))
    : chart.title(words.name(indicator), list(series.map(({ name }) => name)));
  return { title, heading: title, sentence: sentences.join(' ') };
}

/** "reason for delay". */
function dimensionName({ dataset, words, series }: ChartSource): string {
  const id = series.flatMap(({ breakdown }) => Object.keys(breakdown ?? {}))[0];
  const dimension = dataset.document.dimensions.find((one) => one.id === id);
  return dimension ? lowerFirst(words.text(dimension.name)) : '';
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

/** Where the figures go, then where they stand: "rising, and above target", "improving, but below target". */
function claimOf(movement: Finding | null, position: Finding | null, { words }: ChartSource): string {
  if (!movement || !position) return (movement ?? position)?.words ?? '';
  const { both, but } = words.messages.chartViews;
  const contrary = movement.good !== null && position.good !== null && movement.good !== position.good;
  return contrary ? but(movement.words, position.words) : both(movement.words, position.words);
}

type Compared = 'best' | 'better' | 'similar' | 'worse' | 'worst' | 'highest' | 'higher' | 'lower' | 'lowest';

function isCompared(outcome: Outcome): outcome is Compared {
  return ['best', 'better', 'similar', 'worse', 'worst', 'highest', 'higher', 'lower', 'lowest'].includes(
    outcome,
  );
}

/** Where the latest figure stands: against its target, or against the comparator of its rule; null where the rule says neither. */
function positionOf(fact: Fact, { words }: ChartSource): Finding | null {
  const { outcome, rule } = fact.assessment;
  const { chart, chartViews } = words.messages;
  const word = lowerFirst(statusOfFact(fact, words).word);
  if (fact.override) return { words: word, good: null };
  const value = fact.observation?.value ?? null;
  const target = fact.target?.value ?? null;
  if (outcome === 'red' && rule === 'target' && value !== null && target !== null && value !== target) {
    return { words: value > target ? chartViews.aboveTarget : chartViews.belowTarget, good: false };
  }
  if (outcome === 'green' || outcome === 'amber' || outcome === 'red')
    return { words: word, good: outcome === 'green' ? true : outcome === 'red' ? false : null };
  if (rule === 'confidenceInterval' && isCompared(outcome) && fact.comparator) {
    const good = outcome === 'best' || outcome === 'better';
    const bad = outcome === 'worst' || outcome === 'worse';
    const said = chart.compared[outcome](words.text(fact.comparator.comparator.name));
    return { words: said, good: good ? true : bad ? false : null };
  }
  return null;
}

/** Where the figures are going, as far as a rule has found it. */
function movementOf(
  control: ChartControl | null,
  trend: RecentTrend | null,
  { words, latest }: ChartSource,
): Finding | null {
  const { trends, movements } = words.messages.chart;
  if (trend && trend.trend !== 'cannotBeCalculated') {
    const found = trend.judgement ?? trend.trend;
    return {
      words: trends[found],
      good: found === 'gettingBetter' ? true : found === 'gettingWorse' ? false : null,
    };
  }
  if (!control?.variation) return null;
  const { variation } = control;
  const good = variation.startsWith('improvement') ? true : variation.startsWith('concern') ? false : null;
  const rules = control.points[latest]?.rules ?? [];
  const course: Partial<Record<Variation, string>> = {
    ...(rules.includes('trendIncreasing')
      ? { concernHigh: trends.increasing, neitherHigh: trends.increasing }
      : {}),
    ...(rules.includes('trendDecreasing')
      ? { concernLow: trends.decreasing, neitherLow: trends.decreasing }
      : {}),
  };
  return { words: course[variation] ?? movements[variation], good };
}
