import { compareIntervals, crudeRate, wilson, type Comparison } from '@cairn/analysis';
import { measuredChart, type Dataset, type Fact } from '@cairn/dataset';

/** What two figures are told apart by: their published intervals, the usual range of each over time, or intervals of their counts. */
export type Evidence = 'intervals' | 'counts' | 'process';

export interface Verdict {
  /** How the other area stands to the own one; `notComparable` where nothing tells chance from difference. */
  readonly outcome: Comparison;
  /** Null where there is nothing to test by. */
  readonly evidence: Evidence | null;
}

interface Span {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Whether one area differs from another by more than chance: two intervals of the same kind that do not overlap. A cautious test, so that
 * looking at many areas finds few that are only lucky. A place in a ranking is never evidence.
 */
export function verdictOn(dataset: Dataset, other: Fact, own: Fact): Verdict {
  for (const [evidence, spanOf] of TESTS) {
    const [theirs, mine] = [spanOf(dataset, other), spanOf(dataset, own)];
    if (!theirs || !mine) continue;
    const outcome = compareIntervals({
      lower: theirs.lower,
      upper: theirs.upper,
      comparatorLower: mine.lower,
      comparatorUpper: mine.upper,
      polarity: own.indicator.polarity,
    });
    return { outcome, evidence };
  }
  return { outcome: 'notComparable', evidence: null };
}

const TESTS: readonly (readonly [Evidence, (dataset: Dataset, fact: Fact) => Span | null])[] = [
  ['intervals', (_, { observation }) => span(observation?.lower, observation?.upper)],
  // Before the counts: days in hospital come in stays, so that counting them as events of their own finds too much.
  ['process', processSpan],
  ['counts', (_, fact) => countedSpan(fact)],
];

/** The 95 % interval of a proportion or rate, from its counts. */
function countedSpan({ observation, indicator }: Fact): Span | null {
  const { numerator, denominator } = observation ?? {};
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return null;
  if (numerator < 0 || denominator <= 0) return null;
  const multiplier = indicator.unit.multiplier ?? 1;
  if (indicator.valueType === 'proportion') {
    if (numerator > denominator) return null;
    const { lower, upper } = wilson({ numerator, denominator, multiplier });
    return span(lower, upper);
  }
  if (indicator.valueType !== 'rate') return null;
  const { lower, upper } = crudeRate({ numerator, denominator, multiplier });
  return span(lower, upper);
}

/** The range in which an area's figures usually lie: the process limits of its own control chart. */
function processSpan(dataset: Dataset, { indicator, area, period }: Fact): Span | null {
  const timeline = dataset.timeline(indicator.id, area.id);
  if (!timeline || !period) return null;
  const { chart } = measuredChart(dataset, indicator, area.id, timeline, period);
  return chart.hasLimits ? span(chart.lower, chart.upper) : null;
}

function span(lower: number | null | undefined, upper: number | null | undefined): Span | null {
  return typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : null;
}
