import type { BrowserLauncher } from '@web/test-runner';
import { WebKitSession, type Size } from './webkit.js';

/*
 * A web-test-runner launcher for WebKitGTK. It calls itself `puppeteer` because the test commands (setViewport, sendKeys,
 * sendMouse) ask for that type and then use the few methods of a Puppeteer page that are given here.
 */

/** WebDriver's code points for keys that are not characters: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttonNumbers = { left: 0, middle: 1, right: 2 };

interface ButtonOptions {
  readonly button?: keyof typeof buttonNumbers;
}

export function webkitLauncher(): BrowserLauncher & { getPage(): object } {
  let starting: Promise<WebKitSession> | undefined;
  const start = () => (starting ??= WebKitSession.start());
  /** A page that crashes takes its session with it: the next test gets a new one. */
  const startAgain = async () => {
    const lost = await starting;
    starting = undefined;
    await lost?.stop().catch(() => undefined);
  };
  const active = new Set<string>();
  const visit = async (url: string) => (await start()).command('POST', '/url', { url });

  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1, // one session has one window
    async startSession(id, url) {
      active.add(id);
      const open = async () => {
        await (await start()).setViewport({ width: 800, height: 600 });
        await visit(url);
      };
      await open().catch(async () => {
        await startAgain();
        await open();
      });
    },
    isActive: (id) => active.has(id),
    async getBrowserUrl() {
      try {
        return (await (await start()).command('GET', '/url')) as string;
      } catch (error) {
        await startAgain();
        return `nowhere: ${String(error)}`;
      }
    },
    getPage: () => page(start),
    async stopSession(id) {
      active.delete(id);
      await visit('about:blank');
      return {};
    },
    startDebugSession: () =>
      Promise.reject(new Error('WebKitGTK cannot be debugged from here: choose another engine')),
    async stop() {
      await (await starting)?.stop();
    },
  };
}

function page(start: () => Promise<WebKitSession>) {
  const act = async (source: object, actions: readonly object[]) => {
    await (await start()).command('POST', '/actions', { actions: [{ ...source, actions }] });
  };
  const pressKeys = (actions: readonly object[]) => act({ type: 'key', id: 'keyboard' }, actions);
  const useMouse = (actions: readonly object[]) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);

  const keyDown = (key: string) => ({ type: 'keyDown', value: keyCodes[key] ?? key });
  const keyUp = (key: string) => ({ type: 'keyUp', value: keyCodes[key] ?? key });
  const moveTo = (x: number, y: number) => ({
    type: 'pointerMove',
    duration: 0,
    origin: 'viewport',
    x: Math.round(x),
    y: Math.round(y),
  });
  const buttonDown = ({ button = 'left' }: ButtonOptions = {}) => ({
    type: 'pointerDown',
    button: buttonNumbers[button],
  });
  const buttonUp = ({ button = 'left' }: ButtonOptions = {}) => ({
    type: 'pointerUp',
    button: buttonNumbers[button],
  });

  return {
    setViewport: async (size: Size) => (await start()).setViewport(size),
    screenshot: async () =>
      Buffer.from((await (await start()).command('GET', '/screenshot')) as string, 'base64'),
    emulateMediaFeatures: () => Promise.reject(new Error('WebKitGTK cannot emulate media features')),
    keyboard: {
      type: (text: string) => pressKeys([...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      press: (combination: string) => {
        const keys = combination.split('+');
        return pressKeys([...keys.map(keyDown), ...keys.reverse().map(keyUp)]);
      },
      down: (key: string) => pressKeys([keyDown(key)]),
      up: (key: string) => pressKeys([keyUp(key)]),
    },
    mouse: {
      move: (x: number, y: number) => useMouse([moveTo(x, y)]),
      click: (x: number, y: number, options?: ButtonOptions) =>
        useMouse([moveTo(x, y), buttonDown(options), buttonUp(options)]),
      down: (options?: ButtonOptions) => useMouse([buttonDown(options)]),
      up: (options?: ButtonOptions) => useMouse([buttonUp(options)]),
    },
  };
}
