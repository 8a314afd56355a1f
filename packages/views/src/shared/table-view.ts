import type { StatusView } from './status-view.js';

/** A data table in full: what a chart shows, for those who read rather than look, and for copying. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
}

export interface ColumnView {
  readonly label: string;
  /** Numbers are aligned at the end of their column. */
  readonly numeric: boolean;
}

/** The first cell is the row's head. */
export type RowView = readonly CellView[];

export interface CellView {
  readonly text: string;
  /** BCP 47 tag, where the text is in another language than asked for. */
  readonly lang?: string;
  /** Says that nothing is the matter, and may stand back: a nought among counts of faults. */
  readonly quiet?: boolean;
  readonly status?: StatusView;
}

/**
 * A table whose rows are worked out when they are read: while it is closed they wait for a quiet moment. They are kept only as long as
 * somebody has them: a page of sparklines holds thousands, and once they stand in the page nobody reads them again.
 */
export function tableLater(head: Omit<TableView, 'rows'>, rows: () => readonly RowView[]): TableView {
  let known: WeakRef<readonly RowView[]> | undefined;
  return {
    ...head,
    get rows() {
      const found = known?.deref() ?? rows();
      known = new WeakRef(found);
      return found;
    },
  };
}
