import type { Page } from 'puppeteer-core';

/** The texts of a page as its accessibility tree has them, in reading order. */
export async function wordsOf(page: Page): Promise<readonly string[]> {
  const tree = await page.createCDPSession();
  const { nodes } = await tree.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => String(name?.value))
    .filter((text) => /\w/.test(text));
}

/** Where a line ends is drawn and not said, and Orca puts a full stop behind what has none. */
const bare = (text: string) => text.replace(/\s+/g, '');

/** Orca says a long text in pieces, which end behind points, those of numbers too, and says between them what it stands in. */
const pieces = (text: string) => text.split(/(?<=[.,;:]|\d\.\d\S*)\s+/);

/** The texts of which something is said nowhere. */
export function unsaid(texts: readonly string[], said: readonly string[]): readonly string[] {
  const all = bare(said.join(''));
  return texts.filter((text) => !pieces(text).every((piece) => all.includes(bare(piece))));
}
