import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The executables of these names in PATH, in the names' order. */
export function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)).filter(isExecutable));
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether the program starts at all: a missing library shows only then. */
export function answersVersion(path: string, env: Readonly<Record<string, string>> = {}): boolean {
  const answer = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    encoding: 'utf8',
  });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout);
}
