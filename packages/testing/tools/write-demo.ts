import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { demoFiles, LOADED } from '../src/generate/files.js';
import { demoFolder } from './demo-site.js';
import { root } from './paths.js';

/*
 * Writes the fictional partnership's project and sources into `demo/two-rivers`, and has `cairn build` make the document of them,
 * `demo/data/two-rivers.json`.
 */

const project = join(demoFolder, 'two-rivers');
const document = join(demoFolder, 'data/two-rivers.json');
const files = await demoFiles();

rmSync(join(project, 'sources'), { recursive: true, force: true });
for (const [name, text] of files.sources) {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
}
const definitions = join(project, 'cairn.json');
const options = await resolveConfig(definitions);
writeFileSync(definitions, await format(JSON.stringify(files.project), { ...options, parser: 'json' }));

// A document of an earlier build would keep the moments at which its sources were loaded, and the log would grow with each.
rmSync(document, { force: true });
rmSync(join(project, 'audit.jsonl'), { force: true });
const words = [join(root, 'packages/cli/bin/cairn.js'), 'build', project, '--at', LOADED];
process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
