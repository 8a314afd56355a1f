import { expect } from 'chai';
import fc from 'fast-check';
import { english } from '../view.test-support.js';
import type { Inline } from './rich-text-inlines.js';
import { parseRichText, richTextOf, type Block } from './rich-text.js';

/** Blocks written back with one kind of bracket a kind, so that a test reads as what a reader sees. */
const shown = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? written(block.inlines)
        : block.items.map((item) => (block.ordered ? '# ' : '- ') + written(item)).join('\n'),
    )
    .join('\n\n');

const written = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      const inner = written(inline.inlines);
      if (inline.kind === 'link') return `⟦${inner}→${inline.href}⟧`;
      return inline.kind === 'strong' ? `⟪${inner}⟫` : `⟨${inner}⟩`;
    })
    .join('');

const read = (source: string) => shown(parseRichText(source));

describe('rich text', () => {
  it('has paragraphs, parted by empty lines, and joins the lines of one', () => {
    expect(read('One\ntwo.\r\n\r\nThree.\n\n\n')).to.equal('One two.\n\nThree.');
    expect(parseRichText(' \n ')).to.deep.equal([]);
  });

  it('has lists, also straight after a paragraph', () => {
    expect(read('Then:\n- one\n  more\n* two\n1. first\n2) second\n\nEnd')).to.equal(
      'Then:\n\n- one more\n- two\n\n# first\n# second\n\nEnd',
    );
  });

  it('has emphasis and strong, one within the other', () => {
    expect(read('a *b* _c_ **d** __e *f*__')).to.equal('a ⟨b⟩ ⟨c⟩ ⟪d⟫ ⟪e ⟨f⟩⟫');
  });

  it('leaves marks alone that mark nothing', () => {
    for (const plain of ['2 * 3 * 4', 'snake_case_name', '*open', 'a ** b', '****', '**', '[a] (b)', 'a] b'])
      expect(read(plain)).to.equal(plain);
    expect(read('**a *b**')).to.equal('⟪a *b⟫');
    expect(read(String.raw`\*not\* 5\_000`)).to.equal('*not* 5_000');
  });

  it('has links, their words emphasised or not', () => {
    expect(read('See [the *plan*](https://example.org/a_b) now')).to.equal(
      'See ⟦the ⟨plan⟩→https://example.org/a_b⟧ now',
    );
    expect(read('[note] and [b](c)')).to.equal('[note] and ⟦b→c⟧');
    expect(read('[x [b](c)')).to.equal('[x ⟦b→c⟧');
    for (const plain of ['[a](b c)', '[a](', '[a]()', '[a](b']) expect(read(plain)).to.equal(plain);
  });

  it('is no HTML: tags are text', () => {
    expect(read('<b onclick="x">hi</b>')).to.equal('<b onclick="x">hi</b>');
  });

  it('loses no letter, whatever it is given', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '[',
      ']',
      '](',
      ')',
      '(u)',
      ' ',
      '\n',
      '- ',
      '1. ',
      'ab',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const letters = (text: string) => text.replace(/[^abu]/g, '');
        expect(letters(read(source))).to.equal(letters(source));
      }),
    );
  });

  // Work that grew with the square of the length would not end within the time that a test has.
  for (const piece of ['[', '](', '*a ', '**a *b ', '[a](', '_a', '- ', '[*', '*[a', '\\', '](x '])
    it(`reads "${piece}" sixty thousand times over`, () => {
      expect(parseRichText(piece.repeat(60_000))).to.have.length(1);
    });

  it('says which language it is in where that is another', () => {
    expect(richTextOf({ cy: 'Helo' }, english)).to.deep.equal({
      blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Helo' }] }],
      lang: 'cy',
    });
    expect(richTextOf('Hello', english).lang).to.equal(null);
  });
});
