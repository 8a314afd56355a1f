import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { answerTable } from '../answer.js';
import { type Table, TableFault } from '../table.js';
import { askFiles } from './duckdb.js';

/**
 * Opens a Parquet file as a table, by the engine that answers queries of files.
 *
 * @throws TableFault when it is no Parquet file
 */
export async function openParquet(path: string): Promise<Table> {
  await access(path);
  try {
    const name = basename(path).replaceAll('"', '""');
    const answer = await askFiles(`SELECT * FROM "${name}"`, dirname(path), [basename(path)]);
    return answerTable({ ...answer, rows: days(answer.rows) });
  } catch (error) {
    if (error instanceof TableFault || !(error instanceof Error)) throw error;
    const said = error.message.split('\n')[0]?.slice(0, 200) ?? '';
    const message = `The Parquet file cannot be read: ${said.replace(/\.?$/, '.')}`;
    throw new TableFault('broken-parquet', message, 'Export it again, or name a file that is Parquet.');
  }
}

/** A moment at midnight is a day, as in every other source. */
async function* days(rows: Awaited<ReturnType<typeof askFiles>>['rows']): AsyncGenerator<readonly unknown[]> {
  for await (const cells of rows)
    yield cells.map((cell) =>
      typeof cell === 'string' ? cell.replace(/^(\d{4}-\d{2}-\d{2}) 00:00:00(\+00)?$/, '$1') : cell,
    );
}
