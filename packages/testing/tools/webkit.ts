import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { startDisplay } from './display.js';
import { onPath } from './executables.js';

/*
 * WebKitGTK, driven by plain WebDriver. Without a display it gets one of its own from Xvfb.
 */

const browserFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/libexec',
  '/usr/lib',
];
const browserVersions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The driver and its browser, when both are here and there is a display or a way to make one. */
export function findWebKit(): WebKitPrograms | undefined {
  const driver = onPath(['WebKitWebDriver'])[0];
  const browser = browserFolders
    .flatMap((folder) => browserVersions.map((version) => `${folder}/${version}/MiniBrowser`))
    .find((path) => existsSync(path));
  const canShow = Boolean(process.env['DISPLAY']) || onPath(['Xvfb']).length > 0;
  return driver && browser && canShow ? { driver, browser } : undefined;
}

/** How long a script may take in a page, in milliseconds: axe looks at large examples for more than the half minute that is usual. */
const SCRIPT_TIME = 180_000;

/** One WebDriver session: one window. */
export class WebKitSession {
  readonly #children: ChildProcess[] = [];
  #url = '';

  static async start(): Promise<WebKitSession> {
    const programs = findWebKit();
    if (!programs) throw new Error('WebKitGTK is not here');
    const session = new WebKitSession();
    process.once('exit', () => {
      session.#kill();
    });
    await session.#start(programs);
    return session;
  }

  async #start(programs: WebKitPrograms): Promise<void> {
    const env = {
      ...process.env,
      DISPLAY: process.env['DISPLAY'] ?? (await this.#startDisplay()),
      NO_AT_BRIDGE: '1',
      // Without a graphics card, pages are drawn straight into memory a fifth cheaper than by a card that is played.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    const port = await freePort();
    const driver = spawn(programs.driver, [`--port=${String(port)}`, '--host=127.0.0.1'], {
      env,
      stdio: 'ignore',
    });
    this.#children.push(driver);
    this.#url = `http://127.0.0.1:${String(port)}`;
    await this.#ready();
    const { sessionId } = (await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          acceptInsecureCerts: true,
          timeouts: { script: SCRIPT_TIME },
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        },
      },
    })) as { sessionId: string };
    this.#url += `/session/${sessionId}`;
    // No window manager gives the window the focus, and without it document.hasFocus() is false.
    const focus = ['search', '--sync', '--onlyvisible', '--name', 'MiniBrowser', 'windowfocus', '--sync'];
    spawnSync('xdotool', focus, { env, stdio: 'ignore', timeout: 5000 });
  }

  async #startDisplay(): Promise<string> {
    const { name, server } = await startDisplay();
    this.#children.push(server);
    return name;
  }

  async #ready(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        await fetch(`${this.#url}/status`);
        return;
      } catch {
        await wait(100);
      }
    }
    throw new Error('WebKitWebDriver did not start');
  }

  /** A WebDriver command of this session, as in `command('POST', '/url', { url })`. */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body: object = {}): Promise<unknown> {
    return this.#call(method, path, body);
  }

  async #call(method: string, path: string, body: object): Promise<unknown> {
    const response = await fetch(this.#url + path, {
      method,
      signal: AbortSignal.timeout(SCRIPT_TIME),
      ...(method === 'POST' && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (isWebDriverError(value))
      throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** Sizes the window until the page inside it has the wanted size. */
  async setViewport(size: Size): Promise<void> {
    let { width, height } = size;
    for (let attempt = 0; attempt < 4; attempt++) {
      await this.command('POST', '/window/rect', { width, height });
      await wait(100);
      const script = 'return [innerWidth, innerHeight]';
      const inner = await this.command('POST', '/execute/sync', { script, args: [] });
      const [innerWidth, innerHeight] = inner as [number, number];
      if (innerWidth === size.width && innerHeight === size.height) return;
      width += size.width - innerWidth;
      height += size.height - innerHeight;
    }
    throw new Error(`WebKitGTK cannot give a page ${String(size.width)} by ${String(size.height)} pixels`);
  }

  async stop(): Promise<void> {
    try {
      await this.command('DELETE', '');
    } finally {
      this.#kill();
    }
  }

  #kill(): void {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }
}

function isWebDriverError(value: unknown): value is { error: string; message: string } {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
