import type { Dataset } from '@cairn/dataset';
import type { ProjectReturn } from '@cairn/schema/project';
import { PROJECT_FILE } from '../project/project-file.js';
import type { BuildIssue } from '../issues/issue.js';
import { placeOfCell, type ReturnCell } from './cell.js';
import { cellOf, type FillFault, type ReturnRow } from './fill.js';

/** A return as rows of cells, all of one length, and how many of them hold what is returned. */
export interface FilledReturn {
  readonly cells: readonly (readonly ReturnCell[])[];
  readonly rows: number;
}

/**
 * A return as its parent body asks for it, with its fixed cells. What cannot be filled in is reported, and then there is no return.
 *
 * @param place where the return stands in the project file, such as `/returns/0`
 */
export function makeReturn(
  dataset: Dataset,
  form: ProjectReturn,
  place: string,
  report: (issue: BuildIssue) => void,
): FilledReturn | null {
  let faults = 0;
  const fault: FillFault = (code, path, message, remedy) => {
    faults += 1;
    report({ code, severity: 'error', file: PROJECT_FILE, path: `${place}${path}`, message, remedy });
  };
  checkIds(dataset, form, fault);
  checkColumns(dataset, form, fault);
  if (faults > 0) return null;
  const rows = rowsOf(form).map((row) =>
    form.columns.map((column, at) => cellOf(dataset, { column, at, form, ...row }, fault)),
  );
  const headers = form.columns.map(({ header }): ReturnCell => ({ text: header }));
  const cells = placed(form, form.withoutHeaders ? rows : [headers, ...rows], fault);
  return faults > 0 ? null : { cells, rows: rows.length };
}

/** The rows in the order that the form asks for. */
function rowsOf({ indicators, areas, order = 'indicators' }: ProjectReturn): readonly ReturnRow[] {
  const places = Object.keys(areas);
  if (!indicators) return places.map((area) => ({ area, indicator: undefined }));
  const measures = Object.keys(indicators);
  return order === 'indicators'
    ? measures.flatMap((indicator) => places.map((area) => ({ indicator, area })))
    : places.flatMap((area) => measures.map((indicator) => ({ indicator, area })));
}

function checkIds({ directory }: Dataset, { indicators = {}, areas }: ProjectReturn, fault: FillFault): void {
  const unknown = (what: string, at: string) => {
    fault('return-unknown', at, `The document has no ${what}.`, 'Correct the id.');
  };
  for (const id of Object.keys(indicators))
    if (!directory.indicator(id)) unknown(`indicator ${id}`, `/indicators/${id}`);
  for (const id of Object.keys(areas)) if (!directory.area(id)) unknown(`area ${id}`, `/areas/${id}`);
}

/** Each row has its measure, or each column of figures does. */
function checkColumns(
  { directory }: Dataset,
  { indicators, columns }: ProjectReturn,
  fault: FillFault,
): void {
  for (const [at, { header, from, indicator }] of columns.entries()) {
    const path = `/columns/${String(at)}`;
    const needs = from !== 'area' && from !== 'constant';
    if (indicator !== undefined && !directory.indicator(indicator))
      fault(
        'return-unknown',
        `${path}/indicator`,
        `The document has no indicator ${indicator}.`,
        'Correct the id.',
      );
    else if (needs && indicator === undefined && !indicators)
      fault(
        'return-no-measure',
        path,
        `Nothing says of which measure the column "${header}" is.`,
        'Name it in the column as "indicator", or list measures in the return\'s "indicators".',
      );
  }
}

/** The table where it begins, and the fixed cells around it. */
function placed(
  { at = 'A1', cells = {} }: ProjectReturn,
  table: readonly (readonly ReturnCell[])[],
  fault: FillFault,
): readonly (readonly ReturnCell[])[] {
  const start = placeOfCell(at);
  const width = table[0]?.length ?? 0;
  const fixed = Object.entries(cells).map(([name, content]) => ({ name, content, ...placeOfCell(name) }));
  const lastRow = Math.max(start.row + table.length, ...fixed.map(({ row }) => row + 1));
  const lastColumn = Math.max(start.column + width, ...fixed.map(({ column }) => column + 1));
  const sheet = Array.from({ length: lastRow }, () => Array<ReturnCell>(lastColumn).fill(null));
  for (const [down, cellsOfRow] of table.entries())
    for (const [across, cell] of cellsOfRow.entries()) {
      const row = sheet[start.row + down];
      if (row) row[start.column + across] = cell;
    }
  for (const { name, content, row, column } of fixed) {
    const isTaken =
      row >= start.row &&
      row < start.row + table.length &&
      column >= start.column &&
      column < start.column + width;
    if (isTaken)
      fault('return-cell-taken', `/cells/${name}`, `The cell ${name} is in the table.`, 'Move one of them.');
    const line = sheet[row];
    if (line) line[column] = typeof content === 'number' ? figureOf(content) : { text: content };
  }
  return sheet;
}

function figureOf(content: number): ReturnCell {
  const figure = String(content);
  return { figure, decimals: /\.(\d+)$/u.exec(figure)?.[1]?.length ?? 0 };
}
