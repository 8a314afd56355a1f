import type { Assurance, Variation } from '../codes.js';
import { type ChartInput, type ChartKind, type ChartOptions, MINIMUM_POINTS } from './chart-input.js';
import { type DrawnChart, drawChart } from './chart-lines.js';
import { sequenceOf } from './frame.js';
import { markBeyondLimits } from './rule-limits.js';
import { markShifts } from './rule-shift.js';
import { markTrends } from './rule-trend.js';
import { markTwoOfThree } from './rule-two-of-three.js';
import { ruleNames, type RuleInput, type SpcRule } from './rules.js';
import { assuranceOf, variationOf } from './variation.js';

/** One slot of a chart. Every number is in the unit of the values, and null where there is none. */
export interface ControlPoint {
  readonly value: number | null;
  /** Drawn, but left out of lines and rules. */
  readonly ghost: boolean;
  /** Number of the rebase segment, from 0. */
  readonly partition: number;
  readonly centre: number | null;
  /** Three-sigma limits. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerTwoSigma: number | null;
  readonly upperTwoSigma: number | null;
  readonly lowerOneSigma: number | null;
  readonly upperOneSigma: number | null;
  /** Distance from the live point before. */
  readonly movingRange: number | null;
  /** The rules this point fires. */
  readonly rules: readonly SpcRule[];
  /** What those rules mean together. */
  readonly variation: Variation;
}

/** What a chart says as a whole. */
export interface ChartIcons {
  /** Null below the minimum number of points. */
  readonly variation: Variation | null;
  /** Null also without a target or a direction. */
  readonly assurance: Assurance | null;
  readonly livePoints: number;
  readonly minimumPoints: number;
  /** Position of the last live point, from which both icons are read; null when there is none. */
  readonly last: number | null;
  /** Lines at the last live point; null without. */
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface ControlChart extends ChartIcons {
  readonly kind: ChartKind;
  /** False below the minimum number of points: the points are then to be drawn without lines, as a run chart. */
  readonly hasLimits: boolean;
  readonly points: readonly ControlPoint[];
}

interface Evaluated extends DrawnChart {
  readonly flags: Uint8Array;
  readonly hasLimits: boolean;
  readonly variationAt: (slot: number) => Variation;
}

function whole(name: string, value: number, least: number): number {
  if (!(Number.isSafeInteger(value) && value >= least))
    throw new RangeError(`invalid ${name}: ${String(value)}`);
  return value;
}

function evaluate(kind: ChartKind, input: ChartInput, options: ChartOptions): Evaluated {
  const shift = whole('shift', options.shift ?? 7, 2);
  const trend = whole('trend', options.trend ?? 7, 2);
  whole('baseline', options.baseline ?? 0, 0);
  const drawn = drawChart(kind, input, options);
  const { frame, lines } = drawn;
  const flags = new Uint8Array(frame.values.length);
  const hasLimits = frame.liveCount >= whole('minimum of points', options.minimumPoints ?? MINIMUM_POINTS, 0);
  if (hasLimits) {
    const rules: RuleInput = { frame, lines, sequence: sequenceOf(frame), flags };
    markBeyondLimits(rules);
    markShifts(rules, shift);
    markTrends(rules, trend, options.trendAcrossRebase ?? true);
    markTwoOfThree(rules, { beyondThreeSigma: options.twoOfThreeBeyondThreeSigma ?? false });
  }
  const variationAt = (slot: number) => {
    const aboveCentre = (frame.values[slot] ?? NaN) >= (lines.centre[slot] ?? NaN);
    return variationOf(flags[slot] ?? 0, input.polarity, options.conflict ?? 'improvement', aboveCentre);
  };
  return { ...drawn, flags, hasLimits, variationAt };
}

function at(line: Float64Array, slot: number): number | null {
  const value = line[slot] ?? NaN;
  return Number.isFinite(value) ? value : null;
}

function iconsOf(
  { frame, lines, hasLimits, variationAt }: Evaluated,
  input: ChartInput,
  options: ChartOptions,
): ChartIcons {
  const { last, liveCount } = frame;
  const line = (of: Float64Array) => (hasLimits ? at(of, last) : null);
  const [lower, upper] = [line(lines.lower), line(lines.upper)];
  const given = input.target;
  const target = typeof given === 'number' || given === null || given === undefined ? given : given[last];
  const atLimit = options.assuranceAtLimit ?? 'inclusive';
  const decided = lower !== null && upper !== null && typeof target === 'number' && Number.isFinite(target);
  return {
    variation: hasLimits && last >= 0 ? variationAt(last) : null,
    assurance: decided ? assuranceOf({ lower, upper, target, polarity: input.polarity, atLimit }) : null,
    livePoints: liveCount,
    minimumPoints: options.minimumPoints ?? MINIMUM_POINTS,
    last: last >= 0 ? last : null,
    centre: line(lines.centre),
    lower,
    upper,
  };
}

/**
 * A control chart with the fired rules of each point and both icons.
 *
 * Lines are made in each partition from its live points. Rules, with strict inequalities: a point beyond a limit; a shift; a trend;
 * two of three between two and three sigma. The variation icon is that of the last live point; the assurance icon compares the limits
 * there with the target.
 * Source: NHS England, Making Data Count, SPC query 2.5, whose defaults are ours; figures checked against it, NHSRplotthedots,
 * qicharts2 and PowerBI-SPC.
 * @throws RangeError `invalid shift`, `invalid trend`, `invalid baseline`, `invalid minimum of points`, `invalid position`
 */
export function controlChart(input: ChartInput, options: ChartOptions = {}): ControlChart {
  const kind = input.chart ?? 'xmr';
  const chart = evaluate(kind, input, options);
  const { frame, lines, ranges, flags, hasLimits } = chart;
  const points: ControlPoint[] = [];
  for (let slot = 0; slot < frame.values.length; slot += 1) {
    const line = (of: Float64Array) => (hasLimits ? at(of, slot) : null);
    points.push({
      value: at(frame.values, slot),
      ghost: frame.ghost[slot] === 1,
      partition: frame.partition[slot] ?? 0,
      centre: line(lines.centre),
      lower: line(lines.lower),
      upper: line(lines.upper),
      lowerTwoSigma: line(lines.lowerTwoSigma),
      upperTwoSigma: line(lines.upperTwoSigma),
      lowerOneSigma: line(lines.lowerOneSigma),
      upperOneSigma: line(lines.upperOneSigma),
      movingRange: at(ranges, slot),
      rules: ruleNames(flags[slot] ?? 0),
      variation: chart.variationAt(slot),
    });
  }
  return { kind, hasLimits, points, ...iconsOf(chart, input, options) };
}

/** The icons of {@link controlChart} alone, for the many charts of a grid. */
export function controlChartIcons(input: ChartInput, options: ChartOptions = {}): ChartIcons {
  return iconsOf(evaluate(input.chart ?? 'xmr', input, options), input, options);
}
