import { tableOf, type Column } from '../shared/column-table.js';
import { countsText } from '../shared/status-counts.js';
import type { TableView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import type { GridColumn } from './grid-columns.js';
import type { GridLine } from './grid-lines.js';
import type { ScorecardGridView } from './scorecard-grid-view.js';

/**
 * The grid as a plain table for files: a line each, figures apart from their status, unit and period in columns of their own. It has
 * the lines that the reader has left in sight, in the reader's order, and no small trends.
 */
export function gridTable(view: ScorecardGridView, words: Words): TableView {
  const { table, definition, grid } = words.messages;
  const figure = (column: GridColumn) => (line: GridLine) => view.cell(line, column).figure?.text ?? '';
  const text = (label: string, cell: Column<GridLine>['cell']) => ({ label, numeric: false, cell });
  const columns: Column<GridLine>[] = [
    text(table.indicator, (line) => nameOf(view, line)),
    text(definition.unit, (line) => view.head(line).unit),
    ...(view.form === 'periods' ? [] : [text(table.period, (line) => view.head(line).period)]),
    ...view.columns.flatMap((column): readonly Column<GridLine>[] => {
      if (column.aspect !== null) return aspectColumns(view, column, figure(column), table.note);
      const { label } = column;
      return [
        { label, numeric: true, cell: figure(column) },
        text(grid.inArea(table.status, label), (line) => standing(view, line, column)),
      ];
    }),
  ];
  return tableOf(view.heading, view.lines, columns);
}

/** What it is part of stands before a name: an indent does not reach a file. */
function nameOf(view: ScorecardGridView, line: GridLine): string {
  const { within, name } = view.head(line);
  return within === '' ? name : `${within}: ${name}`;
}

/** What says one thing of each measure; beside a figure its marks. */
function aspectColumns(
  view: ScorecardGridView,
  column: GridColumn,
  figure: (line: GridLine) => string,
  note: string,
): readonly Column<GridLine>[] {
  const { label, aspect } = column;
  switch (aspect) {
    case null:
    case 'trend':
      return [];
    case 'status':
      return [{ label, numeric: false, cell: (line) => standing(view, line, column) }];
    case 'value':
      return [
        { label, numeric: true, cell: figure },
        { label: note, numeric: false, cell: (line) => standing(view, line, column) },
      ];
    case 'target':
    case 'change':
    case 'benchmark':
    case 'owner':
      return [{ label, numeric: aspect === 'target', cell: (line) => view.said(line, column).name }];
    default:
      return aspect satisfies never;
  }
}

/** Status, marks of the figure, counts and rating of a group, and the period where it is another than the row's or the column's. */
function standing(view: ScorecardGridView, line: GridLine, column: GridColumn): string {
  const { status, figure, counts, rating, period } = view.cell(line, column);
  const parts = [
    status?.word ?? '',
    ...(figure?.marks.map(({ word }) => word) ?? []),
    countsText(counts),
    rating?.said ?? '',
    period ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
