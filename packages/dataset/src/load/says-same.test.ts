import { expect } from 'chai';
import { atOnce } from './at-once.js';
import { saysSame } from './says-same.js';

const same = (one: object, other: object) => atOnce(saysSame(one, other));
const document = {
  title: { en: 'Falls', cy: 'Cwympiadau' },
  series: [{ values: [1, null, 3] }, { values: [] }],
};

describe('two documents', () => {
  it('say the same in any order of their fields', () => {
    const { title, series } = structuredClone(document);
    expect(same(document, { series, title: { cy: title.cy, en: title.en } })).to.equal(true);
  });

  for (const [what, other] of Object.entries<object>({
    'a figure': { ...document, series: [{ values: [1, null, 4] }, { values: [] }] },
    'a gap in place of nought': { ...document, series: [{ values: [1, 0, 3] }, { values: [] }] },
    'a figure more': { ...document, series: [{ values: [1, null, 3, 4] }, { values: [] }] },
    'a series less': { ...document, series: [{ values: [1, null, 3] }] },
    'the order of series': { ...document, series: [...document.series].reverse() },
    'a word': { ...document, title: { en: 'Falls', cy: 'Codymau' } },
    'a language': { ...document, title: { en: 'Falls', gd: 'Cwympiadau' } },
    'a text in place of texts': { ...document, title: 'Falls' },
    'a list in place of fields': { ...document, title: ['Falls', 'Cwympiadau'] },
    'a field more': { ...document, description: 'All of them' },
    'a field of another name': { series: document.series, name: document.title },
    'a list in place of none': { ...document, series: null },
  })) {
    it(`do not where they differ in ${what}`, () => {
      expect(same(document, other)).to.equal(false);
      expect(same(other, document)).to.equal(false);
    });
  }

  it('are compared an item a step', () => {
    const steps = saysSame(document, structuredClone(document));
    expect([steps.next().done, steps.next().done, steps.next().done]).to.deep.equal([false, false, true]);
  });
});
