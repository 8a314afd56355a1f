import { expect } from '@open-wc/testing';
import * as examples from './trend-sparkline.examples.js';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { Example } from '../testing-example.js';

async function drawn(example: Example): Promise<ShadowRoot> {
  const root = (await show(example)).querySelector('cairn-trend-sparkline')?.shadowRoot;
  if (!root) throw new Error('no sparkline');
  return root;
}

describe('cairn-trend-sparkline', () => {
  examplesAreAccessible(examples);

  it('is named by a sentence and shows the latest figure beside the line', async () => {
    const root = await drawn(examples.Default);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).to.contain(
      'from 12.5% in Q1 2024 to 10.8% in Q4 2025',
    );
    expect(root.querySelector('[part=value]')?.textContent).to.equal('10.8%');
  });

  it('keeps gaps open and shows a point that stands between two', async () => {
    const root = await drawn(examples.Gaps);
    expect(root.querySelector('.line')?.getAttribute('d')?.match(/M/g)).to.have.length(2);
    expect(root.querySelector('.dots')?.getAttribute('d')?.match(/M/g)).to.have.length(1);
  });

  it('draws a provisional point hollow', async () => {
    expect((await drawn(examples.Provisional)).querySelector('.last.hollow')).to.not.equal(null);
    expect((await drawn(examples.Default)).querySelector('.last.hollow')).to.equal(null);
  });

  it('draws the target where there is one', async () => {
    expect((await drawn(examples.Default)).querySelector('.target')).to.not.equal(null);
    expect((await drawn(examples.WithoutTarget)).querySelector('.target')).to.equal(null);
  });

  it('says so where there is nothing to draw', async () => {
    const root = await drawn(examples.NoFigures);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).to.equal(
      'Falls at home, Northton: no figures yet.',
    );
    expect(root.querySelector('.last')).to.equal(null);
  });
});
