import { expect } from '@open-wc/testing';
import { inTurns } from './in-turns.js';

/* eslint-disable require-yield -- A generator may have nothing to wait for. */

describe('long work of a page', () => {
  it('lets everything else on the page have its turn', async () => {
    let hasHadTurn = false;
    setTimeout(() => {
      hasHadTurn = true;
    });
    // Ends only when the page has done something else meanwhile.
    const steps = function* () {
      let count = 0;
      while (!hasHadTurn) {
        count++;
        yield;
      }
      return count;
    };
    expect(await inTurns(steps())).to.be.above(0);
  });

  it('is done in one go where it is short', async () => {
    let hasHadTurn = false;
    setTimeout(() => {
      hasHadTurn = true;
    });
    const steps = function* () {
      return 'done';
    };
    expect([await inTurns(steps()), hasHadTurn]).to.deep.equal(['done', false]);
  });

  it('fails with what its step fails with', async () => {
    const steps = function* (): Generator<void, never> {
      throw new Error('broken');
    };
    const said = await inTurns(steps()).catch((error: unknown) => String(error));
    expect(said).to.equal('Error: broken');
  });
});
