import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { csvOf } from '../export/csv.js';
import type { Cell } from '../export/figures.js';
import type { ReportFile, ReportRequest } from './formats.js';
import { BYTE_ORDER_MARK, sheetFileName } from './sheet-name.js';
import { reportSheets, type ReportSheet } from './sheets.js';

/** A file of figures for each section, in a folder. */
export function csvFiles(request: ReportRequest): readonly ReportFile[] {
  return reportSheets(request).map(({ name, figures }, at) => ({
    name: sheetFileName(at + 1, name),
    content: BYTE_ORDER_MARK + csvOf(figures),
  }));
}

/** A workbook with a sheet for each section: numbers as numbers, no formulas. */
export function xlsxFile(request: ReportRequest): Promise<Uint8Array> {
  const sheets = reportSheets(request);
  return writeXlsxFile([
    aboutSheet(request),
    ...sheets.map(({ name, figures: { columns, rows } }, at) => ({
      sheet: sheetName(name, at + 1),
      data: [
        columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
        ...rows.map((cells) => cells.map(typed)),
      ] satisfies SheetData,
      columns: columns.map((_, at) => ({ width: widthOf(rows.map((row) => row[at] ?? null)) })),
      stickyRowsCount: 1,
    })),
  ]).toBuffer();
}

/** What the workbook is, as the cover of the report says it. */
function aboutSheet({ view, words }: ReportRequest) {
  const { title, subtitle, facts } = view.title;
  const rows = [
    [{ value: title.text, type: String, fontWeight: 'bold' as const }],
    ...(subtitle === null ? [] : [[{ value: subtitle.text, type: String }]]),
    ...facts.map(({ term, text }) => [term, text.text].map((value) => ({ value, type: String }))),
  ];
  return {
    sheet: sheetName(words.messages.report.contents, 0),
    data: rows,
    columns: [{ width: 24 }, { width: 60 }],
  };
}

/** Excel takes 31 letters, none of them of its own signs, and no name twice. */
function sheetName(title: string, number: number): string {
  const plain = title.replace(/[\\/?*[\]:']/gu, ' ').trim();
  return number === 0 ? plain.slice(0, 31) : `${String(number)} ${plain}`.slice(0, 31).trim();
}

const [NARROWEST, WIDEST] = [10, 60];

function widthOf(cells: ReportSheet['figures']['rows'][number]): number {
  const longest = Math.max(NARROWEST, ...cells.map((cell) => String(cell ?? '').length + 2));
  return Math.min(WIDEST, longest);
}

function typed(cell: Cell) {
  if (cell === null) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}
