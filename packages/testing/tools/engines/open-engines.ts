import puppeteer, { type Browser } from 'puppeteer-core';
import { chooseEngines, findChromium, findFirefox, type Engine } from '../browsers.js';
import { WebKitSession } from '../webkit.js';
import type { Tab } from './tab.js';

/** A browser that opens pages. */
export interface OpenEngine {
  readonly name: Engine;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

const starters: Readonly<Record<Engine, () => Promise<OpenEngine>>> = {
  async chromium() {
    const { launchOptions } = await findChromium();
    return puppeteerEngine('chromium', await puppeteer.launch(launchOptions));
  },
  async firefox() {
    const executablePath = findFirefox() ?? '';
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    return puppeteerEngine('firefox', browser);
  },
  async webkit() {
    const session = await WebKitSession.start();
    await session.setViewport({ width: 800, height: 600 });
    return {
      name: 'webkit',
      newTab: () => Promise.resolve(webkitTab(session)),
      close: () => session.stop(),
    };
  },
};

/**
 * Does something in every engine that is here, one after the other, and says which are not.
 *
 * @throws Error when CAIRN_ENGINES names an engine that is unknown or not here
 */
export async function inEachEngine(task: (engine: OpenEngine) => Promise<void>): Promise<void> {
  const { chosen, missing } = chooseEngines();
  for (const name of chosen) {
    const engine = await starters[name]();
    try {
      await task(engine);
    } finally {
      await engine.close();
    }
  }
  console.log(`engines run: ${chosen.join(', ')}`);
  for (const engine of missing) console.log(`ENGINE NOT RUN: ${engine}`);
}

function puppeteerEngine(name: Engine, browser: Browser): OpenEngine {
  return {
    name,
    // A window for each page: in a background tab animation frames do not come.
    newTab: async () => puppeteerTab(await browser.newPage(name === 'chromium' ? { type: 'window' } : {})),
    close: () => browser.close(),
  };
}

function puppeteerTab(page: Awaited<ReturnType<Browser['newPage']>>): Tab {
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    run: async (task, ...parameters) => {
      const passed: readonly unknown[] = parameters;
      return (await page.evaluate(task as unknown as (...given: unknown[]) => unknown, ...passed)) as never;
    },
    close: () => page.close(),
  };
}

/** One session has one window: a new tab is the same window, emptied. */
function webkitTab(session: WebKitSession): Tab {
  const open = async (url: string) => {
    await session.command('POST', '/url', { url });
  };
  return {
    open,
    run: async (task, ...parameters) => {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${task.toString()})(...arguments[0])).then(
          (value) => done({ value }), (error) => done({ error: String(error) }));`;
      const told = (await session.command('POST', '/execute/async', { script, args: [parameters] })) as {
        readonly value: never;
        readonly error?: string;
      };
      if (told.error !== undefined) throw new Error(told.error);
      return told.value;
    },
    close: () => open('about:blank'),
  };
}
