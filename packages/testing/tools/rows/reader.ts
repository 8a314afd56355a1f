import type { Browser, CDPSession, KeyInput, Page } from 'puppeteer-core';
import { untilDrawn } from '../demo-server.js';
import { focused, stopAt } from './stop.js';
import { nameOf, readOut, roleOf, said, type Heard } from './voice.js';

/** More presses of Tab than any page has stops. */
const STOPS = 400;
/** How long a page may take to answer a key, in milliseconds; machines that build at the same time are slow. */
const PATIENCE = 10_000;
const PAUSE = 30;

export type Pattern = string | RegExp;

const fits = (text: string, pattern: Pattern) =>
  typeof pattern === 'string' ? text.startsWith(pattern) : pattern.test(text);

/** Somebody who has a keyboard and a screen reader, and neither mouse nor screen. */
export class Reader {
  readonly page: Page;
  readonly #tree: CDPSession;
  /** Stops where the keyboard could not be seen, and why. */
  readonly unseen = new Set<string>();
  /** Keys pressed so far. */
  keys = 0;
  #said = '';

  private constructor(page: Page, tree: CDPSession) {
    this.page = page;
    this.#tree = tree;
  }

  /** Opens a page and waits at its beginning. */
  static async open(
    browser: Browser,
    address: string,
    window = { width: 1280, height: 900 },
  ): Promise<Reader> {
    const page = await browser.newPage({ type: 'window' });
    await page.setViewport(window);
    // The compiler of the tools keeps the names of functions with this.
    await page.evaluateOnNewDocument('globalThis.__name = (task) => task');
    await page.goto(address);
    await untilDrawn(page);
    const tree = await page.createCDPSession();
    await tree.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await tree.send('Accessibility.enable');
    return new Reader(page, tree);
  }

  /** What the keyboard is on, as in “Filter, button, collapsed”; nothing where it is on nothing. */
  get here(): string {
    return this.#said;
  }

  /** Presses keys one after the other; every place they lead to must be seen. */
  async press(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys++;
      await this.#listen();
    }
  }

  /** Presses a key while others are held down. */
  async chord(held: KeyInput, key: KeyInput): Promise<void> {
    await this.page.keyboard.down(held);
    await this.page.keyboard.press(key);
    await this.page.keyboard.up(held);
    this.keys++;
    await this.#listen();
  }

  /** Follows the link that the keyboard is on, and waits at the beginning of where it leads. */
  async follow(): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), this.page.keyboard.press('Enter')]);
    this.keys++;
    await untilDrawn(this.page);
    await this.#listen();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.keys += text.length;
    await this.#listen();
  }

  /** Goes on with a key, Tab without another, until something is heard. */
  async goTo(what: Pattern, key: KeyInput | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      if (key === 'Shift+Tab') await this.chord('Shift', 'Tab');
      else await this.press(key);
      if (fits(this.#said, what)) return;
      if (key.startsWith('Arrow') && this.#said === passed.at(-1)) break;
      passed.push(this.#said);
      if (this.#said === '') break;
    }
    throw new Error(`${key} never comes to ${String(what)}, only to: ${passed.slice(-12).join(' · ')}`);
  }

  /** Goes through the page to its end, and back to its beginning. @throws Error when something keeps the keyboard */
  async goThrough(): Promise<void> {
    await this.goTo(/^$/);
    const isOut = async () => (await this.#evaluate(`(${focused.toString()})()`)).objectId === undefined;
    let stops = 0;
    await this.page.keyboard.down('Shift');
    do {
      await this.page.keyboard.press('Tab');
      this.keys++;
    } while (!(await isOut()) && stops++ < STOPS);
    await this.page.keyboard.up('Shift');
    await this.#listen();
    if (stops > STOPS) throw new Error(`the keyboard does not come back from “${this.#said}”`);
  }

  /** What is heard where the keyboard is, as soon as it is this. */
  async hears(...patterns: readonly Pattern[]): Promise<void> {
    await this.#until(
      () => Promise.resolve(this.#said),
      (heard) => patterns.every((pattern) => fits(heard, pattern)),
      (heard) => `heard “${heard}”, not ${patterns.map(String).join(' and ')}`,
    );
  }

  /** Reads a part of the page from its beginning and hears these in this order, among other things. */
  async reads(selector: string, ...patterns: readonly Pattern[]): Promise<void> {
    await this.#until(
      () => this.readOut(selector),
      (lines) => missingOf(lines, patterns) === undefined,
      (lines) =>
        `${selector} does not say ${String(missingOf(lines, patterns))}, but: ${lines.slice(0, 400).join(' · ')}`,
    );
  }

  /** Everything that is heard when a part of the page is read. */
  async readOut(selector: string): Promise<readonly string[]> {
    const { objectId = '' } = await this.#evaluate(`document.querySelector(${JSON.stringify(selector)})`);
    const { nodes } = await this.#tree.send('Accessibility.queryAXTree', { objectId });
    const [first] = nodes;
    return first ? readOut(nodes, first) : [];
  }

  /** The nodes of the whole page. */
  async wholeTree(): Promise<readonly Heard[]> {
    return (await this.#tree.send('Accessibility.getFullAXTree')).nodes;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async #until<Found>(
    look: () => Promise<Found>,
    holds: (found: Found) => boolean,
    complaint: (found: Found) => string,
  ): Promise<void> {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const found = await look();
      if (holds(found)) return;
      if (performance.now() > end) throw new Error(complaint(found));
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      await this.#listen();
    }
  }

  async #evaluate(expression: string) {
    const { result, exceptionDetails } = await this.#tree.send('Runtime.evaluate', { expression });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  }

  /** Hears where the keyboard is now; a page that is about to draw may show it a moment later. */
  async #listen(): Promise<void> {
    let unseen = await this.#look();
    for (let again = 0; again < 10 && unseen !== ''; again++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      unseen = await this.#look();
    }
    if (unseen !== '') this.unseen.add(`“${this.#said}” ${unseen}`);
  }

  /** @returns why a reader would not know where the keyboard is */
  async #look(): Promise<string> {
    const { objectId } = await this.#evaluate(`(${focused.toString()})()`);
    if (objectId === undefined) {
      this.#said = '';
      return '';
    }
    const [{ nodes }, stop] = await Promise.all([
      this.#tree.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false }),
      this.#tree.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { return (${stopAt.toString()})(this); }`,
        returnByValue: true,
      }),
    ]);
    const [node] = nodes;
    const { more, unseen } = stop.result.value as ReturnType<typeof stopAt>;
    this.#said = node ? said(node, more.replace(/\s+/g, ' ')) : '';
    const isNamed = node !== undefined && roleOf(node) !== 'none' && nameOf(node) !== '';
    return isNamed ? unseen : 'has no name or no role';
  }
}

/** The first pattern that no line fits after the line of the one before. */
function missingOf(lines: readonly string[], patterns: readonly Pattern[]): Pattern | undefined {
  let from = 0;
  return patterns.find((pattern) => {
    const at = lines.findIndex((line, place) => place >= from && fits(line, pattern));
    from = at + 1;
    return at < 0;
  });
}
