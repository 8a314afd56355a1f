import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProject, type BuildResult } from './build/build.js';
import { run } from './program.js';
import type { BuildIssue } from './issues/issue.js';

const made: string[] = [];

after(async () => {
  await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A folder with these files, which is removed when the tests have run. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

type Loose = Readonly<Record<string, unknown>>;

export const FALLS: Loose = {
  id: 'falls',
  name: 'Falls',
  role: 'target',
  code: 'F1',
  definition: 'People who fell.',
  valueType: 'count',
  unit: { label: '', decimals: 0 },
  polarity: 'lower',
  frequency: 'quarter',
  assessment: { method: 'none' },
};

/** A small valid project file; its one source is `sources/figures.csv`. */
export function projectFile(changes: Loose = {}): string {
  return JSON.stringify({
    format: 'cairn/1',
    id: 'test',
    title: 'Test',
    language: 'en-GB',
    reportingYearStart: '--04-01',
    areas: [
      { id: 'north', name: 'North', type: 'council', codes: { ons: 'S1' } },
      { id: 'south', name: 'South', type: 'council', codes: { ons: 'S2' } },
    ],
    indicators: [FALLS],
    sources: [{ file: 'sources/figures.csv' }],
    ...changes,
  });
}

export const NOW = '2026-10-31T09:00:00Z';

/** Builds the project with this file of figures. */
export async function buildWith(figures: string | Uint8Array, changes: Loose = {}): Promise<BuildResult> {
  const folder = await folderWith({ 'cairn.json': projectFile(changes), 'sources/figures.csv': figures });
  return buildProject({ folder, now: NOW });
}

/** The only issue of a build; the test fails when there is none or another. */
export function onlyIssue({ log }: BuildResult): BuildIssue {
  const [issue, ...more] = log.issues;
  if (!issue || more.length > 0) throw new Error(`expected one issue, found ${JSON.stringify(log.issues)}`);
  return issue;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export const BIN = fileURLToPath(new URL('../bin/cairn.js', import.meta.url));

/** Runs the real command in a process of its own. */
export function cairn(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, error] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, error });
    });
  });
}

/** Runs the command in this process, which is quicker; what it cannot show is how the process ends. */
export async function ran(...words: readonly string[]): Promise<Ended> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await run(words, {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    paint: (_style, text) => text,
    now: () => NOW,
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}
