/** Where a label stands over its line, in per cent of the axis. */
export interface LabelPlace {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * A label over a line: in the middle, else beside it, else as near as the drawing's edge lets it. Lengths in per cent of the axis.
 *
 * @param across place of another line that runs through the label's height: the label stands on the other side of its own line
 */
export function labelPlace(
  { x, width }: { readonly x: number; readonly width: number },
  across?: number,
): LabelPlace {
  const half = width / 2;
  const meets = across !== undefined && Math.abs(across - x) < half;
  const before = x >= width;
  const after = x + width <= 100;
  if (meets && across > x && before) return { x, anchor: 'end' };
  if (meets && across <= x && after) return { x, anchor: 'start' };
  if (x >= half && x <= 100 - half) return { x, anchor: 'middle' };
  if (x < half && after) return { x, anchor: 'start' };
  if (x > 100 - half && before) return { x, anchor: 'end' };
  return { x: x < 50 ? 0 : 100, anchor: x < 50 ? 'start' : 'end' };
}

/** Which side of its place a tick's label stands on, so that it stays inside the drawing. */
export function tickAnchor(x: number): LabelPlace['anchor'] {
  if (x < 3) return 'start';
  return x > 97 ? 'end' : 'middle';
}
