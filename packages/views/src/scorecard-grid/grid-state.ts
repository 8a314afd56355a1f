import type { Words } from '../words/words.js';
import type { GridColumn, GridColumns } from './grid-columns.js';
import type { GridContent } from './grid-content.js';
import type { GridFilters } from './grid-filters.js';
import { isSortable } from './grid-sort.js';
import { isOfNames, NAME_COLUMN, type GridSort, type ScorecardGridQuery } from './grid-query.js';

/** How the grid differs from what the document has: "12 of 35 measures shown. Sorted by Aldermoor, worst first." */
export function gridState(
  { indicators }: GridContent,
  columns: readonly GridColumn[],
  filters: GridFilters,
  { exceptions, sort }: ScorecardGridQuery,
  words: Words,
): string {
  const { grid } = words.messages;
  const said: string[] = [];
  const filtered = filters.said.length > 0;
  if (exceptions === true || filtered) {
    const shown = indicators.filter((indicator) => filters.passes(indicator, words)).length;
    said.push(grid.shown(words.count(shown), words.plural(indicators.length, grid.measures)));
    if (filtered) said.push(grid.filters.by(words.messages.list(filters.said)));
    if (shown === 0) said.push(filtered ? grid.filters.noMatch : grid.noExceptions);
  }
  if (sort) said.push(...orderText(sort, columns, words));
  return said.join(' ');
}

/** Nothing of a column that is not there. */
function orderText(
  { column, direction }: GridSort,
  columns: readonly GridColumn[],
  words: Words,
): readonly string[] {
  const { grid, table } = words.messages;
  const { orders } = grid;
  const up = direction === 'ascending';
  const [first, last] = isOfNames(column)
    ? [orders.forwards, orders.backwards]
    : [orders.bestFirst, orders.worstFirst];
  const order = up ? first : last;
  if (column === NAME_COLUMN) return [grid.sorted(table.indicator, order)];
  return columns
    .filter((one) => one.key === column && isSortable(one))
    .map(({ label }) => grid.sorted(label, order));
}

/** What was asked for and is not there, and what could be shown besides. */
export function gridNotes({ unknown }: GridContent, shown: GridColumns, words: Words): readonly string[] {
  const { grid, states } = words.messages;
  return [
    ...unknown.map((id) => states.unknown('indicator', id).what),
    ...shown.unknown.map((id) => states.unknown('area', id).what),
    ...(shown.all === null ? [] : [grid.more(words.count(shown.columns.length), words.count(shown.all))]),
  ];
}
