import { join } from 'node:path';
import type { LaunchOptions } from 'puppeteer-core';
import { bundledChromium } from './bundled-chromium.js';
import { answersVersion, isExecutable, onPath } from './executables.js';
import { findWebKit } from './webkit.js';

/*
 * Finds the browsers that the tests drive, without downloading any. Chromium: CHROME_PATH, then an installed one, then
 * the one that came with the packages. Firefox: FIREFOX_PATH or an installed one. WebKit: WebKitGTK's driver.
 */

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

export interface Chromium {
  readonly path: string;
  /** How it was found, for the reader of a test's log. */
  readonly origin: string;
  readonly launchOptions: LaunchOptions & { executablePath: string };
}

const chromiumArguments = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  // Chromium refuses its sandbox to root and wherever user namespaces are closed, as in most containers.
  // The tests load nothing but this project's own pages.
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
];

const chromiumNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const chromiumPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** @throws Error when CHROME_PATH is wrong or no Chromium can be had */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH is not an executable file: ${named}`);
    return chromium(named, 'CHROME_PATH');
  }
  if (process.env['CAIRN_CHROMIUM'] !== 'bundled') {
    const installed = [
      ...onPath(chromiumNames),
      ...(chromiumPlaces[process.platform] ?? []).filter(isExecutable),
    ];
    // On Windows `--version` opens a window instead of answering.
    const found = installed.find((path) => process.platform === 'win32' || answersVersion(path));
    if (found) return chromium(found, 'installed');
  }
  const bundled = await bundledChromium();
  if (bundled) return chromium(bundled.path, 'came with the packages', bundled.env);
  throw new Error('no Chromium found: install Chrome, Chromium or Edge, or set CHROME_PATH');
}

function chromium(path: string, origin: string, env: Readonly<Record<string, string>> = {}): Chromium {
  // The headless shell is a smaller program that knows only the older headless mode.
  const isShell = origin === 'came with the packages' || path.includes('headless');
  return {
    path,
    origin,
    launchOptions: {
      executablePath: path,
      headless: isShell ? 'shell' : true,
      args: chromiumArguments,
      env: { ...process.env, ...env },
    },
  };
}

export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named && !isExecutable(named)) throw new Error(`FIREFOX_PATH is not an executable file: ${named}`);
  return named ?? onPath(['firefox-esr', 'firefox'])[0];
}

/**
 * The engines to test in: those CAIRN_ENGINES names, else all that are here.
 *
 * @returns what was found, and what is missing with what would bring it
 * @throws Error when CAIRN_ENGINES names an engine that is unknown or not here
 */
export function chooseEngines(): { chosen: readonly Engine[]; missing: readonly string[] } {
  const remedies: Record<Engine, string | undefined> = {
    chromium: undefined,
    firefox: findFirefox() ? undefined : 'install firefox-esr or firefox, or set FIREFOX_PATH',
    webkit: findWebKit() ? undefined : 'install webkit2gtk-driver, xvfb and xdotool (Linux)',
  };
  const asked = process.env['CAIRN_ENGINES']?.split(',').map((name) => name.trim());
  if (!asked) {
    const chosen = engines.filter((engine) => remedies[engine] === undefined);
    const absent = engines.filter((engine) => remedies[engine] !== undefined);
    return { chosen, missing: absent.map((engine) => `${engine}: ${remedies[engine] ?? ''}`) };
  }
  const chosen = asked.map((name) => {
    const engine = engines.find((known) => known === name);
    if (!engine) throw new Error(`CAIRN_ENGINES: unknown engine: ${name} (known: ${engines.join(', ')})`);
    const remedy = remedies[engine];
    if (remedy) throw new Error(`CAIRN_ENGINES: ${engine} is not here: ${remedy}`);
    return engine;
  });
  return { chosen, missing: [] };
}
