import type { CellView, ColumnView, TableView } from './table-view.js';

/** A column and its cell for one thing. */
export interface Column<Thing> extends ColumnView {
  readonly cell: (thing: Thing) => string | CellView;
}

/** A table of like things. A column with nothing in it is left out, the first apart. */
export function tableOf<Thing>(
  caption: string,
  things: readonly Thing[],
  columns: readonly Column<Thing>[],
): TableView {
  const rows = things.map((thing) =>
    columns.map(({ cell }): CellView => {
      const made = cell(thing);
      return typeof made === 'string' ? { text: made } : made;
    }),
  );
  const kept = columns.map((_, at) => at === 0 || rows.some((row) => row[at]?.text !== ''));
  return {
    caption,
    columns: columns.filter((_, at) => kept[at]).map(({ label, numeric }) => ({ label, numeric })),
    rows: rows.map((row) => row.filter((_, at) => kept[at])),
  };
}
