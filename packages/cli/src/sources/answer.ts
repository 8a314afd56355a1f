import { withoutMidnight } from './spreadsheet/cell-text.js';
import type { Table, TableRow } from './table.js';

/** Rows that a program gives: the answer of a database, or what a connector reads. The first of them is row 1. */
export interface Answer {
  /** The headers. */
  readonly columns: readonly string[];
  /** Each row has one entry a column: text, a number, true, false, a day, or null for nothing. */
  readonly rows: AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>;
  /** Lets go of the connection; called once, when the rows are read or not wanted any more. */
  close?(): Promise<void>;
}

/** An answer as a table. */
export function answerTable(answer: Answer): Table {
  let open = true;
  const close = async () => {
    if (open) await answer.close?.();
    open = false;
  };
  const rows = async function* (): AsyncGenerator<TableRow> {
    let row = 0;
    try {
      for await (const values of answer.rows) yield { row: ++row, cells: values.map(cellText) };
    } finally {
      await close();
    }
  };
  return { headers: answer.columns.map((name) => name.trim()), rows: rows(), close, notices: [] };
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : withoutMidnight(value.toISOString());
  return Array.isArray(value) ? '(a list)' : '(an object)';
}
