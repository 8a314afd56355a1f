import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from './assess.js';

/** Few different values, so that ties are common. */
const peers = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 10, maxLength: 40 });

describe('a place among other areas', () => {
  it('is the same for a measure and its mirror image, ties and remainders included', () => {
    fc.assert(
      fc.property(peers, fc.constantFrom(4 as const, 5 as const, 10 as const), (values, quantiles) => {
        const place = (sign: 1 | -1, polarity: 'higher' | 'lower') =>
          assess({
            rules: { method: 'quantile', quantiles },
            polarity,
            observation: { value: sign * (values[0] ?? 0) },
            peers: values.map((value) => sign * value),
          });
        const [plain, mirrored] = [place(1, 'higher'), place(-1, 'lower')];
        expect(plain.outcome).to.equal(mirrored.outcome);
        expect(plain.reason.params).to.have.property(
          'quantile',
          (mirrored.reason.params as { quantile: number }).quantile,
        );
      }),
    );
  });
});
