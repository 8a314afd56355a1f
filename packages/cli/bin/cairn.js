#!/usr/bin/env node
// Starts the command from its build; in the workspace, where sources are newer than any build, from its sources.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FROM_SOURCES = '--conditions=source';
const isThere = (path) => existsSync(new URL(path, import.meta.url));

/** Where the loader of TypeScript is, or null outside the workspace. */
function loader() {
  if (!isThere('../../../tsconfig.base.json') || !isThere('../src/index.ts')) return null;
  try {
    return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  } catch {
    return null;
  }
}

const tsx = loader();
if (tsx && process.execArgv.includes(FROM_SOURCES)) {
  const { main } = await import('../src/index.ts');
  await main();
} else if (tsx) {
  const words = [FROM_SOURCES, '--import', tsx, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  // Control-C reaches both processes; the child decides when it is done. A request to end reaches only this one.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
} else if (isThere('../dist/index.js')) {
  const { main } = await import('../dist/index.js');
  await main();
} else {
  process.stderr.write(
    'cairn has not been built. Run "npm install" and "npm run build" in the folder of the project.\n',
  );
  process.exitCode = 2;
}
