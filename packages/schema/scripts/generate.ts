import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { jsonSchema } from './json-schema.js';
import { withTables } from './tables.js';

/*
 * Writes the published JSON Schema and the tables of docs/data-format.md from the zod schemas and the descriptions.
 * With a path, only the JSON Schema, there. Gates fail when either is out of date.
 */

const schema = jsonSchema();
const target = process.argv[2];
writeFileSync(
  target ?? new URL('../performance-document-1.json', import.meta.url),
  `${JSON.stringify(schema, null, 2)}\n`,
);

const page = new URL('../../../docs/data-format.md', import.meta.url);
if (target === undefined) {
  const options = { ...(await resolveConfig(page)), parser: 'markdown' };
  writeFileSync(page, await format(withTables(readFileSync(page, 'utf8'), schema), options));
}
