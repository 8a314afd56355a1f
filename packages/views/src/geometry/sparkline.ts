/** Size of the drawing and the room kept free around it, in its own units. */
export interface SparklineFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** A sparkline as plain numbers: a path, and the places that matter. */
export interface SparklineGeometry {
  /** SVG path of the line; a gap breaks it. Empty when no two neighbours have values. */
  readonly path: string;
  /** SVG path of points that stand between two gaps, to be drawn with a round, wider stroke. */
  readonly dots: string;
  /** The last point that has a value. */
  readonly last: { readonly x: number; readonly y: number } | null;
  /** Height of the target line; null without a target. */
  readonly targetY: number | null;
}

/** Coordinates to a tenth of a unit: finer than any screen draws them, and a third of the bytes. */
const tidy = (coordinate: number): number => Math.round(coordinate * 10) / 10;

/**
 * Draws values in the order of time, evenly spaced, over an honest range: the smallest to the largest of values and target. A flat
 * series runs through the middle.
 *
 * @param values one entry for each period, null for a gap
 */
export function sparklineGeometry(
  values: readonly (number | null)[],
  target: number | null,
  frame: SparklineFrame,
): SparklineGeometry {
  let low = target ?? Infinity;
  let high = target ?? -Infinity;
  for (const value of values) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const { width, height, margin } = frame;
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
  const left = values.length > 1 ? margin : width / 2;
  // Halves, where the difference of the two would be more than a number can hold.
  const part = Number.isFinite(high - low) ? 1 : 0.5;
  const range = high * part - low * part;
  const room = height - 2 * margin;
  // Divided before it is multiplied: the smallest of ranges has no finite inverse.
  const yOf = (value: number) =>
    range > 0 ? tidy(height - margin - ((value * part - low * part) / range) * room) : height / 2;

  // Joined at the end: a text that grows piece by piece would keep its pieces as long as it is kept itself.
  const path: string[] = [];
  const dots: string[] = [];
  let joined = false;
  let last: SparklineGeometry['last'] = null;
  for (const [at, value] of values.entries()) {
    if (value === null) {
      joined = false;
      continue;
    }
    const x = tidy(left + at * step);
    const y = yOf(value);
    const alone = !joined && (values[at + 1] ?? null) === null;
    if (alone) dots.push('M', String(x), ' ', String(y), 'h0');
    else path.push(joined ? 'L' : 'M', String(x), ' ', String(y));
    joined = true;
    last = { x, y };
  }
  const targetY = target === null || last === null ? null : yOf(target);
  return { path: path.join(''), dots: dots.join(''), last, targetY };
}
