import { attributeLines } from './attribute-lines.js';
import type { ChartInput, ChartKind, ChartOptions } from './chart-input.js';
import { countLines, geometricLines } from './count-lines.js';
import { type Frame, makeFrame } from './frame.js';
import { type Lines, makeLines, scaleLines, setLines } from './lines.js';
import { MOVING_RANGE_LIMIT, movingRanges } from './moving-range.js';
import { segmentsOf } from './segments.js';
import { deviationLines, meanLines } from './subgroup-lines.js';
import { timeBetweenLines } from './time-between-lines.js';
import { meanOf } from './centre.js';
import { xmrLines, type XmrLineOptions } from './xmr-lines.js';

/** A chart before its rules are applied. Internal. */
export interface DrawnChart {
  readonly frame: Frame;
  readonly lines: Lines;
  /** Moving ranges of the values; NaN where there is none. */
  readonly ranges: Float64Array;
}

type Numbers = ChartInput['values'];

function numbers(list: Numbers, length: number): Float64Array {
  return Float64Array.from({ length }, (_, slot) => list?.[slot] ?? NaN);
}

function ratios(numerators: Numbers = [], denominators: Numbers = []): (number | null)[] {
  return numerators.map((above, slot) => {
    const below = denominators[slot] ?? null;
    return above === null || below === null || !(below > 0) ? null : above / below;
  });
}

function lineOptions(options: ChartOptions): XmrLineOptions {
  const { screenMovingRanges: screen = false, constant = '2.66', baseline = 0 } = options;
  return {
    screening: screen === 'rangesAndPoints' ? screen : screen ? 'ranges' : 'none',
    constant: constant === '2.66' ? 2.66 : 3 / 1.128,
    baseline,
  };
}

/** Lines of the moving range chart: the mean range, the limit at 3.267 times it, and 0. */
function rangeLines(frame: Frame, baseline: number): Lines {
  const lines = makeLines(frame.values.length);
  for (const { from, to, used } of segmentsOf(frame, baseline)) {
    const mean = meanOf(
      Float64Array.from(used, (slot) => frame.values[slot] ?? NaN),
      used.length,
    );
    for (let slot = from; slot < to; slot += 1) {
      setLines(lines, slot, 0, MOVING_RANGE_LIMIT * mean, mean, { least: 0, greatest: Infinity });
      lines.centre[slot] = mean;
    }
  }
  return lines;
}

function ratioChart(
  kind: 'p' | 'pPrime' | 'u' | 'uPrime',
  input: ChartInput,
  options: ChartOptions,
): DrawnChart {
  const { numerators, denominators, multiplier = 1 } = input;
  const frame = makeFrame(ratios(numerators, denominators), options);
  const { length } = frame.values;
  const drawn = attributeLines(
    kind === 'p' || kind === 'pPrime' ? 'p' : 'u',
    frame,
    numbers(numerators, length),
    numbers(denominators, length),
    {
      prime: kind === 'pPrime' || kind === 'uPrime',
      screenMovingRanges: options.screenMovingRanges !== undefined && options.screenMovingRanges !== false,
      baseline: options.baseline ?? 0,
    },
  );
  const scaled: Frame = { ...frame, values: frame.values.map((value) => value * multiplier) };
  return { frame: scaled, lines: scaleLines(drawn, multiplier), ranges: movingRanges(scaled) };
}

/** Values and lines of a chart of any kind. */
export function drawChart(kind: ChartKind, input: ChartInput, options: ChartOptions): DrawnChart {
  if (kind === 'p' || kind === 'pPrime' || kind === 'u' || kind === 'uPrime')
    return ratioChart(kind, input, options);
  const frame = makeFrame(input.values ?? [], options);
  const ranges = movingRanges(frame);
  const baseline = options.baseline ?? 0;
  const sizes = () => numbers(input.denominators, frame.values.length);
  switch (kind) {
    case 'xmr':
      return { frame, ranges, lines: xmrLines(frame, ranges, lineOptions(options)) };
    case 'mr': {
      const own = makeFrame([...ranges], options);
      return { frame: own, ranges: movingRanges(own), lines: rangeLines(own, baseline) };
    }
    case 'c':
      return { frame, ranges, lines: countLines(frame, baseline) };
    case 'g':
      return { frame, ranges, lines: geometricLines(frame, baseline) };
    case 't':
      return { frame, ranges, lines: timeBetweenLines(frame, lineOptions(options)) };
    case 'xbar':
      return {
        frame,
        ranges,
        lines: meanLines(frame, numbers(input.deviations, frame.values.length), sizes(), baseline),
      };
    case 's':
      return { frame, ranges, lines: deviationLines(frame, sizes(), baseline) };
    default:
      return kind satisfies never;
  }
}
