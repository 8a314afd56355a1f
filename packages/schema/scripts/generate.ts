import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { documentSchema } from '../src/document/document.js';

/* Writes the published JSON Schema from the zod schemas. `npm run check` fails when the file is out of date. */

const schema = z.toJSONSchema(documentSchema(), { io: 'input', target: 'draft-2020-12' });
const target = process.argv[2] ?? new URL('../performance-document-1.json', import.meta.url);
writeFileSync(
  target,
  JSON.stringify(
    {
      ...schema,
      title: 'Cairn performance document',
      description: 'The shared indicator document that Cairn widgets show.',
    },
    null,
    2,
  ) + '\n',
);
