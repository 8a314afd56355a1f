import type { Breakdown } from '@cairn/dataset';
import type { Area, Indicator, Objective } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { GridContent } from './grid-content.js';
import type { GridGroup } from './grid-groups.js';
import type { GridParts } from './grid-parts.js';

/** One line of the grid: the head of a group, a measure, or a part of a measure. */
export type GridLine = GroupLine | MeasureLine | PartLine;

interface Line {
  /** Tells the line from every other. */
  readonly key: string;
  /** How deep it stands, 1 for the outermost. */
  readonly level: number;
}

export interface GroupLine extends Line {
  readonly kind: GridGroup['kind'] | 'all';
  readonly id: string;
  readonly name: string;
  readonly lang: string | null;
  readonly objective: Objective | null;
  readonly indicators: readonly Indicator[];
}

export interface MeasureLine extends Line {
  readonly kind: 'measure';
  readonly indicator: Indicator;
}

/** A category of a measure, the measure in a place within an area, or both. */
export interface PartLine extends Line {
  readonly kind: 'part';
  readonly indicator: Indicator;
  /** What it is part of. */
  readonly whole: MeasureLine | PartLine;
  readonly breakdown: Breakdown | null;
  readonly place: Area | null;
  readonly name: string;
  readonly lang: string | null;
  /** The dimension, or what the place is within; may be empty. */
  readonly note: string;
}

export interface LineOrder {
  readonly shown: (indicator: Indicator) => boolean;
  readonly sorted: (indicators: readonly Indicator[]) => readonly Indicator[];
  readonly isOpen: (line: GridLine) => boolean;
}

/** Fewer measures than these are counted at a glance. */
const WORTH_COUNTING = 4;

/**
 * The lines that can be seen, in the order asked for: measures move within their group, a group without a measure left is not headed,
 * and of what is closed only the head is listed.
 */
export function gridLines(
  { groups, list, indicators }: GridContent,
  parts: GridParts,
  { shown, sorted, isOpen }: LineOrder,
  words: Words,
): readonly GridLine[] {
  const withParts = (line: MeasureLine | PartLine): readonly GridLine[] =>
    isOpen(line) ? [line, ...parts.of(line).flatMap(withParts)] : [line];
  const measures = (within: string, some: readonly Indicator[], level: number): readonly GridLine[] =>
    sorted(some.filter(shown)).flatMap((indicator) =>
      withParts({ kind: 'measure', key: `${within}/${indicator.id}`, level, indicator }),
    );
  const ofGroup = (group: GridGroup, level: number): readonly GridLine[] => {
    if (!group.indicators.some(shown)) return [];
    const { kind, id, name, lang, objective, indicators: all } = group;
    const head: GroupLine = { kind, key: `${kind}/${id}`, level, id, name, lang, objective, indicators: all };
    if (!isOpen(head)) return [head];
    const inside = group.groups.flatMap((inner) => ofGroup(inner, level + 1));
    return [head, ...(group.groups.length > 0 ? inside : measures(id, all, level + 1))];
  };
  const lines = [...groups.flatMap((group) => ofGroup(group, 1)), ...measures('', list, 1)];
  return indicators.length >= WORTH_COUNTING && lines.length > 0
    ? [allOf(indicators, words), ...lines]
    : lines;
}

/** Counts every measure, whatever is shown of them. */
function allOf(indicators: readonly Indicator[], words: Words): GroupLine {
  const name = words.plural(indicators.length, words.messages.grid.all);
  return { kind: 'all', key: 'all', level: 1, id: '', name, lang: null, objective: null, indicators };
}
