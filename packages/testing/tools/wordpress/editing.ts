import puppeteer, { type Page } from 'puppeteer-core';
import { findChromium } from '../browsers.js';
import type { Role, Site } from './site.js';
import { customHtml, publish } from './writing.js';

/** What the tests need of the editor's own functions. */
interface Editor {
  readonly blocks: {
    createBlock(name: string): { readonly clientId: string };
    getBlockType(name: string): object | undefined;
  };
  readonly data: {
    select(store: string): {
      getBlocks(): readonly {
        readonly name: string;
        readonly isValid: boolean;
        readonly attributes: Readonly<Record<string, string>>;
      }[];
      getCurrentPostId(): number | null;
    };
    dispatch(store: string): {
      insertBlocks(block: object): void;
      selectBlock(id: string): void;
      openGeneralSidebar(name: string): void;
      editPost(changes: object): void;
      savePost(): Promise<void>;
    };
  };
}
declare const wp: Editor;

/** The words that stand before the fields, and what is chosen with them. */
const FIELDS: Readonly<Record<string, string>> = {
  source: 'Address of the document',
  kind: 'Widget',
  indicator: 'Indicator',
  area: 'Area',
  more: 'More attributes',
  fallback: 'What readers see without a script',
};

/**
 * Fills the block's fields in the editor as somebody who writes, publishes, and opens it again; and opens what stands in a Custom HTML block.
 *
 * @returns what is wrong: a block that the editor finds invalid, a value that is another afterwards, a widget that is wider than its
 *   window
 */
export async function editFaults(
  site: Site,
  role: Role,
  chosen: Readonly<Record<string, string>>,
  html: string,
): Promise<readonly string[]> {
  const { launchOptions } = await findChromium();
  const browser = await puppeteer.launch(launchOptions);
  try {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.setViewport({ width: 1400, height: 1000 });
    await signIn(page, site, role);
    const written = await publish(site, { role }, 'Custom HTML', customHtml(html));
    const id = await fillBlock(page, site, chosen);
    return [
      ...(await reopened(page, site, written.id)),
      ...(await reopened(page, site, id, chosen)),
      ...(await narrowFaults(page, site, id)),
    ];
  } finally {
    await browser.close();
  }
}

async function signIn(page: Page, { base }: Site, role: Role): Promise<void> {
  await page.goto(`${base}wp-login.php`);
  await page.type('#user_login', role);
  await page.type('#user_pass', role);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** @returns the id of what was published */
async function fillBlock(
  page: Page,
  { base }: Site,
  chosen: Readonly<Record<string, string>>,
): Promise<number | null> {
  await page.goto(`${base}wp-admin/post-new.php`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    () =>
      'wp' in globalThis &&
      wp.data.select('core/editor').getCurrentPostId() !== null &&
      wp.blocks.getBlockType('cairn/widget') !== undefined,
  );
  await page.evaluate(() => {
    const block = wp.blocks.createBlock('cairn/widget');
    wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    wp.data.dispatch('core/block-editor').insertBlocks(block);
    wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
  });
  for (const [name, value] of Object.entries(chosen)) {
    const field = await page.waitForFunction(
      (words) => {
        const labels = [...document.querySelectorAll('label')];
        const label = labels.find(({ textContent }) => textContent.trim().startsWith(words));
        return document.getElementById(label?.htmlFor ?? '') as HTMLInputElement | HTMLSelectElement | null;
      },
      {},
      FIELDS[name] ?? '',
    );
    const element = field.asElement();
    if (name === 'kind') await element?.select(value);
    else await element?.type(value);
  }
  return page.evaluate(async () => {
    const editor = wp.data.dispatch('core/editor');
    editor.editPost({ title: 'Written in the editor', status: 'publish' });
    await editor.savePost();
    return wp.data.select('core/editor').getCurrentPostId();
  });
}

/** Opens what was written once more. */
async function reopened(
  page: Page,
  { base }: Site,
  id: number | null,
  chosen: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  await page.goto(`${base}wp-admin/post.php?post=${String(id)}&action=edit`, {
    waitUntil: 'domcontentloaded',
  });
  await page.waitForFunction(
    () => 'wp' in globalThis && wp.data.select('core/block-editor').getBlocks().length > 0,
  );
  const blocks = await page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
  );
  return blocks.flatMap(({ name, isValid, attributes }) => [
    ...(isValid ? [] : [`the editor finds ${name} invalid`]),
    ...Object.entries(chosen)
      .filter(([key, value]) => plain(attributes[key] ?? '') !== value)
      .map(([key, value]) => `${key} was “${value}” and is “${attributes[key] ?? ''}”`),
  ]);
}

/** WordPress keeps the text of people who may not write everything in this form. */
const plain = (text: string) => text.replaceAll('&amp;', '&');

/** The widget stands in the theme's column, in a narrow window too. */
async function narrowFaults(page: Page, { base }: Site, id: number | null): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [360, 1400]) {
    await page.setViewport({ width, height: 900 });
    await page.goto(`${base}?p=${String(id)}`);
    const tile = await page.waitForSelector('cairn-rag-tile >>> [part=heading]');
    const [right = 0, all = 0] = await page.evaluate(
      (heading) => [heading?.getBoundingClientRect().right ?? 0, document.documentElement.scrollWidth],
      tile,
    );
    if (right === 0 || right > width || all > width)
      faults.push(
        `at ${String(width)} px the page is ${String(all)} px wide, the tile's name ends at ${String(right)}`,
      );
  }
  return faults;
}
