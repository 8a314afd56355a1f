import type { CellView, ColumnView, RowView, TableView } from './table-view.js';

/** A column and its cell for one thing. */
export interface Column<Thing> extends ColumnView {
  readonly cell: (thing: Thing) => string | CellView;
}

/** A table of like things, without the columns that have nothing in them. */
export function tableOf<Thing>(
  caption: string,
  things: readonly Thing[],
  columns: readonly Column<Thing>[],
): TableView {
  const filled = filledColumns(things, columns);
  return {
    caption,
    columns: filled.columns.map(({ label, numeric }) => ({ label, numeric })),
    rows: filled.rows,
  };
}

/** The rows of a table and its columns with something in them; the first is there whatever it holds. */
export function filledColumns<Thing, Own extends Column<Thing>>(
  things: readonly Thing[],
  columns: readonly Own[],
): { readonly columns: readonly Own[]; readonly rows: readonly RowView[] } {
  const rows = things.map((thing) =>
    columns.map(({ cell }): CellView => {
      const made = cell(thing);
      return typeof made === 'string' ? { text: made } : made;
    }),
  );
  const kept = columns.map((_, at) => at === 0 || rows.some((row) => row[at]?.text !== ''));
  return {
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.map((row) => row.filter((_, at) => kept[at])),
  };
}
