import { csvText, typedTable, withoutFormula, xmlText, type TypedTable } from '@cairn/views';
import { strToU8, zipSync } from 'fflate';
import { copy } from './copy.js';
import type { ExportSource } from './export-source.js';

/* The figures of a widget as files, fetched when a reader wants one. */

const typedTables = ({ tables }: ExportSource) =>
  (tables?.() ?? []).map(({ table, unit }) => typedTable(table, unit));

type Rows = readonly (readonly (string | number)[])[];
const rowsOf = ({ columns, rows }: TypedTable): Rows => [columns, ...rows];

/** Several tables stand under each other, each under its caption, an empty line between. */
function allRows(source: ExportSource): Rows {
  const tables = typedTables(source);
  if (tables.length === 1) return tables.flatMap(rowsOf);
  return tables.flatMap((table, at) => [...(at === 0 ? [] : [[]]), [table.caption], ...rowsOf(table)]);
}

export function tablesCsv(source: ExportSource): Blob {
  return new Blob([csvText(allRows(source))], { type: 'text/csv;charset=utf-8' });
}

/**
 * Puts the figures on the clipboard: as text for spreadsheets, as a table for documents.
 *
 * @throws Error where the browser keeps the clipboard from the page
 */
export function copyTables(source: ExportSource): Promise<void> {
  const plain = (cell: string | number) =>
    typeof cell === 'number' ? String(cell) : withoutFormula(cell).replace(/[\t\r\n]+/g, ' ');
  const rows = allRows(source).map((row) => row.map(plain));
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${xmlText(cell)}</td>`).join('');
  return copy({
    'text/plain': rows.map((row) => row.join('\t')).join('\n'),
    'text/html': `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
  });
}

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel's longest text in a cell, and longest name of a sheet. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;

/** A workbook with a sheet a table: numbers as numbers, texts as texts, nothing as a formula. */
export function tablesXlsx(source: ExportSource): Blob {
  const sheets = typedTables(source);
  const each = (write: (number: string, table: TypedTable) => string) =>
    sheets.map((table, at) => write(String(at + 1), table)).join('');
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK}.sheet.main+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${WORKBOOK}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${each((number, { caption }) => `<sheet name="${xmlText(sheetName(number, caption))}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((table, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, sheetXml(rowsOf(table))]),
    ),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return new Blob([zipSync(bytes)], { type: MEDIA_TYPE });
}

function sheetXml(rows: Rows): string {
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? `<c><v>${String(value)}</v></c>`
      : `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(value.slice(0, LONGEST_TEXT))}</t></is></c>`;
  return `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`;
}

/** No two sheets may have one name, which the number before it sees to. */
function sheetName(number: string, caption: string): string {
  return `${number} ${caption.replace(/[[\]:*?/\\']+/g, ' ')}`.slice(0, LONGEST_NAME).trim();
}
