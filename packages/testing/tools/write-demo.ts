import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { demoFiles } from '../src/generate/files.js';
import { demoFolder } from './demo-site.js';

/*
 * Writes the fictional partnership: the project with its sources into `demo/two-rivers`, the document into `demo/data`.
 */

const files = demoFiles();
const project = join(demoFolder, 'two-rivers');
rmSync(join(project, 'sources'), { recursive: true, force: true });
for (const [name, text] of files.sources) {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
}
const definitions = join(project, 'cairn.json');
const options = await resolveConfig(definitions);
writeFileSync(definitions, await format(JSON.stringify(files.project), { ...options, parser: 'json' }));
mkdirSync(join(demoFolder, 'data'), { recursive: true });
writeFileSync(join(demoFolder, 'data/two-rivers.json'), files.document);
