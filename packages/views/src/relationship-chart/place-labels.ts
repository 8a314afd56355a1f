import { textWidth } from '../geometry/wrap.js';

/** A point that a label may belong to, in the unit of the room. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Null for a point without a label. */
  readonly text: string | null;
}

/** Where a label stands beside its point. */
export type Side = 'end' | 'start' | 'above' | 'below';

const SIDES: readonly Side[] = ['end', 'start', 'above', 'below'];
const HEIGHT = 1.05;
/** How far a label may reach out of the room, for points in its corners. */
const BEYOND = { side: 0.5, above: 0.55, below: 0.55 } as const;
/** Space between a point and its label. */
const SPACE = 0.25;

/** A straight line between two places, in the unit of the room. */
export interface Stroke {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts labels beside their points so that no label meets another or leaves the room, and covers as few points and lines as can be. Earlier
 * points choose first.
 *
 * @param points the most important first; lengths in rem
 * @param strokes lines between the points
 * @returns the side of each label; null where there is no room for it
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  room: { readonly width: number; readonly height: number },
  strokes: readonly Stroke[] = [],
): readonly (Side | null)[] {
  const taken: Box[] = [];
  const dots = points.map(({ x, y, radius }): Box => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return points.map((point, own) => {
    let best: { readonly side: Side; readonly box: Box; readonly covered: number } | undefined;
    for (const side of point.text === null ? [] : SIDES) {
      const box = boxOf(point, side);
      const outside =
        box.left < -BEYOND.side ||
        box.right > room.width + BEYOND.side ||
        box.top < -BEYOND.above ||
        box.bottom > room.height + BEYOND.below;
      if (outside || taken.some((other) => meet(other, box))) continue;
      const covered =
        dots.filter((dot, at) => at !== own && meet(dot, box)).length +
        strokes.filter((stroke) => runsThrough(stroke, box)).length;
      if (!best || covered < best.covered) best = { side, box, covered };
    }
    if (!best) return null;
    taken.push(best.box);
    return best.side;
  });
}

function boxOf({ x, y, radius, text }: LabelledPoint, side: Side): Box {
  const width = textWidth(text ?? '');
  const away = radius + SPACE;
  const left = side === 'end' ? x + away : side === 'start' ? x - away - width : x - width / 2;
  const top = side === 'above' ? y - away - HEIGHT : side === 'below' ? y + away : y - HEIGHT / 2;
  return { left, right: left + width, top, bottom: top + HEIGHT };
}

/** Whether a part of the line lies within the box: what is left of it after each of the four edges has cut. */
function runsThrough({ from, to }: Stroke, { left, right, top, bottom }: Box): boolean {
  let [begin, end] = [0, 1];
  for (const [start, step, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / step, (high - start) / step];
    begin = Math.max(begin, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  return begin < end;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
