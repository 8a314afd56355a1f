import { posix } from 'node:path';
import { TableFault } from '../table.js';
import { type NumberStyle, styleOfBuiltIn, styleOfFormat } from './cell-text.js';
import { readXmlWhole } from './xml.js';
import { type Archive, brokenSpreadsheet, tooLarge } from './zip.js';

/** What a workbook says before its sheets are read. */
export interface Workbook {
  /** Part of the archive that holds a sheet, by the sheet's name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Whether days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const part = [...(await relations(archive, '')).values()].find(
    ({ type }) => type === 'officeDocument',
  )?.part;
  if (part === undefined) throw notXlsx();
  const related = await relations(archive, part);
  const sheets = new Map<string, string>();
  let from1904 = false;
  await readXmlWhole(archive.bytes(part), {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      const sheet = name === 'sheet' ? related.get(attribute('id') ?? '') : undefined;
      if (sheet?.type === 'worksheet') sheets.set(attribute('name') ?? '', sheet.part);
    },
  });
  if (sheets.size === 0) throw brokenSpreadsheet('It has no sheet with cells.');
  const partOf = (wanted: string) => [...related.values()].find(({ type }) => type === wanted)?.part;
  return { sheets, from1904, stringsPart: partOf('sharedStrings'), stylesPart: partOf('styles') };
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** The parts that a part refers to, by the names that it gives them. */
async function relations(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const { dir, base } = posix.parse(part);
  const file = posix.join(dir, '_rels', `${base}.rels`);
  if (!archive.has(file)) throw notXlsx();
  const found = new Map<string, Relation>();
  await readXmlWhole(archive.bytes(file), {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = posix.basename(attribute('Type') ?? '');
      const target = attribute('Target') ?? '';
      found.set(attribute('Id') ?? '', { type, part: posix.resolve('/', dir, target).slice(1) });
    },
  });
  return found;
}

function notXlsx(): TableFault {
  return new TableFault(
    'not-a-spreadsheet',
    'This archive is not an XLSX workbook.',
    'Name an XLSX or ODS file; in the spreadsheet program choose "Save as" to make one.',
  );
}

/** How numbers are shown, by the number of the style that a cell names. */
export async function readStyles(
  archive: Archive,
  part: string | undefined,
): Promise<readonly NumberStyle[]> {
  if (part === undefined) return [];
  const formats = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let within = false;
  await readXmlWhole(archive.bytes(part), {
    open: (name, attribute) => {
      if (name === 'cellXfs') within = true;
      const id = Number(attribute('numFmtId') ?? '0');
      if (name === 'numFmt') formats.set(id, styleOfFormat(attribute('formatCode') ?? ''));
      if (name === 'xf' && within) styles.push(formats.get(id) ?? styleOfBuiltIn(id));
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}

/** All texts of a workbook together; more would not be held in memory. */
const MOST_TEXT = 60_000_000;

/** The texts that cells name by number. */
export async function readStrings(archive: Archive, part: string | undefined): Promise<readonly string[]> {
  if (part === undefined) return [];
  const strings: string[] = [];
  let size = 0;
  let [text, inText, inReading] = ['', false, false];
  await readXmlWhole(archive.bytes(part), {
    open: (name) => {
      if (name === 'si') text = '';
      // How a Japanese text is pronounced stands beside it.
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = !inReading;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name !== 'si') return;
      size += text.length + 8;
      if (size > MOST_TEXT) throw tooLarge('has more text than fits in memory');
      strings.push(unescaped(text));
    },
  });
  return strings;
}

/** Signs that XML cannot hold are written as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
