import { anhoejRules, chartOptions, controlChart, type ControlPoint, type Reason } from '@cairn/analysis';
import { ruleOf } from '@cairn/dataset';
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
 * The control chart up to the latest period, so that its signs are those of the fact of that period. It is always made of the whole
 * series: what a reader chooses to look at does not move the limits.
 */
export function chartControl({
  dataset,
  indicator,
  areas,
  periods,
  latest,
}: ChartSource): ChartControl | null {
  const judges = ruleOf(indicator, 'spc') !== undefined;
  const period = periods[latest];
  if (areas.length > 1 || !period || (!judges && !indicator.spc)) return null;
  const [{ area, timeline }] = areas;
  const slots = timeline.slots.filter((slot) => slot.period.end <= period.end);
  const values = slots.map((slot) => slot.observation?.value ?? null);
  const spc = indicator.spc ?? {};
  if (spc.chart === 'run') {
    const { median } = anhoejRules(values);
    return {
      points: periods.map(() => null),
      variation: null,
      assurance: null,
      reason: null,
      median,
      judges,
    };
  }
  const chart = controlChart(
    {
      chart: spc.chart,
      values,
      numerators: slots.map((slot) => slot.observation?.numerator ?? null),
      denominators: slots.map((slot) => slot.observation?.denominator ?? null),
      multiplier: indicator.unit.multiplier,
      polarity: indicator.polarity,
      target: dataset.judgingTarget(indicator, area.id, period)?.value ?? null,
    },
    chartOptions(
      spc,
      slots.map((slot) => slot.period.text),
    ),
  );
  const byPeriod = new Map(slots.map((slot, at) => [slot.period.start, chart.points[at] ?? null]));
  const count =
    chart.livePoints < chart.minimumPoints
      ? { points: chart.livePoints, minimum: chart.minimumPoints }
      : { points: 1, minimum: 2 };
  // Where the chart judges, its signs are the evaluator's own; it is worked out here for its lines and points alone.
  const fact = dataset.fact({ indicator: indicator.id, area: area.id, period: period.text });
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
