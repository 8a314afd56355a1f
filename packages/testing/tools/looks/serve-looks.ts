import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { importedModules } from '../../../../stories/.storybook/dependencies.js';
import { sourceConditions } from '../build/library.js';
import { root } from '../paths.js';

/** Serves the page that draws examples, from the sources. @returns the server and the page's address */
export async function serveLooks(): Promise<{ readonly server: ViteDevServer; readonly address: string }> {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    cacheDir: join(root, 'node_modules/.vite-looks'),
    resolve: { conditions: sourceConditions },
    optimizeDeps: { include: [...importedModules(join(root, 'packages')), 'axe-core'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
  });
  await server.listen();
  return { server, address: `${server.resolvedUrls?.local[0] ?? ''}packages/testing/tools/looks/index.html` };
}
