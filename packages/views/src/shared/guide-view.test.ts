import { expect } from 'chai';
import { english, gaelic, welsh } from '../view.test-support.js';
import type { GuideKind } from '../words/messages/shapes/guides.js';
import { comparisonGuide, guideOf, relationshipGuide } from './guide-view.js';

const kinds = Object.keys(english.messages.guides.of) as GuideKind[];

describe('the guide to a widget', () => {
  for (const [language, words] of Object.entries({ english, welsh, gaelic })) {
    const guides = kinds.map((kind) => guideOf(kind, words));

    it(`says in ${language} in two to five short sentences how each is read`, () => {
      for (const { kind, name, sentences } of guides) {
        expect(name, kind).to.match(/^[\p{Lu}’]/u);
        expect(sentences.length, kind).to.be.within(2, 5);
        for (const sentence of sentences) {
          expect(sentence, kind).to.match(/^[\p{Lu}’].*\.$/u);
          expect(sentence.split(' ').length, sentence).to.be.at.most(45);
        }
      }
    });

    it(`is another for each widget in ${language}`, () => {
      expect(new Set(guides.map(({ name }) => name)).size).to.equal(kinds.length);
      expect(new Set(guides.map(({ sentences }) => sentences.join(' '))).size).to.equal(kinds.length);
    });
  }

  it('warns where a reader may take what goes together for cause and effect', () => {
    for (const kind of ['trend', 'beforeAfter', 'points', 'lines'] as const)
      expect(guideOf(kind, english).sentences.join(' '), kind).to.match(/caused?\b/);
  });

  it('fits the form in which areas or measures are drawn', () => {
    const forms = ['bars', 'dots', 'funnel', 'distribution', 'spine'] as const;
    expect(forms.map(comparisonGuide)).to.deep.equal(['ranked', 'ranked', 'funnel', 'distribution', 'spine']);
    const together = ['scatter', 'path', 'lines', 'multiples'] as const;
    expect(together.map(relationshipGuide)).to.deep.equal(['points', 'points', 'lines', 'lines']);
  });
});
