#!/usr/bin/env node
// Starts the command from its build; in the workspace, where sources are newer than any build, from its sources.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (path) => new URL(path, import.meta.url);
const inWorkspace = existsSync(here('../../../tsconfig.base.json')) && existsSync(here('../src/bin.ts'));

function tsx() {
  try {
    return createRequire(import.meta.url).resolve('tsx');
  } catch {
    return null;
  }
}

const loader = inWorkspace ? tsx() : null;
if (loader) {
  const words = ['--conditions=source', '--import', pathToFileURL(loader).href];
  const child = spawn(
    process.execPath,
    [...words, fileURLToPath(here('../src/bin.ts')), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  // Control-C reaches both processes; the child decides when it is done. A request to end reaches only this one.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
} else if (existsSync(here('../dist/bin.js'))) {
  await import('../dist/bin.js');
} else {
  process.stderr.write(
    'cairn has not been built. Run "npm install" and "npm run build" in the folder of the project.\n',
  );
  process.exitCode = 2;
}
