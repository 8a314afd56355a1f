import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { finishIdleWork } from './parts/idle-work.js';
import type { Example } from './testing-example.js';

/** Puts an example into the page as Storybook does, and waits until it is drawn, closed tables too. */
export async function show(example: Example, scheme: 'light' | 'dark' = 'light'): Promise<HTMLElement> {
  const room = await fixture<HTMLElement>(
    html`<div lang=${example.lang ?? 'en'} dir=${example.dir ?? 'ltr'}>${example.render()}</div>`,
  );
  if (example.width !== undefined) room.style.width = `${String(example.width)}px`;
  room.style.colorScheme = scheme;
  room.style.background = scheme === 'light' ? '#fff' : '#16191d';
  for (const element of room.querySelectorAll<LitElement>('*')) {
    if ('updateComplete' in element) await element.updateComplete;
  }
  finishIdleWork();
  return room;
}

/**
 * Declares one test for every example: axe finds nothing, by the rules of WCAG 2.2 AA and good practice. Dark has other colours and nothing
 * else: the first example shows that the engine has them, and `npm run test:looks` looks at the contrast of all.
 */
export function examplesAreAccessible(examples: Readonly<Record<string, Example>>): void {
  for (const [at, [name, example]] of Object.entries(examples).entries()) {
    for (const scheme of at === 0 ? (['light', 'dark'] as const) : (['light'] as const)) {
      it(`is accessible: ${name}, ${scheme}`, async () => {
        const room = await show(example, scheme);
        await expect(room).to.be.accessible({
          runOnly: {
            type: 'tag',
            values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          },
          // An example stands alone, outside the landmarks and headings of a page.
          rules: {
            region: { enabled: false },
            'page-has-heading-one': { enabled: false },
            'heading-order': { enabled: false },
          },
        });
      });
    }
  }
}
