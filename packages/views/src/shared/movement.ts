import type { Period, Variation } from '@cairn/analysis';
import { measuredChart, ruleOf, type Dataset, type Fact, type Timeline } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import { measuredTrend } from './measured-trend.js';

/** A movement of a measure that a rule has found: more than its usual variation, and for better or for worse. */
export interface Movement {
  readonly indicator: Indicator;
  readonly direction: 'improving' | 'worsening';
  /** The first period of the movement. */
  readonly since: Period;
  /** The period of the latest figure. */
  readonly until: Period;
}

/**
 * How a measure is moving, by its control chart or, where it has none, its recent trend. A change that no rule finds significant is no
 * movement, and neither is one of a measure without a direction that is good, or without a latest figure.
 */
export function movementOf(dataset: Dataset, fact: Fact): Movement | null {
  const { indicator, area, period, observation } = fact;
  const timeline = dataset.timeline(indicator.id, area.id);
  if (!timeline || !period || typeof observation?.value !== 'number') return null;
  const judges = ruleOf(indicator, 'spc') !== undefined;
  const charted = (judges || indicator.spc !== undefined) && indicator.spc?.chart !== 'run';
  return charted ? byChart(dataset, fact, timeline, period) : byTrend(indicator, timeline, period);
}

function byChart(
  dataset: Dataset,
  { indicator, area }: Fact,
  timeline: Timeline,
  until: Period,
): Movement | null {
  const { chart, slots } = measuredChart(dataset, indicator, area.id, timeline, until);
  const direction = chart.variation && directionOf(chart.variation);
  if (!direction || chart.last === null) return null;
  let first = chart.last;
  for (let at = chart.last; at >= 0; at--) {
    const point = chart.points[at];
    if (!point || point.value === null || point.ghost) continue;
    if (directionOf(point.variation) !== direction) break;
    first = at;
  }
  const since = slots[first]?.period;
  return since ? { indicator, direction, since, until } : null;
}

function directionOf(variation: Variation): Movement['direction'] | null {
  switch (variation) {
    case 'improvementHigh':
    case 'improvementLow':
      return 'improving';
    case 'concernHigh':
    case 'concernLow':
      return 'worsening';
    case 'neitherHigh':
    case 'neitherLow':
    case 'commonCause':
      return null;
    default:
      return variation satisfies never;
  }
}

function byTrend(indicator: Indicator, timeline: Timeline, until: Period): Movement | null {
  const measured = measuredTrend(indicator, timeline, until);
  const judgement = measured?.trend.judgement;
  const since = measured?.slots[0]?.period;
  if (!judgement || !since) return null;
  return { indicator, direction: judgement === 'gettingBetter' ? 'improving' : 'worsening', since, until };
}
