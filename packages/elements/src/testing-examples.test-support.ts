import { axeFaults } from '@cairn/testing/in-browser/axe.js';
import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { finishIdleWork } from './parts/idle-work.js';
import type { Example } from './testing-example.js';

type Scheme = 'light' | 'dark';

/** Puts an example into the page as Storybook does, and waits until it is drawn, closed tables too. */
export async function show(example: Example, scheme: Scheme = 'light'): Promise<HTMLElement> {
  const group = await showTogether([example], scheme);
  return group.firstElementChild as HTMLElement;
}

async function showTogether(examples: readonly Example[], scheme: Scheme): Promise<HTMLElement> {
  const group = await fixture<HTMLElement>(
    html`<div>
      ${examples.map(({ lang = 'en', dir = 'ltr', render }) => html`<div lang=${lang} dir=${dir}>${render()}</div>`)}
    </div>`,
  );
  for (const [at, room] of [...group.children].entries()) {
    const { style } = room as HTMLElement;
    const width = examples[at]?.width;
    if (width !== undefined) style.width = `${String(width)}px`;
    style.colorScheme = scheme;
    style.background = scheme === 'light' ? '#fff' : '#16191d';
    style.color = 'CanvasText';
  }
  for (const element of group.querySelectorAll<LitElement>('*')) {
    if ('updateComplete' in element) await element.updateComplete;
  }
  finishIdleWork();
  return group;
}

/** Examples on a page at a time: axe goes through a page about as long as through one of them. */
const TOGETHER = 6;

/** Milliseconds that axe may take for them, on a machine that does other things besides. */
const PATIENCE = 90_000;

/** Colours are the same in every engine, and to look at their contrast takes as long as all else: `npm run test:axe` does so in each. */
const rules = navigator.userAgent.includes('Chrome/') ? 'all' : 'words';

/**
 * Declares tests for all examples: axe finds nothing, by the rules of WCAG 2.2 AA and good practice. Dark has other colours and nothing
 * else: the first example shows that the engine has them, and `npm run test:looks` looks at the contrast of all.
 */
export function examplesAreAccessible(examples: Readonly<Record<string, Example>>): void {
  const all = Object.entries(examples);
  for (let at = 0; at < all.length; at += TOGETHER) {
    const some = all.slice(at, at + TOGETHER);
    it(`has nothing that axe finds fault with: ${some.map(([name]) => name).join(', ')}`, async function () {
      this.timeout(PATIENCE);
      const group = await showTogether(
        some.map(([, example]) => example),
        'light',
      );
      expect(await axeFaults(group, rules)).to.deep.equal([]);
    });
  }
  const [[name, first] = []] = all;
  if (first)
    it(`has enough contrast in dark: ${String(name)}`, async () => {
      expect(await axeFaults(await show(first, 'dark'), 'contrast')).to.deep.equal([]);
    });
}
