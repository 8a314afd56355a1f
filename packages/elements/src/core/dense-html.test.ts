import { expect, fixture } from '@open-wc/testing';
import { html } from './dense-html.js';

const textsIn = (node: Node): readonly string[] =>
  [...node.childNodes].flatMap((child) => (child instanceof Text ? [child.data] : textsIn(child)));

describe('a dense template', () => {
  it('has no line breaks between its tags and around what is filled in', async () => {
    const room = await fixture(
      html`<div>
        <p class="a">${'one'}</p>
        <p>${'two'}</p>
        ${html`<p>three</p>`}
      </div>`,
    );
    expect(textsIn(room).filter((text) => text !== '')).to.deep.equal(['one', 'two', 'three']);
    expect(room.querySelectorAll('p').length).to.equal(3);
  });

  it('keeps spaces that stand in a line, and lines within a text', async () => {
    const room = await fixture(html`<p><b>one</b> <i>two</i> and ${'three'} four</p>`);
    expect(room.textContent.replace(/\s+/gu, ' ')).to.equal('one two and three four');
  });
});
