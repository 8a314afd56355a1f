import { anhoejRules, type ControlPoint, type Reason } from '@cairn/analysis';
import { measuredChart, ruleOf } from '@cairn/dataset';
import type { ChartSource } from './chart-source.js';

/** The control chart of a measure's own area, slot for slot with the chart's periods. */
export interface ChartControl {
  /** One entry a period drawn; null where the control chart has none. */
  readonly points: readonly (ControlPoint | null)[];
  readonly variation: ControlPoint['variation'] | null;
  readonly assurance: 'pass' | 'hitOrMiss' | 'fail' | null;
  /** Why there are no limits; null when there are. */
  readonly reason: Reason | null;
  /** Centre line of a run chart, which has no limits; null otherwise. */
  readonly median: number | null;
  /** Status comes from this chart, not from a target. */
  readonly judges: boolean;
}

/**
 * The control chart up to the latest period, so that its signs are those of the fact of that period.
 */
export function chartControl({
  dataset,
  indicator,
  series,
  periods,
  now,
  year,
  intervention,
}: ChartSource): ChartControl | null {
  const judges = ruleOf(indicator, 'spc') !== undefined;
  const [{ area, timeline, breakdown }] = series;
  if (series.length > 1 || breakdown || year || intervention || (!judges && !indicator.spc)) return null;
  if (indicator.spc?.chart === 'run') {
    const slots = timeline.slots.filter((slot) => slot.period.end <= now.end);
    const { median } = anhoejRules(slots.map((slot) => slot.observation?.value ?? null));
    return {
      points: periods.map(() => null),
      variation: null,
      assurance: null,
      reason: null,
      median,
      judges,
    };
  }
  const { chart, slots } = measuredChart(dataset, indicator, area.id, timeline, now);
  const byPeriod = new Map(slots.map((slot, at) => [slot.period.start, chart.points[at] ?? null]));
  const count =
    chart.livePoints < chart.minimumPoints
      ? { points: chart.livePoints, minimum: chart.minimumPoints }
      : { points: 1, minimum: 2 };
  // Where the chart judges, its signs are the evaluator's own; it is worked out here for its lines and points alone.
  const fact = dataset.fact({ indicator: indicator.id, area: area.id, period: now.text });
  const signs = judges ? fact?.assessment : chart.centre === null ? undefined : chart;
  return {
    points: periods.map(({ start }) => byPeriod.get(start) ?? null),
    variation: signs?.variation ?? null,
    assurance: signs?.assurance ?? null,
    reason: chart.centre === null ? { code: 'spc/tooFewPoints', params: count } : null,
    median: null,
    judges,
  };
}
