import { expect } from '@open-wc/testing';
import { discover, loaders } from './loader.js';
import { elements } from './testing-manifest.test-support.js';

const TAG = 'cairn-rag-tile';

describe('the loader', () => {
  it('knows every element there is', () => {
    expect(Object.keys(loaders).sort()).to.deep.equal(elements.map(({ tagName }) => tagName).sort());
  });

  it('defines each element by its own name', async () => {
    for (const [tag, load] of Object.entries(loaders)) {
      await load();
      expect(customElements.get(tag), tag).to.exist;
    }
  });

  it('looks into a shadow root that it is told of', async () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(document.createElement(TAG));
    document.body.append(host);
    discover(shadow);
    await customElements.whenDefined(TAG);
    expect(shadow.querySelector(`${TAG}:defined`)).to.exist;
    host.remove();
  });
});
