import { expect } from 'chai';
import fc from 'fast-check';
import { swarm } from './swarm.js';

describe('dots heaped over an axis', () => {
  it('lets no dot cover another, whatever their places', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 }), (places) => {
        const heights = swarm(places, 40);
        places.forEach((place, at) => {
          for (let other = at + 1; other < places.length; other++) {
            const across = ((place - (places[other] ?? 0)) * 40) / 100;
            const up = (heights[at] ?? 0) - (heights[other] ?? 0);
            expect(Math.hypot(across, up)).to.be.at.least(1 - 1e-6);
          }
        });
      }),
    );
  });

  it('lays a lone dot on the ground, and equal ones on top of each other', () => {
    expect(swarm([10, 90], 40)).to.deep.equal([0.5, 0.5]);
    expect(swarm([50, 50, 50], 40)).to.deep.equal([0.5, 1.5, 2.5]);
  });
});
