import { type Table, TableFault, type TableRow } from '../table.js';
import { numberText, withoutMidnight } from './cell-text.js';
import { chosenSheet, gridTable, type Merged, MOST_COLUMNS, type SheetOptions } from './grid.js';
import { readXml, readXmlWhole } from './xml.js';
import { type Archive, openArchive, tooLarge } from './zip.js';

const CONTENT = 'content.xml';

/**
 * Opens a sheet of an OpenDocument spreadsheet (ODS) and reads it row by row.
 *
 * @throws TableFault when it is no spreadsheet, or has no such sheet
 */
export async function openOds(path: string, options: SheetOptions): Promise<Table> {
  const archive = await openArchive(path);
  try {
    if (!archive.has(CONTENT)) throw notOds();
    const sheet = chosenSheet(await sheetNames(archive), options.sheet);
    const merged: Merged[] = [];
    return await gridTable(
      {
        rows: readRows(archive, sheet, options.decimal ?? '.', merged),
        mergedIn: (row) => Promise.resolve(merged.filter(({ top, bottom }) => top <= row && row <= bottom)),
        close: () => archive.close(),
      },
      options,
    );
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function sheetNames(archive: Archive): Promise<readonly string[]> {
  const names: string[] = [];
  let depth = 0;
  await readXmlWhole(archive.bytes(CONTENT), {
    open: (name, attribute) => {
      if (name === 'table' && depth++ === 0) names.push(attribute('name') ?? '');
    },
    close: (name) => {
      if (name === 'table') depth--;
    },
  });
  if (names.length === 0) throw notOds();
  return names;
}

/** A few letters may stand for a million equal cells, which is refused; empty ones cost nothing. */
const MOST_REPEATED = 5_000_000;
const HIGHEST_ROW = 1_048_576;

async function* readRows(
  archive: Archive,
  sheet: string,
  decimal: '.' | ',',
  merged: Merged[],
): AsyncGenerator<TableRow> {
  let ready: { readonly cells: readonly string[]; readonly times: number }[] = [];
  let cells: string[] = [];
  let [row, times, repeated] = [1, 1, 0];
  let [inSheet, tables, done] = [false, 0, false];
  let cell = null as OpenCell | null;
  let aside = 0;
  const put = (piece: string) => {
    // White space before the first paragraph belongs to nobody.
    if (aside === 0 && cell && cell.text !== null) cell.text += piece;
  };
  const content = readXml(archive.bytes(CONTENT), {
    open: (name, attribute) => {
      if (name === 'table' && tables++ === 0) inSheet = !done && attribute('name') === sheet;
      if (!inSheet || tables !== 1) return;
      const count = (of: string) => Math.max(1, Math.floor(Number(attribute(of) ?? '1')) || 1);
      if (name === 'table-row') [cells, times] = [[], count('number-rows-repeated')];
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = { text: null, times: count('number-columns-repeated'), typed: typedText(attribute, decimal) };
        const [wide, high] = [count('number-columns-spanned'), count('number-rows-spanned')];
        if ((wide > 1 || high > 1) && merged.length < 10_000) {
          const at = { top: row, bottom: row + high - 1, left: cells.length, right: cells.length + wide - 1 };
          merged.push(at);
        }
      } else if (cell) {
        if (name === 'annotation') aside++;
        else if (aside === 0 && name === 'p') cell.text = cell.text === null ? '' : `${cell.text}\n`;
        else if (name === 's') put(' '.repeat(Math.min(1000, count('c'))));
        else if (name === 'tab') put('\t');
        else if (name === 'line-break') put('\n');
      }
    },
    text: put,
    close: (name) => {
      if (name === 'table' && --tables === 0 && inSheet) [inSheet, done] = [false, true];
      if (!inSheet || tables !== 1) return;
      if (name === 'annotation') aside--;
      else if (cell && (name === 'table-cell' || name === 'covered-table-cell')) {
        const text = cell.typed ?? cell.text ?? '';
        const most = MOST_COLUMNS - cells.length;
        // Styled emptiness reaches to the last column.
        if (cell.times > most && text !== '') throw tooLarge('has a row with more cells than a sheet can');
        for (let at = Math.min(cell.times, most); at > 0; at--) cells.push(text);
        cell = null;
      } else if (name === 'table-row') {
        row += times;
        if (times > 1 && cells.some((text) => text !== '')) {
          repeated += times * cells.length;
          if (repeated > MOST_REPEATED) throw tooLarge('repeats rows millions of times');
        }
        ready.push({ cells, times });
      }
    },
  });
  let number = 0;
  while (!(await content.next()).done) {
    for (const { cells: written, times: count } of ready) {
      const blank = written.every((text) => text === '');
      for (let at = 1; !blank && at <= count; at++) yield { row: number + at, cells: written };
      number += count;
      if (number > HIGHEST_ROW * 2) throw tooLarge('has more rows than a sheet can');
    }
    ready = [];
    if (done) return;
  }
}

interface OpenCell {
  /** What is written in it; null before its first paragraph. */
  text: string | null;
  readonly times: number;
  /** What it holds, where that is not text. */
  readonly typed: string | null;
}

function typedText(attribute: (name: string) => string | undefined, decimal: '.' | ','): string | null {
  const type = attribute('value-type');
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const value = Number(attribute('value') ?? 'x');
      if (!Number.isFinite(value)) return null;
      return numberText(value, type === 'percentage' ? 'percent' : 'number', false, decimal);
    }
    case 'date':
      return withoutMidnight(attribute('date-value') ?? '') || null;
    case 'boolean':
      return attribute('boolean-value') ?? null;
    case 'string':
      return attribute('string-value') ?? null;
    // A time is given as it is shown; a formula's fault too.
    default:
      return null;
  }
}

function notOds(): TableFault {
  return new TableFault(
    'not-a-spreadsheet',
    'This archive is not an OpenDocument spreadsheet.',
    'Name an ODS or XLSX file; in the spreadsheet program choose "Save as" to make one.',
  );
}
