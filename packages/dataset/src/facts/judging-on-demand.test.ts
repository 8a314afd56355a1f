import { CodeNeeded } from '@cairn/analysis';
import { expect } from 'chai';
import { code } from './judging-code.js';
import { bring, judging } from './judging-on-demand.js';

describe('what judges figures, where it comes with the elements that ask for it', () => {
  it('is fetched where nobody has brought it, and is there at once where somebody has', async () => {
    let needed: unknown;
    try {
      judging();
    } catch (fault) {
      needed = fault;
    }
    expect(needed).to.be.instanceOf(CodeNeeded);
    expect(needed instanceof CodeNeeded && (await needed.coming)).to.equal(true);
    expect(Object.keys(judging())).to.deep.equal(Object.keys(code));
    const brought = { ...code };
    bring(brought);
    expect(judging() === brought).to.equal(true);
  });
});
