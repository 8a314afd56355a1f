import { archive, escaped } from './archive.js';
import type { SystemTable } from './table.js';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Rows of titles stand above the headers, which take two rows. */
export const HEADER_ROW = 4;
/** What stands over several headers. */
const GROUPED = { title: 'Bed days', heads: ['Delayed', 'Occupied'] } as const;

/**
 * A census as a clerk keeps it in XLSX: titles above, headers in two rows with merged cells, months as days in the format `mmm-yy`,
 * blank rows between the years, and a second sheet.
 *
 * @param months the header of the column with months
 */
export function censusWorkbook(table: SystemTable, title: string, months: string): Uint8Array {
  const { heads } = table;
  const [first, last] = [heads.indexOf(GROUPED.heads[0]), heads.indexOf(GROUPED.heads[1])];
  const grouped = (at: number) => at >= first && at <= last;
  const merged = heads.flatMap((_head, at) =>
    grouped(at) ? [] : [`${letter(at)}${HEADER_ROW - 1}:${letter(at)}${HEADER_ROW}`],
  );
  merged.push(`${letter(first)}${HEADER_ROW - 1}:${letter(last)}${HEADER_ROW - 1}`);
  const above = heads.map((head, at) => (at === first ? GROUPED.title : grouped(at) ? '' : head));
  const below = heads.map((head, at) => (grouped(at) ? head : ''));
  const rows = [
    row(1, [title]),
    row(HEADER_ROW - 1, above),
    row(HEADER_ROW, below),
    ...bodyRows(table, heads.indexOf(months)),
  ];
  const sheet = `<sheetData>${rows.join('')}</sheetData><mergeCells count="${merged.length}">${merged
    .map((reference) => `<mergeCell ref="${reference}"/>`)
    .join('')}</mergeCells>`;
  return workbook({
    Census: sheet,
    'How to fill in': `<sheetData>${row(1, ['One row a month.'])}</sheetData>`,
  });
}

function bodyRows({ lines }: SystemTable, month: number): readonly string[] {
  let number = HEADER_ROW;
  let year = '';
  return lines.map((line) => {
    const text = String(line[month] ?? '');
    // A blank row wherever a year begins.
    if (year !== '' && year !== text.slice(0, 4)) number++;
    year = text.slice(0, 4);
    number++;
    return row(number, line, month);
  });
}

function row(number: number, cells: readonly (string | number)[], month = -1): string {
  const written = cells.map((cell, at) => {
    const place = `r="${letter(at)}${number}"`;
    if (cell === '') return '';
    if (at === month) return `<c ${place} s="1"><v>${serialOf(String(cell))}</v></c>`;
    if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** The first day of a month as spreadsheets count days. */
function serialOf(month: string): number {
  return Date.parse(`${month}-01T00:00:00Z`) / 86_400_000 + 25_569;
}

function workbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inner: string) => `<Relationships xmlns="${RELATIONS}">${inner}</Relationships>`;
  const content = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return archive({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${content('workbook', 'sheet.main')}${content('styles', 'styles')}${names
      .map((_name, at) => content(`worksheets/sheet${at + 1}`, 'worksheet'))
      .join('')}</Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names
        .map((_name, at) => relation(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
        .join('') + relation('style', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="mmm\\-yy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((sheet, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
      ]),
    ),
  });
}
