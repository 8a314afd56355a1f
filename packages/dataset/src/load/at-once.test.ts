import { CodeNeeded } from '@cairn/analysis';
import { expect } from 'chai';
import { atOnce } from './at-once.js';

describe('work that is done at once', () => {
  it('ends with its result, and says which code it needs where that is not here', () => {
    const coming = Promise.resolve(true);
    function* steps(step?: unknown) {
      yield step;
      return 'done';
    }
    expect(atOnce(steps())).to.equal('done');
    let caught: unknown;
    try {
      atOnce(steps(coming));
    } catch (fault) {
      caught = fault;
    }
    expect(caught).to.be.instanceOf(CodeNeeded);
    expect(caught instanceof CodeNeeded && caught.coming === coming).to.equal(true);
  });
});
