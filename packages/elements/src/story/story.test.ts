import { expect } from '@open-wc/testing';
import { imageAddress, linkAddress } from '../parts/safe-link.js';
import type { Example } from '../testing-example.js';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { CairnStory } from './story.js';
import * as examples from './story.examples.js';

async function storyOf(example: Example): Promise<CairnStory> {
  const story = (await show(example)).querySelector('cairn-story');
  if (!story) throw new Error('no story');
  return story;
}

const spoken = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const headings = (story: CairnStory) =>
  [...story.renderRoot.querySelectorAll('[role=heading]')].map((heading) => [
    heading.getAttribute('aria-level'),
    spoken(heading),
  ]);

describe('cairn-story', () => {
  examplesAreAccessible(examples);

  it('tells the story, what the person said, and the measures behind it', async () => {
    const story = await storyOf(examples.Quote);
    expect(headings(story)).to.deep.equal([
      ['3', 'Home in two days, not two weeks'],
      ['4', 'The measures behind it'],
    ]);
    const root = story.renderRoot;
    expect(root.querySelectorAll('.rich-text li')).to.have.length(3);
    expect(spoken(root.querySelector('.rich-text strong'))).to.equal('Home First');
    expect(spoken(root.querySelector('figcaption'))).to.equal('Mrs P, Northton (consent recorded)');
    expect([...root.querySelectorAll('.measure .name')].map(spoken)).to.deep.equal([
      'Falls at home',
      'People who feel safe',
    ]);
    expect(spoken(root.querySelector('.measure [part=status]'))).to.equal('On track');
  });

  it('lists several under one heading', async () => {
    const story = await storyOf(examples.List);
    expect(headings(story).filter(([level]) => level !== '5')).to.deep.equal([
      ['3', 'Stories: Northton'],
      ['4', 'Home in two days, not two weeks'],
      ['4', 'An afternoon off, every week'],
      ['4', 'What people told us about feeling safe'],
    ]);
  });

  it('makes no more of a text than text, and follows safe links only', async () => {
    const story = await storyOf(examples.Hostile);
    const text = story.renderRoot.querySelector('.rich-text')!;
    expect([...text.querySelectorAll('*')].map(({ localName }) => localName).sort()).to.deep.equal([
      'p',
      'span',
      'span',
      'strong',
    ]);
    expect(spoken(text)).to.contain('<img src=x onerror=alert(1)>').and.to.contain('click');
  });

  describe('an address of a document', () => {
    it('is followed to the web, to mail, and to the page’s own place', () => {
      expect(linkAddress('https://example.org/a')).to.equal('https://example.org/a');
      expect(linkAddress('mailto:a@example.org')).to.equal('mailto:a@example.org');
      expect(linkAddress('papers/a.pdf')).to.equal(new URL('papers/a.pdf', document.baseURI).href);
      expect(imageAddress('images/a.jpg')).to.equal(new URL('images/a.jpg', document.baseURI).href);
    });

    it('is not followed anywhere else, however it is written', () => {
      for (const address of [
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        'java\nscript:alert(1)',
        '\tjavascript:alert(1)',
        ' javascript:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'blob:https://example.org/1',
        'file:///etc/passwd',
        'https://',
      ])
        expect(linkAddress(address), address).to.equal(null);
      expect(imageAddress('mailto:a@example.org')).to.equal(null);
      expect(imageAddress('data:image/svg+xml,x')).to.equal(null);
    });
  });

  it('shows a picture with its words, in a room that is kept for it', async () => {
    const image = (await storyOf(examples.Picture)).renderRoot.querySelector('img')!;
    expect(image.alt).to.equal('The crest of Northton: a hill and a tree');
    expect(image.loading).to.equal('lazy');
    const { width, height } = image.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });

  it('draws what more people said longer, from where a line begins', async () => {
    const story = await storyOf(examples.Themes);
    const bars = [...story.renderRoot.querySelectorAll('.bar')].map((bar) => {
      const [outer, inner] = [bar, bar.querySelector('rect')!].map((one) => one.getBoundingClientRect());
      expect(inner!.left).to.be.closeTo(outer!.left, 0.5);
      return inner!.width / outer!.width;
    });
    expect(bars[0]).to.be.closeTo(1, 0.01);
    expect(bars[1]).to.be.closeTo(41 / 64, 0.01);
    const mirrored = await storyOf(examples.RightToLeft);
    const bar = mirrored.renderRoot.querySelectorAll('.bar')[1]!;
    expect(bar.querySelector('rect')!.getBoundingClientRect().right).to.be.closeTo(
      bar.getBoundingClientRect().right,
      0.5,
    );
  });

  it('puts the figures beside the story where there is room, beneath it where there is none', async () => {
    const places = async (example: Example) => {
      const root = (await storyOf(example)).renderRoot;
      return ['.text', '.measures'].map((name) => root.querySelector(name)!.getBoundingClientRect());
    };
    const [text, measures] = await places(examples.Wide);
    expect(text!.right).to.be.below(measures!.left);
    const [above, beneath] = await places(examples.Narrow);
    expect(above!.bottom).to.be.at.most(beneath!.top);
  });

  it('says in which language each text is', async () => {
    const story = await storyOf(examples.Gaelic);
    expect(story.renderRoot.querySelector('blockquote')?.getAttribute('lang')).to.equal('en');
    const welsh = await storyOf(examples.Welsh);
    expect(welsh.renderRoot.querySelector('blockquote')?.getAttribute('lang')).to.equal(null);
    expect(spoken(welsh.renderRoot.querySelector('figcaption'))).to.equal(
      'Mrs P, Tref y Gogledd (cydsyniad wedi’i gofnodi)',
    );
  });

  it('says what is wrong with an attribute', async () => {
    const story = await storyOf(examples.Unknown);
    expect(spoken(story.renderRoot.querySelector('[part=empty]'))).to.contain(
      'The document has no story “ketle”.',
    );
  });

  it('fits into 240 pixels', async () => {
    for (const example of [examples.Narrow, examples.LongLabels]) {
      const story = await storyOf(example);
      expect(story.clientWidth).to.equal(240);
      expect(story.scrollWidth).to.be.at.most(240);
    }
  });
});
