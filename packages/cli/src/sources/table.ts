import type { BuildIssue } from '../issues/issue.js';

/** One row of cells with the number a spreadsheet shows beside it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** The column that the row was made of, where a wide table was laid out anew. */
  readonly column?: string;
}

/**
 * A table of text, whatever kind of file it came from. A kind of source is a function that opens a file as this; all that follows
 * (mapping, checking, collecting) knows nothing else of it.
 */
export interface Table {
  readonly headers: readonly string[];
  /** The headers as the file has them, where a wide table was laid out anew. */
  readonly headersInFile?: readonly string[];
  /** The rows after the header, in order; a row without any text is left out. Throws a {@link TableFault} when reading breaks off. */
  readonly rows: AsyncIterable<TableRow>;
  /** Lets go of the file; needed only when the rows are not read to their end. */
  close(): Promise<void>;
  /** What should be known about how the file was read. */
  readonly notices: readonly Pick<BuildIssue, 'code' | 'message' | 'remedy'>[];
}

/** A file that cannot be read, or not to its end. */
export class TableFault extends Error {
  override readonly name = 'TableFault';
  readonly code: string;
  readonly remedy: string;
  readonly row: number | undefined;

  constructor(code: string, message: string, remedy: string, row?: number) {
    super(message);
    this.code = code;
    this.remedy = remedy;
    this.row = row;
  }
}
