import { expect } from 'chai';
import { comingLanguage, LANGUAGES } from './languages.js';
import { shipped } from './shipped.js';
import { shipped as onDemand } from './shipped-on-demand.js';

describe('the languages that come with Cairn', () => {
  it('are the same whether they are there already or fetched', async () => {
    expect(Object.keys(onDemand).sort()).to.deep.equal(LANGUAGES.filter((tag) => tag !== 'en').sort());
    for (const tag of ['cy', 'gd'] as const) {
      const [there, fetch] = [shipped[tag], onDemand[tag]];
      const fetched = typeof fetch === 'function' ? await fetch() : null;
      expect(fetched?.messages.language, tag).to.equal(tag);
      expect(Object.keys(fetched ?? {}), tag).to.deep.equal(Object.keys(there));
    }
  });

  it('are never awaited where they are there already', () => {
    for (const tag of ['en', 'cy-GB', 'GD', 'fr', '']) expect(comingLanguage(tag), tag).to.equal(undefined);
  });
});
