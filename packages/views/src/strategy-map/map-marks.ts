import type { Strand } from '../geometry/lanes/route.js';
import { textWidth } from '../geometry/wrap.js';

/** A mark on a link, at a place of its channel: units across, pixels down, em wide. */
export interface LinkMark {
  readonly link: number;
  readonly x: number;
  readonly y: number;
  readonly mark: string;
  readonly width: number;
}

/** The least width of a grid unit and of an em of the smallest text, in pixels; the element's styles say the same. */
const UNIT = 15;
const EM = 12;
const HEIGHT = 18;
/** Space within a mark beside its text, in em. */
const PADDING = 0.5;
/** Half the width and height of the sign at the end of a link. */
const SIGN = 9;
/** Where along its link a mark may stand, best first. */
const SHARES = [0.5, 0.62, 0.38, 0.74, 0.26, 0.86, 0.14] as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Marks links in the middle, or as near to it as other marks and, where there is room, signs let them. A link has one mark; where it would
 * stand on another, it has none.
 */
export function placeMarks(
  strands: readonly Strand[],
  units: number,
  marks: ReadonlyMap<number, string>,
): readonly LinkMark[] {
  const signs = strands.flatMap(({ end }) => (end ? [around(end.x, end.from, 2 * SIGN, 2 * SIGN)] : []));
  const taken: Box[] = [];
  return strands.flatMap(({ link, path, end }) => {
    const mark = marks.get(link);
    // A link that passes lanes has several strands, and ends in one of them.
    if (mark === undefined || !end) return [];
    const width = Math.round((textWidth(mark) * (16 / EM) + 2 * PADDING) * 100) / 100;
    const half = (width * EM) / UNIT / 2;
    const places = SHARES.map((share) => {
      const { x, y } = pointOn(path, share);
      return { x: Math.min(units - half, Math.max(half, x)), y };
    });
    const isFree = (boxes: readonly Box[]) => (at: (typeof places)[number]) =>
      !boxes.some((box) => meet(box, around(at.x, at.y, width * EM, HEIGHT)));
    const place = places.find(isFree([...taken, ...signs])) ?? places.find(isFree(taken));
    if (!place) return [];
    taken.push(around(place.x, place.y, width * EM, HEIGHT));
    return [{ link, ...place, mark, width }];
  });
}

/** A point of a path of one cubic curve, as links are drawn: `M x y C x y x y x y`. */
function pointOn(path: string, share: number): { readonly x: number; readonly y: number } {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const rest = 1 - share;
  const at = (axis: 0 | 1) => {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 2, 4, 6].map((place) => numbers[place + axis] ?? 0);
    const value = rest ** 3 * a + 3 * rest ** 2 * share * b + 3 * rest * share ** 2 * c + share ** 3 * d;
    return Math.round(value * 100) / 100;
  };
  return { x: at(0), y: at(1) };
}

function around(x: number, y: number, width: number, height: number): Box {
  const left = x * UNIT - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
