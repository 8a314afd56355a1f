import { valueAxis } from '../geometry/axis.js';
import { bandPath, stepBand, stepPath, whiskers } from '../geometry/paths.js';
import { timeAxis, type TimeAxis } from '../geometry/time-axis.js';
import { tickLabel } from '../shared/tick-label.js';
import type { ChartControl } from './chart-control.js';
import { formOf, type ChartForm } from './chart-form.js';
import type { ChartSource } from './chart-source.js';
import type { Gutter } from '../geometry/chart-tiers.js';
import { referencePath, type ReferencePath } from './plot-references.js';
import { partsOf, seriesOf, type SeriesView } from './plot-series.js';
import type { ReferenceLine } from './reference-lines.js';

/** The drawing as plain numbers: places are per cent of the plot, paths are drawn in a box of 100 by 100. */
export interface PlotView {
  readonly form: ChartForm;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly gutter: Gutter;
  /** Height of nought where figures lie on both sides of it; null otherwise. */
  readonly zeroY: number | null;
  readonly interval: { readonly band: string; readonly whiskers: string };
  readonly control: { readonly band: string; readonly edges: string; readonly centre: string };
  readonly references: readonly ReferencePath[];
  readonly series: readonly SeriesView[];
}

/** @returns null when there is no number to draw */
export function plotOf(
  source: ChartSource,
  control: ChartControl | null,
  lines: readonly ReferenceLine[],
): (PlotView & { readonly time: TimeAxis }) | null {
  const { words, indicator, series, periods, year } = source;
  const values = series.flatMap(({ observations }) => observations.flatMap((one) => one?.value ?? []));
  if (values.length === 0 || indicator.valueType === 'boolean') return null;
  const time = timeAxis(periods);
  const form = formOf(source, control);
  const alone = series.length === 1 && form !== 'bars' && !year && !source.intervention;
  const intervals = alone && !hasLimits(control) ? series[0].observations : [];
  const limits = limitsOf(control, values, indicator.valueType === 'proportion' ? 100 : Infinity);
  const axis = valueAxis(
    [
      ...values,
      ...intervals.flatMap((one) =>
        typeof one?.value !== 'number' ? [] : [one.lower, one.upper].filter((limit) => limit !== null),
      ),
      ...lines.flatMap((line) => [...line.values, ...(line.upper ?? [])].filter((value) => value !== null)),
      ...[...limits.lower, ...limits.upper].filter((value) => value !== null),
      ...(typeof control?.median !== 'number' ? [] : [control.median]),
    ],
    form === 'bars',
  );
  const y = (value: number) => Math.round((100 - axis.at(value)) * 100) / 100;
  const ys = (all: readonly (number | null | undefined)[]) =>
    all.map((value) => (typeof value !== 'number' ? null : y(value)));
  const yTicks = axis.ticks.map((tick) => ({ y: y(tick), label: tickLabel(tick, indicator, words) }));
  const longest = Math.max(...yTicks.map(({ label }) => label.length));
  const [low, high] = [ys(intervals.map((one) => one?.lower)), ys(intervals.map((one) => one?.upper))];
  // Dots stand apart, so that each has its interval to itself.
  const parts = form === 'dots' ? periods.map((_, at) => at) : partsOf(series[0]);
  const partition = control?.points.map((point) => point?.partition ?? -1);
  const [lower, upper] = [ys(limits.lower), ys(limits.upper)];
  const centre =
    typeof control?.median !== 'number'
      ? ys((control?.points ?? []).map((point) => point?.centre))
      : periods.map(() => y(control.median ?? 0));
  return {
    time,
    form,
    yTicks,
    gutter: longest <= 3 ? 'small' : longest <= 6 ? 'medium' : 'large',
    zeroY: values.some((value) => value < 0) && values.some((value) => value > 0) ? y(0) : null,
    interval: {
      band: bandPath(low, high, time.places, parts),
      whiskers: whiskers(low, high, time.places, parts),
    },
    control: {
      band: stepBand(lower, upper, time.edges, partition),
      edges: stepPath(lower, time.edges, partition) + stepPath(upper, time.edges, partition),
      centre: stepPath(centre, time.edges, partition),
    },
    references: lines.map((line) => referencePath(line, form, time, ys)),
    series: series.map((one) => seriesOf(one, form, time, y, control, source.latest)),
  };
}

function hasLimits(control: ChartControl | null): boolean {
  return control?.points.some((point) => typeof point?.lower === 'number') ?? false;
}

/** Process limits, no further than the figures can go: a measure that has never been negative is not drawn below nought. */
function limitsOf(control: ChartControl | null, values: readonly number[], most: number) {
  const least = values.some((value) => value < 0) ? -Infinity : 0;
  const top = values.some((value) => value > most) ? Infinity : most;
  const within = (value: number | null | undefined) =>
    typeof value !== 'number' ? null : Math.min(top, Math.max(least, value));
  return {
    lower: (control?.points ?? []).map((point) => within(point?.lower)),
    upper: (control?.points ?? []).map((point) => within(point?.upper)),
  };
}
