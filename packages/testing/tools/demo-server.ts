import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { send, serve, type TestServer } from './engines/serve.js';
import { root } from './paths.js';

/* The built demo, as a static server hands it out. Needs `npm run build:demo`. */

const folder = join(root, 'dist/demo');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The addresses of the demo's pages below the server's, in alphabetical order. */
export const demoPages: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

export function serveDemo(): Promise<TestServer> {
  return serve((path, response) => {
    const [name = ''] = path.split('?');
    const file = join(folder, name);
    if (extname(file) === '' || !existsSync(file)) response.writeHead(404).end();
    else send(response, TYPES[extname(name)] ?? 'application/octet-stream', readFileSync(file));
  });
}

/** Waits until every widget of a page shows its figures. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll(':not(cairn-data, cairn-context):defined')]
        .filter(({ localName }) => localName.startsWith('cairn-'))
        .every(({ shadowRoot }) => shadowRoot?.querySelector('[part~=heading]')),
    { timeout: 60_000 },
  );
}
