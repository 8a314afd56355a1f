import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { folderWith } from '../../project-folder.test-support.js';
import { openTable, type FileOptions } from '../open.js';
import { TableFault, type TableRow } from '../table.js';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookParts {
  /** What stands in `<worksheet>`, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly from1904?: boolean;
}

/** An XLSX file of these parts, as spreadsheet programs write it. */
export function workbook({ sheets, strings, styles, from1904 }: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${names
      .map((_name, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('u', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles ?? ''}</styleSheet>`,
  };
  Object.values(sheets).forEach((content, at) => {
    files[`xl/worksheets/sheet${at}.xml`] = `<?xml version="1.0"?><worksheet>${content}</worksheet>`;
  });
  return archive(files);
}

/** An ODS file with this content of `<office:spreadsheet>`. */
export function openDocument(tables: string): Uint8Array {
  return archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

export function archive(files: Readonly<Record<string, string>>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, text] of Object.entries(files)) packed[name] = strToU8(text);
  return zipSync(packed, { level: 6 });
}

/** A row of a sheet; numbers and texts as they stand, everything else is markup of a cell without its place. */
export function sheetRow(row: number, cells: readonly (string | number)[]): string {
  const written = cells.map((cell, at) => {
    const place = `r="${String.fromCharCode(65 + at)}${row}"`;
    if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
    if (cell.startsWith('<c')) return cell.replace('<c', `<c ${place}`);
    return `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** Everything that a file's table holds. */
export async function readTable(
  name: string,
  content: string | Uint8Array,
  options: Partial<FileOptions> = {},
) {
  const path = join(await folderWith({ [name]: content }), name);
  const { headers, rows, notices } = await openTable(path, { expected: [], ...options });
  const all: TableRow[] = [];
  for await (const row of rows) all.push(row);
  return { headers, rows: all, notices: notices.map(({ code }) => code) };
}

/** The fault that reading ends with; the test fails where there is none or another error. */
export async function faultOf(reading: Promise<unknown>): Promise<TableFault> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof TableFault) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}
