import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { jsonSchema } from './json-schema.js';
import { quickCheck } from './quick-check.js';
import { withTables } from './tables.js';

/*
 * Writes the published JSON Schema, the quick check and the tables of docs/data-format.md from the zod schemas and the descriptions.
 * With a path, only the first two, into that folder. Gates fail when one is out of date.
 */

const schema = jsonSchema();
const draft = process.argv[2];
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pretty = async (text: string, path: string, parser: string) =>
  format(text, { ...(await resolveConfig(path)), parser });

writeFileSync(
  draft === undefined ? at('../performance-document-1.json') : join(draft, 'performance-document-1.json'),
  `${JSON.stringify(schema, null, 2)}\n`,
);

const quick = at('../src/sound/shapes.ts');
writeFileSync(
  draft === undefined ? quick : join(draft, 'shapes.ts'),
  await pretty(quickCheck(), quick, 'typescript'),
);

const page = at('../../../docs/data-format.md');
if (draft === undefined)
  writeFileSync(page, await pretty(withTables(readFileSync(page, 'utf8'), schema), page, 'markdown'));
