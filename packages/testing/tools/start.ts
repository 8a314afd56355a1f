import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type Plugin, type Rolldown, type ViteDevServer } from 'vite';
import { bundleConfig } from './build/library.js';
import { demoFolder, fillPlaceholders, partners } from './demo-site.js';
import { root } from './paths.js';

/*
 * Serves the demo. The publisher of the data and each partner are origins of their own, as they are in life: a partner's
 * page loads cairn.js and the document from the publisher. cairn.js is built from the sources at each change, since what
 * is to be seen here is what a partner gets.
 */

const firstPort = 5173;
const bundleFolder = join(root, 'node_modules/.cache/demo');

interface Site {
  /** The partner whose pages this origin shows; none for the publisher. */
  readonly partner: string | undefined;
  readonly server: ViteDevServer;
  readonly origin: string;
}

const sites: Site[] = [];

async function serve(partner: string | undefined): Promise<void> {
  const server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    root: demoFolder,
    server: { port: firstPort + sites.length },
    plugins: [demoPages(partner)],
  });
  await server.listen();
  // When the port is taken, Vite has taken the next free one.
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('the demo server has no address');
  sites.push({ partner, server, origin: `http://${address.address}:${String(address.port)}` });
}

function demoPages(partner: string | undefined): Plugin {
  return {
    name: 'demo-pages',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0];
        if (partner !== undefined && path === '/') {
          response.writeHead(302, { location: `/${partner}/` }).end();
        } else if (partner === undefined && (path === '/cairn.js' || path === '/cairn.js.map')) {
          response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
          createReadStream(bundleFolder + path).pipe(response);
        } else {
          next();
        }
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => fillPlaceholders(page, originOf(undefined), (name) => `${originOf(name)}/${name}`),
    },
  };
}

function originOf(partner: string | undefined): string {
  return sites.find((site) => site.partner === partner)?.origin ?? '';
}

/** Builds cairn.js now and at each change of a source; the open pages load it anew. */
async function buildBundle(): Promise<void> {
  const config = bundleConfig(join(root, 'packages/elements'), 'cairn');
  const watcher = (await build({
    ...config,
    configFile: false,
    build: { ...config.build, outDir: bundleFolder, watch: {} },
  })) as Rolldown.RolldownWatcher;
  await new Promise<void>((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code !== 'END' && event.code !== 'ERROR') return;
      for (const { server } of sites) server.ws.send({ type: 'full-reload' });
      resolve();
    });
  });
}

function openBrowser(address: string): void {
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (process.env['CI'] || process.env['BROWSER'] === 'none' || !hasDisplay) return;
  const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // Without a program that opens pages the printed address has to do.
  opener.once('error', () => undefined);
  opener.unref();
}

await buildBundle();
for (const partner of [undefined, ...partners()]) await serve(partner);
console.log('\nThe Cairn demo is ready. Stop it with Ctrl+C.\n');
console.log(`  the demo   ${originOf(undefined)}/`);
for (const partner of partners()) console.log(`  ${partner.padEnd(10)} ${originOf(partner)}/`);
console.log('');
openBrowser(`${originOf(undefined)}/`);
