import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { CommandError } from '../issues/command-error.js';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The browser that prints: the one that `CHROME_PATH` names, else the first of Chromium, Chrome and Edge that is installed.
 *
 * @throws CommandError when there is none
 */
export async function findBrowser(environment: Environment, platform: NodeJS.Platform): Promise<string> {
  const named = environment['CHROME_PATH'];
  if (named) {
    if (await runs(named)) return named;
    throw new CommandError(`CHROME_PATH names ${named}, which is no program that can be started.`);
  }
  for (const path of places(environment, platform)) if (await runs(path)) return path;
  throw new CommandError(
    'A PDF is printed by Chromium, Chrome or Edge, and none was found. Install one, or give its path in CHROME_PATH; or write the report with --format html and print that.',
  );
}

function places(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  const folders = environment['PATH']?.split(delimiter).filter((folder) => folder !== '') ?? [];
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  switch (platform) {
    case 'darwin':
      return [...MAC, ...onPath];
    case 'win32':
      return programs.flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
    default:
      return onPath;
  }
}

async function runs(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
