import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner, type BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { bundledTests } from './bundled-tests.js';
import { chooseEngines, findChromium, findFirefox, type Engine } from './browsers.js';
import { commonjs } from './commonjs-plugin.js';
import { root } from './paths.js';
import { webkitLauncher } from './webkit-launcher.js';

/*
 * Runs the tests of the elements in real browsers.
 *   npm run test:elements -- --watch --files 'packages/elements/src/rag-tile/*.test.ts'
 *   CAIRN_ENGINES=chromium,firefox npm run test:elements
 */

const launchers: Record<Engine, () => BrowserLauncher | Promise<BrowserLauncher>> = {
  async chromium() {
    const { path, origin, launchOptions } = await findChromium();
    console.log(`chromium: ${path} (${origin})`);
    return chromeLauncher({
      launchOptions,
      // Each page needs a window of its own and must think it has the focus: in a background tab of headless Chromium
      // requestAnimationFrame never fires, and fixtures wait for it.
      async createPage({ context }) {
        const page = await context.newPage({ type: 'window' });
        const protocol = await page.createCDPSession();
        await protocol.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    });
  },
  firefox() {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('Firefox is not here');
    console.log(`firefox: ${executablePath}`);
    // Several pages at a time abort each other's navigation.
    return chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath, headless: true },
    });
  },
  webkit() {
    console.log('webkit: WebKitGTK');
    return webkitLauncher();
  },
};

const { chosen, missing } = chooseEngines();
const browsers: BrowserLauncher[] = [];
for (const engine of chosen) browsers.push(await launchers[engine]());

const runner = await startTestRunner({
  readFileConfig: false,
  autoExitProcess: false,
  config: {
    rootDir: root,
    files: ['packages/elements/src/**/*.test.ts'],
    nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
    plugins: [
      ...(process.argv.includes('--watch')
        ? []
        : [await bundledTests('packages/elements/src', ['cairn.ts'])]),
      commonjs(/^\/node_modules\/@stdlib\//),
      esbuildPlugin({ ts: true, json: true, tsconfig: `${root}tsconfig.base.json`, target: 'es2022' }),
    ],
    browsers,
    concurrency: 2,
    filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
    testFramework: { config: { timeout: 20_000, forbidOnly: Boolean(process.env['CI']) } },
    testsFinishTimeout: 180_000,
  },
});
if (!runner) throw new Error('web-test-runner did not start');

const stop = () => {
  void runner.stop();
};
process.once('SIGINT', stop);
runner.on('finished', stop);
runner.on('stopped', (passed) => {
  console.log(`engines run: ${chosen.join(', ')}`);
  for (const engine of missing) console.log(`ENGINE NOT RUN: ${engine}`);
  process.exit(passed ? 0 : 1);
});
