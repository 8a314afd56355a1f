import type { Words } from '../words/words.js';
import type { GridColumn, GridColumns } from './grid-columns.js';
import type { GridContent } from './grid-content.js';
import type { GridLine } from './grid-lines.js';
import { NAME_COLUMN, type GridSort, type ScorecardGridQuery } from './grid-query.js';

/** How the grid differs from what the document has: "12 of 35 measures shown. Sorted by Aldermoor, worst first." */
export function gridState(
  { indicators }: GridContent,
  columns: readonly GridColumn[],
  lines: readonly GridLine[],
  { exceptions, sort }: ScorecardGridQuery,
  words: Words,
): string {
  const { grid } = words.messages;
  const said: string[] = [];
  if (exceptions === true) {
    const shown = new Set(lines.flatMap((line) => (line.kind === 'measure' ? [line.indicator] : []))).size;
    said.push(grid.shown(words.count(shown), words.plural(indicators.length, grid.measures)));
    if (shown === 0) said.push(grid.noExceptions);
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
  if (column === NAME_COLUMN) return [grid.sorted(table.indicator, up ? orders.forwards : orders.backwards)];
  return columns
    .filter(({ key }) => key === column)
    .map(({ label }) => grid.sorted(label, up ? orders.bestFirst : orders.worstFirst));
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
