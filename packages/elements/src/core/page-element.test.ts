import { minimalDocument } from '@cairn/testing';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../cairn-data/define.js';
import '../data-quality/define.js';
import '../rag-tile/define.js';
import '../strategy-map/define.js';

/** A widget with its figures, and beside it another document that it can be moved to: an empty one has no doctype. */
async function besideAnother(widget: TemplateResult, document: PerformanceDocumentInput, other?: string) {
  const place = await fixture<HTMLElement>(
    html`<div>
      <cairn-data .document=${document}>${widget}</cairn-data>
      <iframe title="Another document" srcdoc=${ifDefined(other)}></iframe>
    </div>`,
  );
  const data = place.querySelector('cairn-data');
  const element = data?.querySelector<HTMLElement>(':scope > *');
  const frame = place.querySelector('iframe');
  if (!data || !element || !frame) throw new Error('nothing to move');
  const drawn = (selector: string) => element.shadowRoot?.querySelector(selector);
  return { place, data, element, frame, drawn };
}

/** Moves data into an empty frame, which inherits what it would from the page. */
async function moveInto(frame: HTMLIFrameElement, data: HTMLElement, place: HTMLElement): Promise<void> {
  // Firefox makes the document of an empty frame a second time a moment after the first.
  await new Promise((resolve) => setTimeout(resolve));
  const { body } = frame.contentDocument ?? document;
  expect(body.ownerDocument.compatMode).to.equal('BackCompat');
  const { fontFamily, fontSize, color } = getComputedStyle(place);
  Object.assign(body.style, { fontFamily, fontSize, color });
  body.append(data);
}

describe('an element that is moved to another document', () => {
  it('has its looks there, and again when it comes back', async () => {
    const { place, data, frame, drawn } = await besideAnother(
      html`<cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>`,
      minimalDocument(),
      '<!doctype html><p>Elsewhere</p>',
    );
    const heading = () => drawn('[part=heading]');
    await waitUntil(() => heading());
    const looks = () => {
      const one = heading();
      const view = one?.ownerDocument.defaultView;
      return one && view ? view.getComputedStyle(one).fontWeight : 'none';
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
    const { place, data, frame, drawn } = await besideAnother(
      html`<cairn-data-quality></cairn-data-quality>`,
      minimalDocument(),
    );
    await waitUntil(() => drawn('table'));
    const looks = () => {
      const table = drawn('table');
      const view = table?.ownerDocument.defaultView;
      if (!table || !view) return 'none';
      const { font, lineHeight, whiteSpace, color } = view.getComputedStyle(table);
      return [font, lineHeight, whiteSpace, color].join();
    };
    const before = looks();
    await moveInto(frame, data, place);
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
    const { place, data, element, frame } = await besideAnother(
      html`<cairn-strategy-map area="northton"></cairn-strategy-map>`,
      map,
    );
    const heights = async (width: number) => {
      element.style.width = `${String(width)}px`;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const boxes = [...(element.shadowRoot?.querySelectorAll('[data-node], .nodes') ?? [])];
      return boxes.map((box) => Math.round(box.getBoundingClientRect().height));
    };
    await waitUntil(() => element.shadowRoot?.querySelectorAll('[data-node]').length === 2);
    const before = [await heights(320), await heights(900)];
    expect(before.flat().every((height) => height > 20)).to.equal(true);
    Object.assign(frame.style, { width: '1000px', height: '700px' });
    await moveInto(frame, data, place);
    expect([await heights(320), await heights(900)]).to.deep.equal(before);
  });
});
