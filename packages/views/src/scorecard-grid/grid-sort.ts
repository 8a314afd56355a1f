import { OUTCOMES, outcomeGroup, type Outcome } from '@cairn/analysis';
import type { Indicator } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { GridColumn } from './grid-columns.js';
import { outcomeOf, type GridFacts } from './grid-facts.js';
import { ownerOf } from './grid-groups.js';
import { NAME_COLUMN, type GridAspect, type GridSort } from './grid-query.js';
import type { GridStandings } from './grid-standing.js';

/** Aspects that can be put in order: figures of different measures cannot be compared. */
const SORTABLE: ReadonlySet<GridAspect> = new Set<GridAspect>(['status', 'change', 'benchmark', 'owner']);

export function isSortable({ aspect }: GridColumn): boolean {
  return aspect === null || SORTABLE.has(aspect);
}

/** Puts measures in order: by name, by owner, or by how they stand in one column. Ties keep the document's order. */
export function sorter(
  sort: GridSort | null,
  columns: readonly GridColumn[],
  facts: GridFacts,
  standings: GridStandings,
  words: Words,
): (indicators: readonly Indicator[]) => readonly Indicator[] {
  if (!sort) return (indicators) => indicators;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  if (sort.column === NAME_COLUMN) {
    return (indicators) => [...indicators].sort((a, b) => sign * words.compare(words.name(a), words.name(b)));
  }
  const column = columns.find(({ key }) => key === sort.column);
  if (!column || !isSortable(column)) return (indicators) => indicators;
  const { aspect } = column;
  if (aspect === 'owner') return (indicators) => byOwner(indicators, sign, words);
  const need = (indicator: Indicator): number | null => {
    switch (aspect) {
      case 'change':
        return changeNeed(indicator, column, facts);
      case 'benchmark':
        return standings.share(indicator, column);
      default:
        return statusNeed(outcomeOf(facts.fact(indicator, column)));
    }
  };
  return (indicators) =>
    indicators
      .map((indicator) => ({ indicator, need: need(indicator) }))
      .sort((a, b) => compareNeeds(a.need, b.need, sign))
      .map(({ indicator }) => indicator);
}

/** What nobody can judge stands last whichever way the others run. */
function compareNeeds(a: number | null, b: number | null, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}

/** How much a status needs attention; null for one that judges nothing. */
function statusNeed(outcome: Outcome | null): number | null {
  if (outcome === null) return null;
  const group = outcomeGroup(outcome);
  return group === 'none' || group === 'unjudged' ? null : OUTCOMES.length - OUTCOMES.indexOf(outcome);
}

function changeNeed(indicator: Indicator, column: GridColumn, facts: GridFacts): number | null {
  const fact = facts.fact(indicator, column);
  switch ((fact?.sincePrevious ?? fact?.sinceLastYear)?.change.judgement) {
    case 'worse':
      return 2;
    case 'same':
      return 1;
    case 'better':
      return 0;
    default:
      return null;
  }
}

function byOwner(indicators: readonly Indicator[], sign: 1 | -1, words: Words): readonly Indicator[] {
  const named = indicators.map((indicator) => ({
    indicator,
    owner: ownerOf(indicator, words)?.name ?? null,
  }));
  return named
    .sort((a, b) => {
      if (a.owner === null || b.owner === null) return Number(a.owner === null) - Number(b.owner === null);
      return sign * words.compare(a.owner, b.owner);
    })
    .map(({ indicator }) => indicator);
}
