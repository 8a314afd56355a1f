import puppeteer, { type Browser, type CDPSession, type CreatePageOptions, type Page } from 'puppeteer-core';
import { chooseEngines, findChromium, findFirefox, type Engine } from '../browsers.js';
import { WebKitSession } from '../webkit.js';
import type { Tab } from './tab.js';

/** A browser that opens pages. */
export interface OpenEngine {
  readonly name: Engine;
  /**
   * Does something in a tab of its own. What is thrown there, and a page that is lost, is given and not thrown, and the next visit has a
   * browser again: one run tells everything that is wrong.
   */
  visit(task: (tab: Tab) => Promise<void>): Promise<string | undefined>;
  close(): Promise<void>;
}

/** A browser that runs, until it is lost. */
interface Running {
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

const starters: Readonly<Record<Engine, () => Promise<Running>>> = {
  async chromium() {
    const { launchOptions } = await findChromium();
    // A window for each page: in a background tab animation frames do not come.
    return puppeteerEngine(await puppeteer.launch({ ...launchOptions, acceptInsecureCerts: true }), {
      type: 'window',
    });
  },
  async firefox() {
    const executablePath = findFirefox() ?? '';
    return puppeteerEngine(
      await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        acceptInsecureCerts: true,
      }),
    );
  },
  async webkit() {
    const session = await WebKitSession.start();
    await session.setViewport({ width: 800, height: 600 });
    return { newTab: () => Promise.resolve(webkitTab(session)), close: () => session.stop() };
  },
};

function engineOf(name: Engine): OpenEngine {
  let running: Promise<Running> | undefined;
  const close = async () => {
    const last = running;
    running = undefined;
    await (await last)?.close();
  };
  return {
    name,
    async visit(task) {
      let fault: string | undefined;
      let tab: Tab | undefined;
      try {
        running ??= starters[name]();
        tab = await (await running).newTab();
        await task(tab);
      } catch (error) {
        fault = String(error);
      }
      try {
        if (!tab) throw new Error('no tab was opened');
        await tab.close();
      } catch (error) {
        fault ??= `the page was lost: ${String(error)}`;
        // Neither can a browser be closed that is lost, or has never come.
        await close().catch(() => undefined);
      }
      return fault;
    },
    close,
  };
}

/**
 * Does something in every engine that is here, one after the other, and says which are not.
 *
 * @throws Error when CAIRN_ENGINES names an engine that is unknown or not here
 */
export async function inEachEngine(task: (engine: OpenEngine) => Promise<void>): Promise<void> {
  const { chosen, missing } = chooseEngines();
  for (const name of chosen) {
    const engine = engineOf(name);
    try {
      await task(engine);
    } finally {
      await engine.close();
    }
  }
  console.log(`engines run: ${chosen.join(', ')}`);
  for (const engine of missing) console.log(`ENGINE NOT RUN: ${engine}`);
}

function puppeteerEngine(browser: Browser, options: CreatePageOptions = {}): Running {
  return {
    newTab: async () => puppeteerTab(await browser.newPage(options), options.type === 'window'),
    close: () => browser.close(),
  };
}

function puppeteerTab(page: Page, isChromium: boolean): Tab {
  let media: CDPSession | undefined;
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    run: async (task, ...parameters) => {
      const passed: readonly unknown[] = parameters;
      return (await page.evaluate(task as unknown as (...given: unknown[]) => unknown, ...passed)) as never;
    },
    forceColours: async (on) => {
      if (!isChromium) return false;
      media ??= await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: on ? 'active' : '' }];
      await media.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
    back: async () => {
      if (isChromium) await page.goBack({ waitUntil: 'domcontentloaded' });
      // Of a page that Firefox has kept nobody is told that it has come; after it, a tab opens no other.
      else await page.evaluate(() => void setTimeout(() => history.back()));
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
    forceColours: () => Promise.resolve(false),
    back: async () => {
      await session.command('POST', '/back', {});
    },
    close: () => open('about:blank'),
  };
}
