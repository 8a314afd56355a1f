import type { Words } from '../words/words.js';
import { filledColumns, type Column } from './column-table.js';
import type { ColumnView, TableView } from './table-view.js';

/** A table whose rows a reader may put in another order. */
export interface SortableTableView extends TableView {
  /** Which of several tables this is. */
  readonly key: string;
  readonly columns: readonly SortableColumnView[];
}

export interface SortableColumnView extends ColumnView {
  readonly key: string;
  /** Holds sentences, which want room. */
  readonly prose: boolean;
  /** Null where the rows are in another order. */
  readonly sorted: 'ascending' | 'descending' | null;
}

/** The order a reader has chosen. */
export interface TableSort {
  readonly table: string;
  readonly column: string;
  readonly descending: boolean;
}

/** A column that can be sorted; what has nothing to sort by comes last, whichever way. */
export interface SortableColumn<Thing> extends Column<Thing> {
  readonly key: string;
  readonly prose?: boolean;
  readonly by: (thing: Thing) => number | string | null;
}

/** A table in the order a reader has chosen, in that of the things until then. */
export function sortableTable<Thing>(
  key: string,
  caption: string,
  things: readonly Thing[],
  columns: readonly SortableColumn<Thing>[],
  sort: TableSort | undefined,
  words: Words,
): SortableTableView {
  const chosen = sort?.table === key ? columns.find((column) => column.key === sort.column) : undefined;
  const ordered = chosen && sort ? inOrder(things, chosen, sort.descending, words) : things;
  const filled = filledColumns(ordered, columns);
  return {
    key,
    caption,
    columns: filled.columns.map((column) => {
      const direction = sort?.descending === true ? 'descending' : 'ascending';
      const { key: own, label, numeric, prose = false } = column;
      return { key: own, label, numeric, prose, sorted: column === chosen ? direction : null };
    }),
    rows: filled.rows,
  };
}

function inOrder<Thing>(
  things: readonly Thing[],
  { by }: SortableColumn<Thing>,
  descending: boolean,
  words: Words,
): readonly Thing[] {
  return [...things].sort((one, other) => {
    const [a, b] = [by(one), by(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const difference =
      typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
    return descending ? -difference : difference;
  });
}

/** The order after a reader has chosen a column's head: numbers begin with the largest, a second choice turns the order round. */
export function nextTableSort(
  { key, columns }: SortableTableView,
  column: string,
  sort: TableSort | undefined,
): TableSort {
  const same = sort?.table === key && sort.column === column;
  const numeric = columns.find((one) => one.key === column)?.numeric ?? false;
  return { table: key, column, descending: same ? !sort.descending : numeric };
}
