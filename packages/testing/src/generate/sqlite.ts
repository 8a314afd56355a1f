import initialise from 'sql.js';
import type { SystemTable } from './table.js';

/** A table as a SQLite database with one table of that name; an empty cell is NULL. */
export async function sqliteDatabase({ heads, lines }: SystemTable, table: string): Promise<Uint8Array> {
  const { Database } = await initialise();
  const database = new Database();
  const columns = heads.map((head) => `"${head}"`);
  database.run(`CREATE TABLE "${table}" (${columns.join(', ')})`);
  const insert = database.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`);
  database.run('BEGIN');
  for (const line of lines) insert.run(line.map((cell) => (cell === '' ? null : cell)));
  database.run('COMMIT');
  insert.free();
  const bytes = database.export();
  database.close();
  return bytes;
}
