import { tableOf, type Column } from '../shared/column-table.js';
import type { CellView, TableView } from '../shared/table-view.js';
import type { Prose } from '../shared/prose.js';
import type { Words } from '../words/words.js';
import type { ExceptionListView } from './exception-list-view.js';
import type { ActionView, ExceptionRow } from './exception-row.js';

interface Line {
  readonly row: ExceptionRow;
  readonly group: Prose | null;
}

/** What needs attention as a plain table for files: a line a measure, each thing that is said of it in a column of its own. */
export function exceptionListTable(view: ExceptionListView, words: Words): TableView {
  const { table, definition, exceptions } = words.messages;
  const column = (label: string, cell: (line: Line) => string | CellView): Column<Line> => ({
    label,
    numeric: false,
    cell,
  });
  const lines = view.groups.flatMap(({ name: group, rows }) => rows.map((row) => ({ row, group })));
  return tableOf(view.heading, lines, [
    column(table.indicator, ({ row }) => cellOf(row.name)),
    column(table.perspective, ({ group }) => cellOf(group)),
    column(table.area, ({ row }) => (view.namesAreas ? cellOf(row.areaName) : '')),
    column(table.period, ({ row }) => row.period),
    { ...column(table.value, ({ row }) => row.value), numeric: true },
    column(table.status, ({ row }) => row.status.word),
    column(table.note, ({ row }) => row.marks.join(', ')),
    column(table.why, ({ row }) => row.why.join(' ')),
    column(exceptions.since, ({ row }) => row.since ?? ''),
    column(table.change, ({ row }) => row.change?.text ?? ''),
    column(definition.owner, ({ row }) => cellOf(row.owner)),
    column(exceptions.action, ({ row }) => row.actions.map(saying).join('; ')),
  ]);
}

function cellOf(prose: Prose | null): CellView {
  if (prose === null) return { text: '' };
  const { text, lang } = prose;
  return lang === null ? { text } : { text, lang };
}

/** "Open a second team (Head of Care, due 31 January 2027, overdue)". */
function saying({ title, owner, state, overdue }: ActionView): string {
  const details = [owner?.text ?? '', state, overdue ?? ''].filter((detail) => detail !== '');
  return details.length === 0 ? title.text : `${title.text} (${details.join(', ')})`;
}
