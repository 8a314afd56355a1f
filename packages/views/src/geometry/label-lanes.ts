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
const BESIDE = 0.3;

interface Taken {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

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
  const taken: Taken[] = [];
  const lines: Taken[] = [];
  return labels.map(({ at, text }) => {
    const place = (at * length) / 100;
    const width = textWidth(text);
    for (let lane = 0; lane < lanes; lane++) {
      for (const anchor of ANCHORS) {
        const from = place - { start: 0, middle: width / 2, end: width }[anchor];
        const span = { lane, from, to: from + width };
        if (from < 0 || span.to > length || !isFree(span, place, taken, lines)) continue;
        taken.push(span);
        lines.push({ lane, from: place - BESIDE, to: place + BESIDE });
        return { lane, anchor };
      }
    }
    return null;
  });
}

const ANCHORS: readonly LabelAnchor[] = ['middle', 'start', 'end'];

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
