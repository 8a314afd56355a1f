import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page, type ScreenshotOptions } from 'puppeteer-core';
import { findChromium } from './browsers.js';
import type { Drawing, Drawn, Looks } from './looks/page.js';
import { serveLooks } from './looks/serve-looks.js';
import { root } from './paths.js';

/*
 * Draws every example in Chromium and looks at it (docs/decisions/0012-looks.md): at every width and on paper nothing is cut off, nothing
 * lies over another and nothing is too wide; in forced colours everything can be seen; status signs differ in greyscale; axe finds nothing in Welsh
 * and Gaelic, and enough contrast in dark and in a theme: the themes take turns with the elements, as colours.test.ts holds all of their
 * colours, and test-axe.ts looks at each element in each. Element folders named on the command line are drawn alone. With --pictures, what is
 * drawn is kept in dist/looks; with --against <folder> it is compared with pictures kept before; with --axe, axe alone looks.
 */

/** 320 and 640 pixels are also what a window of 1280 has at 400 % and at 200 % zoom. */
const WIDTHS = [240, 320, 360, 640, 800, 1400];
/** Width of what is drawn in forced colours. */
const USUAL = 800;
/** Room on a sheet of A4 between margins of 12 millimetres, in pixels. */
const SHEET = 703;
const LANGUAGES = ['cy', 'gd'];
const NARROW = 320;
/** Pixels of 144 that must differ between two signs of 12 by 12. */
const APART = 8;
const SIGN = 12;
/** Pixels that the picture of a page may be high: beyond the largest texture Chromium draws nothing. */
const HIGHEST = 7_000;
/** Examples that are drawn together wait for their frames together; more of them make each other slow. */
const TOGETHER = 12;
/** A picture whose pixels are to be read. */
const READ: ScreenshotOptions = { fullPage: true, encoding: 'base64' };

/** Examples that are large, and those that differ from others in words or width alone and not in colours. */
const LARGE = 'Large|Many|Nation|350';
const WORDS_ALONE = `${LARGE}|Long|Narrow|Wide|Welsh|Gaelic|RightToLeft|Heading|Partial|Print`;
/** Themes that change colours; what changes room alone cannot change contrast. */
const THEMES = ['civic', 'health', 'plain', 'blue-orange'];

declare const looks: Looks;

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    pictures: { type: 'boolean', default: false },
    against: { type: 'string' },
    axe: { type: 'boolean', default: false },
  },
});
const keep = values.pictures || values.against !== undefined;
const pictures = join(root, 'dist/looks');
if (keep) mkdirSync(pictures, { recursive: true });

const { server, address } = await serveLooks();
const { launchOptions } = await findChromium();
const browser = await puppeteer.launch(launchOptions);
let faults = 0;
let drawings = 0;

try {
  let page: Page | undefined = await open();
  const elements = await page.evaluate(() => looks.elements());
  for (const [at, element] of elements.entries()) {
    if (named.length > 0 && !named.includes(element)) continue;
    try {
      page ??= await open();
      if (!values.axe) await drawn(page, element);
      await examined(page, element, THEMES[at % THEMES.length] ?? '');
    } catch (error) {
      tell(`${element}: ${firstLine(error)}`);
      // The next one has another page; one that is lost cannot be closed either.
      await page?.close().catch(() => undefined);
      page = undefined;
    }
  }
  page ??= await open();
  if (!values.axe) for (const scheme of ['light', 'dark'] as const) await signs(page, scheme);
} finally {
  await browser.close();
  await server.close();
}

console.log(`${String(drawings)} drawings, ${String(faults)} faults`);
process.exit(faults === 0 && drawings > 0 ? 0 : 1);

async function open(): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => tell(`page: ${firstLine(error)}`));
  await page.goto(address);
  await page.waitForFunction(() => 'looks' in window);
  return page;
}

/** Every example at every width, in every language, in forced colours. */
async function drawn(page: Page, element: string): Promise<void> {
  const examples = await page.evaluate((name) => looks.examples(name), element);
  const names = examples.map(({ name }) => name);
  const heights = new Map<string, number>();
  for (const width of WIDTHS) {
    for (const some of groupsOf(names, TOGETHER)) {
      const found = await layout(page, { element, examples: some, width, lang: 'en' });
      if (width === USUAL) some.forEach((name, at) => heights.set(name, found[at]?.height ?? HIGHEST));
    }
  }
  // A large table is drawn whole when the browser says that it prints, which it does not here.
  const printed = names.filter((name) => !new RegExp(LARGE).test(name));
  await page.emulateMediaType('print');
  for (const some of groupsOf(printed, TOGETHER))
    await layout(page, { element, examples: some, width: SHEET, lang: 'en' });
  await page.emulateMediaType();
  const speaking = examples.filter(({ lang }) => lang === undefined).map(({ name }) => name);
  for (const lang of LANGUAGES)
    for (const some of groupsOf(speaking, TOGETHER))
      await layout(page, { element, examples: some, width: NARROW, lang });
  for (const some of groupsOf(names, HIGHEST, (name) => heights.get(name) ?? HIGHEST))
    await forcedColours(page, { element, examples: some, width: USUAL, lang: 'en' });
}

/** What axe finds. */
async function examined(page: Page, element: string, theme: string): Promise<void> {
  await page.setViewport({ width: 1400, height: 900 });
  for (const lang of LANGUAGES) await words(page, element, lang);
  await contrast(page, element, theme);
  await collectGarbage(page);
}

