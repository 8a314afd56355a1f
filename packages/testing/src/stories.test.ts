import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => (existsSync(root + path) ? readFileSync(root + path, 'utf8') : '');

describe('Storybook', () => {
  const examples = readdirSync(`${root}packages/elements/src`).flatMap((element) =>
    [
      ...read(`packages/elements/src/${element}/${element}.examples.ts`).matchAll(
        /^export const (\w+): Example/gm,
      ),
    ].map(([, name = '']) => ({ element, name })),
  );

  it('shows every example of every element', () => {
    expect(examples).to.have.length.above(100);
    const absent = examples.filter(
      ({ element, name }) =>
        !new RegExp(`\\(examples\\.${name}\\)`).test(read(`stories/${element}.stories.ts`)),
    );
    expect(absent.map(({ element, name }) => `${element}: ${name}`)).to.deep.equal([]);
  });
});
