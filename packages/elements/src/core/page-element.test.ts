import { minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../cairn-data/define.js';
import '../data-quality/define.js';
import '../rag-tile/define.js';
import '../strategy-map/define.js';

describe('an element that is moved to another document', () => {
  it('has its looks there, and again when it comes back', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <cairn-data .document=${minimalDocument()}>
          <cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>
        </cairn-data>
        <iframe title="Another document" srcdoc=${'<!doctype html><p>Elsewhere</p>'}></iframe>
      </div>`,
    );
    const data = place.querySelector('cairn-data');
    const frame = place.querySelector('iframe');
    const tile = place.querySelector('cairn-rag-tile');
    if (!data || !frame || !tile) throw new Error('nothing to move');
    const heading = () => tile.shadowRoot?.querySelector('[part=heading]');
    await waitUntil(() => heading());
    const looks = () => {
      const drawn = heading();
      const view = drawn?.ownerDocument.defaultView;
      return drawn && view ? view.getComputedStyle(drawn).fontWeight : 'none';
    };
    expect(looks()).to.equal('600');
    await waitUntil(() => frame.contentDocument?.querySelector('p'));
    // With all that is around it, so that it has its figures there.
    frame.contentDocument?.body.append(data);
    expect(looks()).to.equal('600');
    place.append(data);
    expect(looks()).to.equal('600');
  });

  it('sets tables as elsewhere where that document has no doctype', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <cairn-data .document=${minimalDocument()}><cairn-data-quality></cairn-data-quality></cairn-data>
        <iframe title="A page without a doctype"></iframe>
      </div>`,
    );
    const data = place.querySelector('cairn-data');
    const quality = place.querySelector('cairn-data-quality');
    const frame = place.querySelector('iframe');
    if (!data || !quality || !frame) throw new Error('nothing to move');
    const table = () => quality.shadowRoot?.querySelector('table');
    await waitUntil(() => table());
    const looks = () => {
      const drawn = table();
      const view = drawn?.ownerDocument.defaultView;
      if (!drawn || !view) return 'none';
      const { font, lineHeight, whiteSpace, color } = view.getComputedStyle(drawn);
      return [font, lineHeight, whiteSpace, color].join();
    };
    const before = looks();
    // An empty frame is a document without a doctype; Firefox makes it a second time a moment after the first.
    await new Promise((resolve) => setTimeout(resolve));
    expect(frame.contentDocument?.compatMode).to.equal('BackCompat');
    const { body } = frame.contentDocument ?? document;
    // What is inherited is the page's own.
    const { fontFamily, fontSize, color } = getComputedStyle(place);
    Object.assign(body.style, { fontFamily, fontSize, color });
    body.append(data);
    expect(looks()).to.equal(before);
  });

  it('draws a map as elsewhere where that document has no doctype', async () => {
    const perspectives = [
      { id: 'people', name: 'People, their homes and those who care for them' },
      { id: 'means', name: 'Means' },
    ];
    const objectives = perspectives.map(({ id, name }) => ({
      id,
      name,
      perspective: id,
      indicators: ['falls'],
    }));
    const nodes = objectives.map(({ id, name, perspective }) => ({
      id,
      label: name,
      perspective,
      objective: id,
    }));
    const map = minimalDocument({
      frameworks: [{ id: 'f', name: 'F', perspectives, objectives }],
      strategyMaps: [
        { id: 'm', framework: 'f', nodes, links: [{ from: 'means', to: 'people', effect: 'positive' }] },
      ],
    });
    const place = await fixture<HTMLElement>(
      html`<div>
        <cairn-data .document=${map}><cairn-strategy-map area="northton"></cairn-strategy-map></cairn-data>
        <iframe title="A page without a doctype"></iframe>
      </div>`,
    );
    const data = place.querySelector('cairn-data');
    const one = place.querySelector('cairn-strategy-map');
    const frame = place.querySelector('iframe');
    if (!data || !one || !frame) throw new Error('nothing to move');
    const heights = async (width: number) => {
      one.style.width = `${String(width)}px`;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const boxes = [...(one.shadowRoot?.querySelectorAll('[data-node], .nodes') ?? [])];
      return boxes.map((box) => Math.round(box.getBoundingClientRect().height));
    };
    await waitUntil(() => one.shadowRoot?.querySelectorAll('[data-node]').length === 2);
    const before = [await heights(320), await heights(900)];
    expect(before.flat().every((height) => height > 20)).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve));
    Object.assign(frame.style, { width: '1000px', height: '700px' });
    const { body } = frame.contentDocument ?? document;
    const { fontFamily, fontSize } = getComputedStyle(place);
    Object.assign(body.style, { fontFamily, fontSize });
    body.append(data);
    expect(body.ownerDocument.compatMode).to.equal('BackCompat');
    expect([await heights(320), await heights(900)]).to.deep.equal(before);
  });
});
