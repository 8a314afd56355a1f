import { chartOptions, controlChart, type ControlChart, type Period } from '@cairn/analysis';
import type { Indicator } from '@cairn/schema';
import type { Dataset } from '../dataset.js';
import type { Slot, Timeline } from '../timeline.js';

/** A control chart, and the slots of the series that its points belong to. */
export interface MeasuredChart {
  readonly chart: ControlChart;
  readonly slots: readonly Slot[];
}

/**
 * The control chart of a measure in one area, up to and including a period, so that it says what was known then. It is always made of
 * the whole series: what a reader chooses to look at does not move the limits.
 */
export function measuredChart(
  dataset: Dataset,
  indicator: Indicator,
  area: string,
  timeline: Timeline,
  period: Period,
): MeasuredChart {
  const slots = timeline.slots.filter((slot) => slot.period.end <= period.end);
  const spc = indicator.spc ?? {};
  const chart = controlChart(
    {
      chart: spc.chart === 'run' ? undefined : spc.chart,
      values: slots.map((slot) => slot.observation?.value ?? null),
      numerators: slots.map((slot) => slot.observation?.numerator ?? null),
      denominators: slots.map((slot) => slot.observation?.denominator ?? null),
      multiplier: indicator.unit.multiplier,
      polarity: indicator.polarity,
      target: dataset.judgingTarget(indicator, area, period)?.value ?? null,
    },
    chartOptions(
      spc,
      slots.map((slot) => slot.period.text),
    ),
  );
  return { chart, slots };
}
