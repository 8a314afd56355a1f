import type { Reader } from './reader.js';

/** Something that people come for, and how it is done with a keyboard and a screen reader. */
export interface Row {
  /** Its codes in the table of docs/tour.md. */
  readonly ids: readonly string[];
  /** What the reader does, as a sentence. */
  readonly does: string;
  walk(reader: Reader): Promise<void>;
}

/**
 * Rows of one page, in the order in which they stand there: keys alone bring the reader from the beginning of the page to the first, and on to
 * each next one.
 */
export interface Visit {
  readonly page: string;
  readonly rows: readonly Row[];
}
