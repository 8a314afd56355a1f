import { assess, change, type Assessment, type Period } from '@cairn/analysis';
import type { Area, Comparator, Indicator } from '@cairn/schema';
import type { Directory } from '../directory.js';
import type { Observation } from '../observation.js';
import type { PeriodReader } from '../period-reader.js';
import type { SeriesIndex } from '../series-index.js';
import type { Timeline } from '../timeline.js';
import { comparatorFact, type ComparatorFact } from './comparator.js';
import type { ChangeFact, Fact } from './fact.js';
import { chartHistory, namedBaseline, ruleOf, valuesUpTo } from './history.js';
import type { TargetFact, TargetIndex } from './target.js';

/** What a fact is made from. */
export interface Sources {
  readonly directory: Directory;
  readonly series: SeriesIndex;
  readonly targets: TargetIndex;
  readonly periods: PeriodReader;
}

/** Puts together everything known of one indicator in one area at one place in its timeline. */
export function assembleFact(
  indicator: Indicator,
  area: Area,
  timeline: Timeline | undefined,
  period: Period | null,
  override: Fact['override'],
  sources: Sources,
): Fact {
  const { series, targets } = sources;
  // Which areas it will be compared with is known before its own figures are here: all parts are wanted at once.
  if (series.shelf.isPartial)
    for (const id of besides(indicator, area, sources)) series.timeline(indicator.id, id);
  const yearStart = series.yearStart(indicator.id);
  const observation = (period && timeline?.of(period)) ?? null;
  const target = period && targets.judging(indicator, area.id, period, yearStart);
  const comparator = period && comparatorOf(indicator, period, sources);
  const assessment = assessed(indicator, area, timeline, period, observation, target, comparator, sources);
  const since = (from: Period | null): ChangeFact | null =>
    changeSince(indicator, observation, timeline, from, target);
  return {
    indicator,
    area,
    period,
    observation,
    target,
    comparator,
    assessment,
    override,
    sincePrevious:
      period && isComparableWithPrevious(indicator, period) ? since(sources.periods.previous(period)) : null,
    sinceLastYear: period && since(sources.periods.lastYear(period)),
  };
}

/** The other areas whose figures the rule of an indicator looks at. */
function besides(indicator: Indicator, area: Area, sources: Sources): readonly string[] {
  const { area: one, group } = ruleComparator(indicator, sources) ?? {};
  const members = group === undefined ? undefined : sources.directory.group(group)?.members;
  const peers = peersOf(indicator, area, sources)?.map(({ id }) => id);
  return [...(one === undefined ? [] : [one]), ...(members ?? []), ...(peers ?? [])];
}

function ruleComparator(indicator: Indicator, { directory }: Sources): Comparator | undefined {
  const id = (ruleOf(indicator, 'confidenceInterval') ?? ruleOf(indicator, 'levelAndRate'))?.comparator;
  return id === undefined ? undefined : directory.comparator(id);
}

function comparatorOf(indicator: Indicator, period: Period, sources: Sources): ComparatorFact | null {
  const { directory, series } = sources;
  const comparator = ruleComparator(indicator, sources);
  return comparator ? comparatorFact(comparator, indicator, period, directory, series) : null;
}

function assessed(
  indicator: Indicator,
  area: Area,
  timeline: Timeline | undefined,
  period: Period | null,
  observation: Observation | null,
  target: TargetFact | null,
  comparator: ComparatorFact | null,
  sources: Sources,
): Assessment {
  const rating = observation?.text;
  const peers = peersOf(indicator, area, sources);
  return assess({
    rules: indicator.assessment,
    polarity: indicator.polarity,
    observation: {
      // A text that is there is a value; the rules for numbers never meet it.
      value: observation?.text === undefined || observation.text === null ? (observation?.value ?? null) : 0,
      absence: observation?.absence ?? undefined,
      lower: observation?.lower,
      upper: observation?.upper,
      lower998: observation?.lower998,
      upper998: observation?.upper998,
    },
    target: wanted(target),
    comparator: comparator
      ? {
          value: comparator.value,
          lower: comparator.lower,
          upper: comparator.upper,
          first: firstOf(comparator, indicator, timeline, sources),
        }
      : undefined,
    isComparator:
      comparator?.comparator.area === area.id || (peers !== undefined && isWholeOf(peers, area, sources)),
    peers:
      period === null
        ? undefined
        : peers?.map((peer) => sources.series.timeline(indicator.id, peer.id)?.of(period)?.value ?? null),
    history: timeline && period ? valuesUpTo(indicator, timeline, period) : undefined,
    baseline: timeline && namedBaseline(indicator, timeline, sources.series.yearStart(indicator.id)),
    spc: indicator.spc,
    chart: timeline && period ? chartHistory(indicator, timeline, period) : undefined,
    selfAssessment: rating === 'green' || rating === 'amber' || rating === 'red' ? { rating } : undefined,
  });
}

function wanted(target: TargetFact | null) {
  if (!target) return undefined;
  if (target.value !== null) return { value: target.value };
  return target.lower !== null && target.upper !== null
    ? { lower: target.lower, upper: target.upper }
    : undefined;
}

/** The comparator in the first period of the area's own history, for level and rate. */
function firstOf(
  comparator: ComparatorFact,
  indicator: Indicator,
  timeline: Timeline | undefined,
  { directory, series }: Sources,
): number | null {
  const first = ruleOf(indicator, 'levelAndRate') ? timeline?.periods[0] : undefined;
  if (!first) return null;
  return comparatorFact({ ...comparator.comparator, period: 'same' }, indicator, first, directory, series)
    .value;
}

/** The areas an area is ranked among, itself among them; undefined where no rule ranks. */
function peersOf(indicator: Indicator, area: Area, { directory }: Sources): readonly Area[] | undefined {
  const rule = ruleOf(indicator, 'quantile');
  if (!rule) return undefined;
  const group = rule.group === undefined ? undefined : directory.group(rule.group);
  return group ? directory.members(group) : directory.areasLike(area);
}

/** Whether an area is the whole that the others are parts of; such a one is never ranked among them. */
function isWholeOf(peers: readonly Area[], area: Area, { directory }: Sources): boolean {
  return !peers.includes(area) && peers.some((peer) => directory.ancestors(peer).includes(area));
}

/** What is counted from the start of the year grows with it: only the same part of another year is comparable. */
function isComparableWithPrevious({ periodBasis }: Indicator, { frequency }: Period): boolean {
  return periodBasis !== 'cumulative' || frequency === 'year';
}

function changeSince(
  indicator: Indicator,
  observation: Observation | null,
  timeline: Timeline | undefined,
  from: Period | null,
  target: TargetFact | null,
): ChangeFact | null {
  const earlier = from && timeline?.of(from);
  if (!earlier) return null;
  const found = change({
    current: observation?.value ?? null,
    reference: earlier.value,
    polarity: indicator.polarity,
    target: wanted(target),
  });
  return { change: found, from: earlier };
}
