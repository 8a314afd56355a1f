import { Readable, pipeline } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { type Encoding, decodedText, findEncoding } from './encoding.js';
import { headed } from './header.js';
import { type Table, TableFault, type TableRow } from './table.js';

export interface CsvOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** The row with the headers, counted from 1; the first row with text where absent. */
  readonly headerRow?: number;
  /** Headers that must be there; they tell commas from semicolons where the delimiter is not stated. */
  readonly expected: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/** No row of figures is as long; a quotation mark that is never closed ends here instead of filling the memory. */
const LONGEST_ROW = 1_000_000;

/**
 * Opens a CSV file and reads it row by row.
 *
 * @throws TableFault when it has no header or is no CSV file
 */
export async function openCsv(path: string, options: CsvOptions): Promise<Table> {
  const found = options.encoding === undefined ? await findEncoding(path) : null;
  const encoding = options.encoding ?? found?.encoding ?? 'utf-8';
  const delimiter = options.delimiter ?? (await findDelimiter(path, encoding, options));
  const rows = readRows(path, encoding, delimiter);
  const { header } = await headed(rows, options.headerRow);
  const notices =
    found?.by === 'fallback'
      ? [
          {
            code: 'encoding-assumed',
            message: 'The file is not UTF-8, so it was read as Windows-1252.',
            remedy:
              'State "encoding": "windows-1252" when the letters are right, or save the file as CSV UTF-8.',
          },
        ]
      : [];
  const close = async () => {
    await rows.return(undefined);
  };
  return { headers: header.cells.map((cell) => cell.trim()), rows, close, notices };
}

/** The delimiter under which most of the expected headers are found; the comma where they are found under none. */
async function findDelimiter(
  path: string,
  encoding: Encoding,
  { expected, headerRow }: CsvOptions,
): Promise<string> {
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const rows = readRows(path, encoding, delimiter);
    const headers = await headersOrNone(rows, headerRow);
    const found = expected.filter((header) => headers.includes(header)).length;
    if (found > most) [best, most] = [delimiter, found];
  }
  return best;
}

async function headersOrNone(
  rows: AsyncGenerator<TableRow>,
  headerRow: number | undefined,
): Promise<readonly string[]> {
  try {
    return (await headed(rows, headerRow)).header.cells.map((cell) => cell.trim());
  } catch (error) {
    if (error instanceof TableFault) return [];
    throw error;
  } finally {
    await rows.return(undefined);
  }
}

async function* readRows(path: string, encoding: Encoding, delimiter: string): AsyncGenerator<TableRow> {
  const parser: Parser = parse({ delimiter, relax_column_count: true, max_record_size: LONGEST_ROW });
  const text = Readable.from(decodedText(path, encoding));
  // The parser is destroyed with the error of whatever breaks, and the loop below throws it.
  pipeline(text, parser, () => undefined);
  let row = 0;
  try {
    for await (const record of parser) {
      row++;
      const cells = record as readonly string[];
      if (cells.some((cell) => cell.trim() !== '')) yield { row, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw csvFault(error, row + 1);
    throw error;
  } finally {
    parser.destroy();
    text.destroy();
  }
}

function csvFault(error: CsvError, row: number): TableFault {
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  const message = unclosed
    ? 'A quotation mark is opened and never closed.'
    : 'A quotation mark stands where the CSV format allows none.';
  return new TableFault(
    'broken-csv',
    message,
    'Write a quotation mark inside a cell twice, and put the whole cell in quotation marks.',
    row,
  );
}
