import { textWidth } from './wrap.js';

/** Which end of a label stands at its place. */
export type LabelAnchor = 'start' | 'middle' | 'end';

/** A label in lanes over an axis. */
export interface LaneLabel {
  /** 0 is the lowest lane. */
  readonly lane: number;
  readonly anchor: LabelAnchor;
}

/** Room between two labels of a lane, and on both sides of a line that leads to a label above, in rem. */
const BETWEEN = 0.6;
const BESIDE = 0.1;

interface Taken {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

interface Label {
  readonly index: number;
  readonly place: number;
  readonly width: number;
}

type Placed = readonly (LaneLabel | null)[];

/**
 * Gives labels lanes over an axis, so that no label meets another and no line from a label down to its place passes through one.
 *
 * @param labels the most important first; places in per cent of the axis
 * @param length of the axis, in rem
 * @returns a lane for each; null for one without room
 */
export function labelLanes(
  labels: readonly { readonly at: number; readonly text: string }[],
  length: number,
  lanes: number,
): readonly (LaneLabel | null)[] {
  const wanting = labels.map(({ at, text }, index): Label => ({
    index,
    place: (at * length) / 100,
    width: textWidth(text),
  }));
  // Each is let in where all that are more important keep their room.
  let kept: readonly Label[] = [];
  let placed: Placed = [];
  for (const label of wanting) {
    const trial = [...kept, label];
    const found = best(trial, length, lanes);
    if (found.every((one) => one !== null)) [kept, placed] = [trial, found];
  }
  const places = new Map(kept.map(({ index }, at) => [index, placed[at] ?? null]));
  return labels.map((_, index) => places.get(index) ?? null);
}

/** A crowd fits as a flight of stairs, whose labels all stand on the same side of their lines; a few stand best over their places. */
function best(labels: readonly Label[], length: number, lanes: number): Placed {
  const rightwards = [...labels].sort((a, b) => a.place - b.place);
  const leftwards = [...rightwards].reverse();
  const ways = [
    placedInTurn(labels, ['middle', 'start', 'end'], length, lanes),
    placedInTurn(leftwards, ['start'], length, lanes),
    placedInTurn(rightwards, ['end'], length, lanes),
    placedInTurn(leftwards, ['start', 'end'], length, lanes),
    placedInTurn(rightwards, ['end', 'start'], length, lanes),
  ];
  const most = ways.reduce((one, other) => (other.size > one.size ? other : one));
  return labels.map((label) => most.get(label) ?? null);
}

function placedInTurn(
  labels: readonly Label[],
  anchors: readonly LabelAnchor[],
  length: number,
  lanes: number,
): ReadonlyMap<Label, LaneLabel> {
  const placed = new Map<Label, LaneLabel>();
  const taken: Taken[] = [];
  const lines: Taken[] = [];
  for (const label of labels) {
    const { place, width } = label;
    const found = firstFree(place, width, anchors, length, lanes, taken, lines);
    if (!found) continue;
    taken.push(found.span);
    lines.push({ lane: found.span.lane, from: place - BESIDE, to: place + BESIDE });
    placed.set(label, { lane: found.span.lane, anchor: found.anchor });
  }
  return placed;
}

function firstFree(
  place: number,
  width: number,
  anchors: readonly LabelAnchor[],
  length: number,
  lanes: number,
  taken: readonly Taken[],
  lines: readonly Taken[],
): { readonly span: Taken; readonly anchor: LabelAnchor } | null {
  for (let lane = 0; lane < lanes; lane++) {
    for (const anchor of anchors) {
      const from = place - { start: 0, middle: width / 2, end: width }[anchor];
      const span = { lane, from, to: from + width };
      if (from >= 0 && span.to <= length && isFree(span, place, taken, lines)) return { span, anchor };
    }
  }
  return null;
}

function isFree(span: Taken, place: number, taken: readonly Taken[], lines: readonly Taken[]): boolean {
  const meets = taken.some(
    (other) => other.lane === span.lane && span.from < other.to + BETWEEN && other.from - BETWEEN < span.to,
  );
  const crossed = lines.some((line) => line.lane > span.lane && line.from < span.to && span.from < line.to);
  const crosses = taken.some(
    (other) => other.lane < span.lane && place > other.from - BESIDE && place < other.to + BESIDE,
  );
  return !meets && !crossed && !crosses;
}
