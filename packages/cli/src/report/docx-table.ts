import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { plain, runsOf } from './docx-runs.js';

/** The style of what stands in tables, which whoever goes on writing can change for all of them. */
export const TABLE_TEXT = 'TableText';

/** Between the margins of A4, in twentieths of a point. */
const WIDTH = 9026;

/** A table with its row of heads, which stands again at the top of each page, and rows that no page parts. */
export function tableOf(table: HTMLTableElement): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'B0B5BB' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const widths = columnWidths(table);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [...table.rows].map(
      (row) =>
        new TableRow({
          tableHeader: row.closest('thead') !== null,
          cantSplit: true,
          children: [...row.cells].map((cell) => cellOf(cell, widths)),
        }),
    ),
  });
}

function cellOf(cell: HTMLTableCellElement, widths: readonly number[]): TableCell {
  const own = widths.slice(cell.cellIndex, cell.cellIndex + cell.colSpan);
  return new TableCell({
    columnSpan: cell.colSpan,
    width: { size: own.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 40, right: 60 },
    children: [new Paragraph({ style: TABLE_TEXT, children: [...runsOf(cell, cell.localName === 'th')] })],
  });
}

/** Most letters that a column asks for on account of its longest text, which may take several lines. */
const MOST = 34;
const LEAST = 5;
/** What is no longer stays in one line. */
const SHORT = 16;

/** Room for the longest word of each column, and more where there is more to say. */
function columnWidths(table: HTMLTableElement): number[] {
  const needs: number[] = [];
  for (const row of table.rows) {
    let at = 0;
    for (const cell of row.cells) {
      if (cell.colSpan === 1) needs[at] = Math.max(needs[at] ?? LEAST, lettersOf(plain(cell)));
      else for (let over = at; over < at + cell.colSpan; over += 1) needs[over] ??= LEAST;
      at += cell.colSpan;
    }
  }
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((need / all) * WIDTH));
}

function lettersOf(text: string): number {
  const longest = Math.max(0, ...text.split(/[\s-]+/u).map((word) => word.length));
  if (text.length <= SHORT) return text.length + 1;
  return Math.max(longest + 1, Math.min(MOST, Math.ceil(text.length / 3)));
}
