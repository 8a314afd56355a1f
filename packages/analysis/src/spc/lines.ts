/** The lines of a chart, one number a slot; NaN where there is none. Internal. */
export interface Lines {
  readonly centre: Float64Array;
  /** Distance of one sigma; the limits are cut where a value cannot be. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly lowerTwoSigma: Float64Array;
  readonly upperTwoSigma: Float64Array;
  readonly lowerOneSigma: Float64Array;
  readonly upperOneSigma: Float64Array;
  /** Largest magnitude that went into the lines, against which rounding is measured. */
  readonly scale: Float64Array;
}

/** Where values of a chart cannot go: below 0, above 1. */
export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

const UNBOUNDED: Bounds = { least: -Infinity, greatest: Infinity };
export const NOT_NEGATIVE: Bounds = { least: 0, greatest: Infinity };
export const PROPORTION: Bounds = { least: 0, greatest: 1 };

export function makeLines(length: number): Lines {
  // One block of memory for all: to ask for eight costs more than to fill them.
  const all = new Float64Array(8 * length).fill(NaN);
  const line = (at: number) => all.subarray(at * length, (at + 1) * length);
  return {
    centre: line(0),
    lower: line(1),
    upper: line(2),
    lowerTwoSigma: line(3),
    upperTwoSigma: line(4),
    lowerOneSigma: line(5),
    upperOneSigma: line(6),
    scale: line(7),
  };
}

/** Draws the lines of one slot. */
export function setLines(
  lines: Lines,
  slot: number,
  centre: number,
  threeSigma: number,
  scale: number,
  { least, greatest }: Bounds = UNBOUNDED,
): void {
  lines.centre[slot] = centre;
  lines.scale[slot] = scale;
  lines.lower[slot] = Math.max(least, centre - threeSigma);
  lines.upper[slot] = Math.min(greatest, centre + threeSigma);
  lines.lowerTwoSigma[slot] = Math.max(least, centre - (threeSigma * 2) / 3);
  lines.upperTwoSigma[slot] = Math.min(greatest, centre + (threeSigma * 2) / 3);
  lines.lowerOneSigma[slot] = Math.max(least, centre - threeSigma / 3);
  lines.upperOneSigma[slot] = Math.min(greatest, centre + threeSigma / 3);
}

/** Multiplies every line, to turn a ratio into a percentage or a rate. */
export function scaleLines(lines: Lines, multiplier: number): Lines {
  if (multiplier === 1) return lines;
  const times = (line: Float64Array) => line.map((value) => value * multiplier);
  return {
    centre: times(lines.centre),
    lower: times(lines.lower),
    upper: times(lines.upper),
    lowerTwoSigma: times(lines.lowerTwoSigma),
    upperTwoSigma: times(lines.upperTwoSigma),
    lowerOneSigma: times(lines.lowerOneSigma),
    upperOneSigma: times(lines.upperOneSigma),
    scale: lines.scale.map((value) => value * Math.abs(multiplier)),
  };
}
