import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Example } from '../packages/elements/src/testing-example.js';
import './overview.css';

const meta: Meta = { title: 'Overview' };
export default meta;

const modules = import.meta.glob<Readonly<Record<string, Example | ((...any: never) => unknown)>>>(
  '../packages/elements/src/*/*.examples.ts',
);

/** Names of states as elements have them; the first that an element has is its main one. */
const MAIN = [
  'Usual',
  'Default',
  'Green',
  'Quarters',
  'Intervals',
  'Scatter',
  'Full',
  'AllPickers',
  'Whole',
  'Quote',
];

/** One element, drawn once, under its name. */
async function main([path, load]: [string, () => Promise<Record<string, unknown>>]) {
  const examples = await load();
  const isExample = (one: unknown): one is Example =>
    typeof one === 'object' && one !== null && 'render' in one;
  const example =
    MAIN.map((name) => examples[name]).find(isExample) ?? Object.values(examples).find(isExample);
  return { name: path.split('/').at(-2) ?? '', example };
}

export const Everything: StoryObj = {
  name: 'Every element, in its main state',
  loaders: [async () => ({ all: await Promise.all(Object.entries(modules).map(main)) })],
  render: (_, { loaded }) =>
    html`<div class="overview">
      ${(loaded['all'] as Awaited<ReturnType<typeof main>>[]).map(
        ({ name, example }) =>
          html`<section class="overview-item" data-element=${name}>
            <h2>${name}</h2>
            ${example?.render()}
          </section>`,
      )}
    </div>`,
};
