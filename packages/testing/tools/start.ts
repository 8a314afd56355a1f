import { spawn } from 'node:child_process';
import { createServer, type Plugin } from 'vite';
import { sourceConditions } from '../../../vite.library.js';
import { demoFolder, fillPlaceholders, partners } from './demo-site.js';
import { root } from './paths.js';

/*
 * Serves the demo from the sources. The publisher of the data and each partner are origins of their own, as they are in
 * life: a partner's page loads cairn.js and the document from the publisher.
 */

const host = '127.0.0.1';
const firstPort = 5173;
const bundleSource = `/@fs${new URL('../../elements/src/cairn.ts', import.meta.url).pathname}`;

interface Site {
  /** The partner whose pages this origin shows; none for the publisher. */
  readonly partner: string | undefined;
  readonly origin: string;
}

const sites: Site[] = [];

async function serve(partner: string | undefined): Promise<void> {
  const server = await createServer({
    configFile: false,
    root: demoFolder,
    appType: 'mpa',
    // Each server prepares its dependencies in a folder of its own.
    cacheDir: `${root}node_modules/.cache/demo/${partner ?? 'publisher'}`,
    logLevel: 'warn',
    resolve: { conditions: sourceConditions },
    server: { host, port: firstPort + sites.length, cors: true, fs: { allow: [root] } },
    optimizeDeps: { entries: [`${root}packages/elements/src/cairn.ts`] },
    plugins: [demoPages(partner)],
  });
  await server.listen();
  // When the port is taken, Vite has taken the next free one.
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('the demo server has no address');
  sites.push({ partner, origin: `http://${host}:${String(address.port)}` });
}

function demoPages(partner: string | undefined): Plugin {
  return {
    name: 'demo-pages',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (partner !== undefined && request.url === '/') {
          response.writeHead(302, { location: `/${partner}/` }).end();
          return;
        }
        // What a partner's page loads as one file is, from the sources, a module like any other.
        if (request.url?.split('?')[0] === '/cairn.js') request.url = bundleSource;
        next();
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

function openBrowser(address: string): void {
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (process.env['CI'] || process.env['BROWSER'] === 'none' || !hasDisplay) return;
  const [program, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as string
  ] ?? ['xdg-open'];
  if (!program) return;
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // Without a program that opens pages the printed address has to do.
  opener.once('error', () => undefined);
  opener.unref();
}

for (const partner of [undefined, ...partners()]) await serve(partner);
console.log('\nThe Cairn demo is ready. Stop it with Ctrl+C.\n');
console.log(`  Demo        ${originOf(undefined)}/`);
for (const partner of partners()) console.log(`  ${partner.padEnd(11)} ${originOf(partner)}/`);
console.log('');
openBrowser(`${originOf(undefined)}/`);
