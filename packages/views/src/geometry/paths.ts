/** A point of a drawing, or a gap. */
export type MaybePoint = { readonly x: number; readonly y: number } | null;

type Numbers = readonly (number | null)[];

const n = String;

/**
 * A line through points; a gap breaks it, and so does the beginning of a new part.
 *
 * @param parts number of the part each point belongs to; one part when absent
 */
export function linePath(points: readonly MaybePoint[], parts?: readonly number[]): string {
  let path = '';
  points.forEach((point, at) => {
    if (point) path += `${joined(points, at - 1, parts) ? 'L' : 'M'}${n(point.x)} ${n(point.y)}`;
  });
  return path;
}

/** Whether no line leads to a point or away from it, so that a line alone would not show it. */
export function isAlone(points: readonly MaybePoint[], at: number, parts?: readonly number[]): boolean {
  return Boolean(points[at]) && !joined(points, at - 1, parts) && !joined(points, at, parts);
}

/** Whether a line runs from a point to the next. */
function joined(points: readonly MaybePoint[], at: number, parts?: readonly number[]): boolean {
  return Boolean(points[at]) && Boolean(points[at + 1]) && parts?.[at] === parts?.[at + 1];
}

/**
 * A value that holds for a whole period as a level line over it, with an upright where it changes. A gap breaks it, and so does the
 * beginning of a new part.
 *
 * @param edges where the periods begin and end, one more than values
 * @param parts number of the part each value belongs to; one part when absent
 */
export function stepPath(values: Numbers, edges: readonly number[], parts?: readonly number[]): string {
  let path = '';
  values.forEach((y, at) => {
    if (y === null) return;
    const [from, to] = [edges[at] ?? 0, edges[at + 1] ?? 100];
    const before = values[at - 1];
    if (typeof before !== 'number' || parts?.[at - 1] !== parts?.[at]) path += `M${n(from)} ${n(y)}`;
    else if (before !== y) path += `V${n(y)}`;
    path += `H${n(to)}`;
  });
  return path;
}

/** Runs of neighbours that have both limits and belong to one part, as positions: first, and one past the last. */
function runs(
  lower: Numbers,
  upper: Numbers,
  parts?: readonly number[],
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  lower.forEach((_, at) => {
    if (lower[at] === null || upper[at] === null) return;
    const run = found.at(-1);
    if (run?.[1] === at && parts?.[at - 1] === parts?.[at]) run[1] = at + 1;
    else found.push([at, at + 1]);
  });
  return found;
}

/** The room between two stepped lines. */
export function stepBand(
  lower: Numbers,
  upper: Numbers,
  edges: readonly number[],
  parts?: readonly number[],
): string {
  return runs(lower, upper, parts)
    .map(([from, to]) => {
      const out: string[] = [];
      const back: string[] = [];
      for (let at = from; at < to; at++) {
        const [left, right] = [n(edges[at] ?? 0), n(edges[at + 1] ?? 100)];
        out.push(`${left} ${n(upper[at] ?? 0)}`, `${right} ${n(upper[at] ?? 0)}`);
        back.unshift(`${right} ${n(lower[at] ?? 0)}`, `${left} ${n(lower[at] ?? 0)}`);
      }
      return `M${[...out, ...back].join('L')}Z`;
    })
    .join('');
}

/** The room between two lines through points. A point that no line leads to has none. */
export function bandPath(
  lower: Numbers,
  upper: Numbers,
  places: readonly number[],
  parts?: readonly number[],
): string {
  return runs(lower, upper, parts)
    .filter(([from, to]) => to - from > 1)
    .map(([from, to]) => {
      const at = Array.from({ length: to - from }, (_, step) => from + step);
      const edge = (values: Numbers) => at.map((one) => `${n(places[one] ?? 0)} ${n(values[one] ?? 0)}`);
      return `M${[...edge(upper), ...edge(lower).reverse()].join('L')}Z`;
    })
    .join('');
}

/** An upright from limit to limit for each point that no line leads to. */
export function whiskers(
  lower: Numbers,
  upper: Numbers,
  places: readonly number[],
  parts?: readonly number[],
): string {
  return runs(lower, upper, parts)
    .filter(([from, to]) => to - from === 1)
    .map(([at]) => `M${n(places[at] ?? 0)} ${n(lower[at] ?? 0)}V${n(upper[at] ?? 0)}`)
    .join('');
}
