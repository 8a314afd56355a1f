import { parse } from '@cairn/schema';
import { hostileCopy, MAY_LEAD, PAYLOADS, RUN, withTexts } from '@cairn/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { draw, drawn, everything, schema } from './hostile.test-support.js';

/*
 * The example that uses every field of the format, with every text in it that may be anything replaced by one that tries to run
 * something.
 */

describe('a document whose texts try to run something', function () {
  this.timeout(60_000);

  it('is one with many texts', () => {
    let texts = 0;
    const changed = withTexts(schema, everything, () => `text ${String(texts++)}`);
    expect(texts).to.be.above(80);
    // Nothing of it is set aside for its words alone, or it would not be drawn.
    const errors = parse(changed).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([]);
  });

  // What a text may become is decided before the browser sees it: Chromium tries every text with every payload, the engines that read
  // the result in their own way try each text with a third of them, some markup, some addresses and some formulas.
  const step = 'userAgentData' in navigator ? 1 : 3;
  for (const [offset, payload] of PAYLOADS.entries()) {
    if (offset % step !== 0) continue;
    it(`runs nothing and leads nowhere harmful: ${payload}`, async () => {
      const room = await draw(hostileCopy(schema, everything, offset));
      const all = [...drawn(room)];
      const waiting = all.filter(({ shadowRoot }) => shadowRoot?.textContent.includes('Loading figures'));
      expect(waiting.map(({ localName }) => localName)).to.deep.equal([]);
      const text = all.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' ');
      expect(
        PAYLOADS.filter((one) => text.includes(one)),
        'they are shown as text',
      ).to.have.length.above(5);

      for (const element of all) {
        expect(element.localName).to.not.match(/^(?:script|iframe|object|embed|link|base|meta|form)$/);
        for (const { name, value } of element.attributes) {
          expect(name, element.localName).to.not.match(/^on|^style$|^srcdoc$/);
          if (/^(?:href|src|xlink:href|action|formaction)$/.test(name)) expect(value).to.match(MAY_LEAD);
        }
      }
      expect(window).to.not.have.property('pwned');
      expect({}).to.not.have.property('pwned');
    });
  }

  it('would be caught by this test: the same markup runs where it is put into a page as markup', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A careless page"></iframe>`);
    frame.srcdoc = `<script>${RUN}</script>`;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    expect(frame.contentWindow).to.have.property('pwned', 1);
  });
});
