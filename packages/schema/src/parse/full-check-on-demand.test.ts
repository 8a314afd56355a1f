import { minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { fullCheck } from './full-check-on-demand.js';
import { parse } from './parse.js';

describe('the full check, where it is fetched when a document has a fault', () => {
  it('has one step that is a promise, and then finds what it always finds', async () => {
    const input = { ...minimalDocument(), areas: [{ id: 'a' }], stories: 5 };
    const steps = fullCheck({ input }, {});
    const first = steps.next();
    expect(await first.value).to.equal(true);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).to.deep.equal(parse(input));
    expect(step.value.issues).not.to.deep.equal([]);

    const again = fullCheck({ input }, {});
    expect(again.next().value).not.to.be.instanceOf(Promise);
  });
});