/** The browser keeps every range that axe has left at hand up to date, which makes each change of the page slower than the one before. */
async function collectGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** Parts of a list in its order that have room together; one each where every example's picture is kept. */
function groupsOf(
  names: readonly string[],
  room: number,
  needs: (name: string) => number = () => 1,
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let left = -1;
  for (const name of names) {
    left -= needs(name);
    if (left < 0 || keep) {
      groups.push([]);
      left = room - needs(name);
    }
    groups.at(-1)?.push(name);
  }
  return groups;
}

async function layout(page: Page, drawing: Drawing): Promise<readonly Drawn[]> {
  const { element, examples, width, lang } = drawing;
  await page.setViewport({ width, height: 900 });
  const drawn = await draw(page, drawing);
  for (const [at, { faults: found }] of drawn.entries()) {
    const name = `${element}/${examples[at] ?? ''} at ${String(width)} px${lang === 'en' ? '' : ` in ${lang}`}`;
    found.forEach((fault) => tell(`${name}: ${fault}`));
  }
  await picture(page, `${element}-${examples.join('-')}-${String(width)}-${lang}.png`, { fullPage: true });
  return drawn;
}

/** Where examples cannot be drawn together, each says so. */
function draw(page: Page, drawing: Drawing): Promise<readonly Drawn[]> {
  drawings += drawing.examples.length;
  return page
    .evaluate((some) => looks.draw(some), drawing)
    .catch((error: unknown) =>
      drawing.examples.map(() => ({ faults: [`cannot be drawn: ${firstLine(error)}`], height: HIGHEST })),
    );
}

/** Takes a picture of the page; keeps it and says whether it is another than before, where that is asked for. */
async function picture(page: Page, file: string, options: ScreenshotOptions): Promise<string> {
  if (!keep && options.encoding === undefined) return '';
  const png = await page.screenshot({ ...options, encoding: 'base64' });
  if (!keep) return png;
  writeFileSync(join(pictures, file), png, 'base64');
  const before = join(values.against ?? '', file);
  if (values.against === undefined || !existsSync(before)) return png;
  const old = readFileSync(before, 'base64');
  const share = old === png ? 0 : await page.evaluate((a, b) => looks.changed(a, b), old, png);
  if (share > 0) console.log(`${file}: ${(100 * share).toFixed(2)} % of its pixels are others than before`);
  return png;
}

/** In the reader's own colours, everything that can be seen at all must stand out. */
async function forcedColours(page: Page, drawing: Drawing): Promise<void> {
  const scale = 2;
  await page.setViewport({ width: drawing.width, height: 900, deviceScaleFactor: scale });
  const session = await page.createCDPSession();
  const emulate = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await emulate('active');
  // What cannot be drawn has been told already.
  await draw(page, drawing);
  const boxes = await page.evaluate(() => looks.boxes());
  const png = await picture(page, `${drawing.element}-${drawing.examples.join('-')}-forced.png`, READ);
  const found = await page.evaluate(
    (whole, places, factor) => looks.faint(whole, places, factor, 3),
    png,
    boxes,
    scale,
  );
  found.forEach((fault) => tell(`${drawing.element}, forced colours: ${fault}`));
  await emulate('');
  await session.detach();
}

/** In every language axe finds nothing in names, roles and labels. */
async function words(page: Page, element: string, lang: string): Promise<void> {
  drawings++;
  await page.evaluate((name, tag, out) => looks.drawTogether(name, tag, out), element, lang, LARGE);
  const found = await page.evaluate(() => looks.axe('words'));
  found.forEach((fault) => tell(`${element} in ${lang}: ${fault}`));
}

/** Axe finds enough contrast in dark, and in a theme, light and dark; light without a theme is looked at in the elements' own tests. */
async function contrast(page: Page, element: string, theme: string): Promise<void> {
  const themed = readFileSync(join(root, `packages/elements/themes/${theme}.css`), 'utf8');
  const examine = async (css: string, scheme: 'light' | 'dark') => {
    drawings++;
    await page.evaluate((sheet, mode) => looks.dress(sheet, mode), css, scheme);
    const found = await page.evaluate(() => looks.axe('contrast'));
    found.forEach((fault) => tell(`${element}, ${css === '' ? 'no theme' : theme}, ${scheme}: ${fault}`));
  };
  await page.evaluate((name, out) => looks.drawTogether(name, 'en', out), element, LARGE);
  await examine('', 'dark');
  await page.evaluate((name, out) => looks.drawTogether(name, 'en', out), element, WORDS_ALONE);
  for (const scheme of ['light', 'dark'] as const) await examine(themed, scheme);
  await page.evaluate(() => looks.dress('', 'light'));
}

/** Without colours, no status sign may look like another. */
async function signs(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.setViewport({ width: 1400, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const count = await page.evaluate((size) => looks.signSheet(size), SIGN);
  // Elements that are drawn alone may have none.
  if (count === 0) return;
  const clip = { x: 0, y: 0, width: count * SIGN, height: SIGN };
  const png = await picture(page, `signs-${scheme}.png`, { clip, encoding: 'base64' });
  const pairs = await page.evaluate(
    (sheet, size, all) => looks.differences(sheet, size, all),
    png,
    SIGN,
    count,
  );
  for (const { one, other, pixels } of pairs)
    if (pixels < APART)
      tell(`signs ${String(one)} and ${String(other)}, ${scheme}, in grey: ${String(pixels)} pixels differ`);
}

function tell(fault: string): void {
  faults++;
  console.error(`✗ ${fault}`);
}

function firstLine(error: unknown): string {
  return String(error).split('\n', 1)[0] ?? '';
}
