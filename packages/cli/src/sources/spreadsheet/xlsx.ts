import type { Table, TableRow } from '../table.js';
import { type NumberStyle, numberText, withoutMidnight } from './cell-text.js';
import { chosenSheet, gridTable, type Merged, MOST_COLUMNS, type SheetOptions } from './grid.js';
import { readStrings, readStyles, readWorkbook, unescaped } from './xlsx-parts.js';
import { readXml, readXmlWhole } from './xml.js';
import { type Archive, brokenSpreadsheet, openArchive } from './zip.js';

/**
 * Opens a sheet of an XLSX file and reads it row by row. Formulas count as the value that was last calculated.
 *
 * @throws TableFault when it is no workbook, or has no such sheet
 */
export async function openXlsx(path: string, options: SheetOptions): Promise<Table> {
  const archive = await openArchive(path);
  try {
    const { sheets, from1904, stringsPart, stylesPart } = await readWorkbook(archive);
    const part = sheets.get(chosenSheet([...sheets.keys()], options.sheet)) ?? '';
    const reading: CellReading = {
      strings: await readStrings(archive, stringsPart),
      styles: await readStyles(archive, stylesPart),
      from1904,
      decimal: options.decimal ?? '.',
    };
    return await gridTable(
      {
        rows: readRows(archive, part, reading),
        mergedIn: (row) => mergedIn(archive, part, row),
        close: () => archive.close(),
      },
      options,
    );
  } catch (error) {
    archive.close();
    throw error;
  }
}

interface CellReading {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly from1904: boolean;
  readonly decimal: '.' | ',';
}

async function* readRows(archive: Archive, part: string, reading: CellReading): AsyncGenerator<TableRow> {
  let ready: TableRow[] = [];
  let cells: string[] = [];
  let [row, column] = [0, -1];
  let [type, style] = ['n', 0];
  let [text, inValue] = ['', false];
  const sheet = readXml(archive.bytes(part), {
    open: (name, attribute) => {
      if (name === 'row') {
        row = wholeNumber(attribute('r')) ?? row + 1;
        [cells, column] = [[], -1];
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1;
        if (column >= MOST_COLUMNS) throw brokenSpreadsheet('A row has more cells than a sheet can.', row);
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? '0');
        text = '';
      } else if (name === 'v' || name === 't') inValue = true;
    },
    text: (piece) => {
      if (inValue) text += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') {
        while (cells.length < column) cells.push('');
        cells[column] = cellText(text, type, style, reading);
      } else if (name === 'row') ready.push({ row, cells });
    },
  });
  while (!(await sheet.next()).done) {
    yield* ready;
    ready = [];
  }
}

function cellText(text: string, type: string, style: number, reading: CellReading): string {
  switch (type) {
    case 's':
      return text === '' ? '' : (reading.strings[Number(text)] ?? '');
    case 'b':
      return text === '1' ? 'true' : text === '0' ? 'false' : text;
    case 'd':
      return withoutMidnight(text);
    case 'n': {
      const value = Number(text);
      if (text.trim() === '' || !Number.isFinite(value)) return text;
      return numberText(value, reading.styles[style] ?? 'number', reading.from1904, reading.decimal);
    }
    default:
      return unescaped(text);
  }
}

/** Merged cells stand behind the rows, so the sheet is gone through once more for them. */
async function mergedIn(archive: Archive, part: string, row: number): Promise<readonly Merged[]> {
  const found: Merged[] = [];
  await readXmlWhole(archive.bytes(part), {
    open: (name, attribute) => {
      if (name !== 'mergeCell') return;
      const [from = '', to = from] = (attribute('ref') ?? '').split(':');
      const [left, right] = [columnOf(from), columnOf(to)];
      const [top, bottom] = [rowOf(from), rowOf(to)];
      if (left === null || right === null || top === null || bottom === null) return;
      if (top <= row && row <= bottom) found.push({ top, bottom, left, right });
    },
  });
  return found;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

function rowOf(reference: string): number | null {
  return wholeNumber(/(?<!\d)\d{1,7}$/.exec(reference)?.[0]);
}

/** `A1` is in column 0, `AB7` in column 27. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
