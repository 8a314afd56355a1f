import { OUTCOMES, outcomeGroup, type Outcome } from '@cairn/analysis';
import type { Fact } from '@cairn/dataset';
import type { Indicator, Objective, Perspective } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { GridColumn } from './grid-columns.js';
import type { GridContent } from './grid-content.js';
import type { GridFacts } from './grid-facts.js';
import { NAME_COLUMN, type GridSort } from './grid-query.js';

/** One line of the grid: the head of a group, or a measure. */
export type GridLine = GroupLine | MeasureLine;

export interface GroupLine {
  readonly kind: 'perspective' | 'objective';
  /** Tells the line from every other. */
  readonly key: string;
  readonly about: Perspective | Objective;
  readonly indicators: readonly Indicator[];
}

export interface MeasureLine {
  readonly kind: 'measure';
  readonly key: string;
  readonly indicator: Indicator;
  readonly objective: Objective | null;
}

export interface GridOrder {
  readonly sort: GridSort | null;
  readonly exceptions: boolean;
}

/** What the filter lets through: what is off or near its target, or worse than what it is compared with. */
const EXCEPTIONS: ReadonlySet<Outcome> = new Set<Outcome>(['worst', 'red', 'worse', 'amber']);

/** The lines in the order asked for; measures move within their group, and a group without a line left is not headed. */
export function gridLines(
  { sections, list }: GridContent,
  columns: readonly GridColumn[],
  facts: GridFacts,
  { sort, exceptions }: GridOrder,
  words: Words,
): readonly GridLine[] {
  const shown = (indicator: Indicator) => !exceptions || isException(indicator, columns, facts);
  const measures = (indicators: readonly Indicator[], objective: Objective | null): readonly GridLine[] =>
    sorted(indicators.filter(shown), columns, facts, sort, words).map((indicator) => ({
      kind: 'measure',
      key: `${objective?.id ?? ''}/${indicator.id}`,
      indicator,
      objective,
    }));
  const grouped = sections.flatMap(({ perspective, objectives }): readonly GridLine[] => {
    const inside = objectives.flatMap(({ objective, indicators }): readonly GridLine[] => {
      const lines = measures(indicators, objective);
      if (lines.length === 0) return [];
      return [
        { kind: 'objective', key: `objective/${objective.id}`, about: objective, indicators },
        ...lines,
      ];
    });
    if (inside.length === 0) return [];
    const all = [...new Set(objectives.flatMap(({ indicators }) => indicators))];
    return [
      { kind: 'perspective', key: `perspective/${perspective.id}`, about: perspective, indicators: all },
      ...inside,
    ];
  });
  return [...grouped, ...measures(list, null)];
}

/** In any of the areas; of several periods the last with a figure decides, for an exception is what is wrong now. */
function isException(indicator: Indicator, columns: readonly GridColumn[], facts: GridFacts): boolean {
  for (const column of columns.toReversed()) {
    const outcome = outcomeOf(facts.fact(indicator, column));
    if (outcome === null) continue;
    if (EXCEPTIONS.has(outcome)) return true;
    if (column.period) return false;
  }
  return false;
}

/** The outcome that counts: one set by hand before the rule's. */
export function outcomeOf(fact: Fact | null): Outcome | null {
  return fact && (fact.override?.status ?? fact.assessment.outcome);
}

/** By name, or by status in one column; values of different measures cannot be compared. Ties keep the document's order. */
function sorted(
  indicators: readonly Indicator[],
  columns: readonly GridColumn[],
  facts: GridFacts,
  sort: GridSort | null,
  words: Words,
): readonly Indicator[] {
  if (!sort) return indicators;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  if (sort.column === NAME_COLUMN) {
    return [...indicators].sort((a, b) => sign * words.compare(words.name(a), words.name(b)));
  }
  const column = columns.find(({ key }) => key === sort.column);
  if (!column) return indicators;
  const ranked = indicators.map((indicator) => ({
    indicator,
    rank: rankOf(outcomeOf(facts.fact(indicator, column)), sign),
  }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ indicator }) => indicator);
}

/** Place of an outcome in the order; those that judge nothing stand last whichever way the others run. */
function rankOf(outcome: Outcome | null, sign: 1 | -1): number {
  if (outcome === null) return 2 * OUTCOMES.length;
  const urgency = OUTCOMES.indexOf(outcome);
  const group = outcomeGroup(outcome);
  return group === 'none' || group === 'unjudged' ? OUTCOMES.length + urgency : -sign * urgency;
}
