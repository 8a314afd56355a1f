import { expect } from 'chai';
import fc from 'fast-check';
import {
  betaQuantile,
  binomialQuantile,
  chiSquareProbability,
  chiSquareQuantile,
  gammaQuantile,
  normalMultiplier,
  normalQuantile,
  studentTQuantile,
} from './index.js';
import { describeVectors, expectClose } from '../vectors.test-support.js';

interface DistributionCase {
  readonly id?: string;
  readonly input: never;
  readonly expected: number;
  readonly fn: 'qnorm' | 'qchisq' | 'qt' | 'qbinom' | 'pchisq' | 'qbeta' | 'qgamma';
  readonly p: number;
  readonly x: number;
  readonly df: number;
  readonly n: number;
  readonly prob: number;
  readonly a: number;
  readonly b: number;
  readonly shape: number;
}

function evaluate(vector: DistributionCase): number {
  switch (vector.fn) {
    case 'qnorm':
      return normalQuantile(vector.p);
    case 'qchisq':
      return chiSquareQuantile(vector.p, vector.df);
    case 'qt':
      return studentTQuantile(vector.p, vector.df);
    case 'qbinom':
      return binomialQuantile(vector.p, vector.n, vector.prob);
    case 'pchisq':
      return chiSquareProbability(vector.x, vector.df);
    case 'qbeta':
      return betaQuantile(vector.p, vector.a, vector.b);
    case 'qgamma':
      return gammaQuantile(vector.p, vector.shape);
    default:
      throw new Error(`no function for ${String(vector.fn satisfies never)}`);
  }
}

describe('distributions', () => {
  describeVectors<never, number>('distributions.json', (vector, tolerance) => {
    expectClose(evaluate(vector as DistributionCase), vector.expected, tolerance);
  });

  describe('figures of R 4.2.2', () => {
    const rel = { rel: 1e-12 };
    it('gives the normal multipliers of 95 % and 99.8 % intervals', () => {
      expect(normalMultiplier(0.95)).to.be.closeTo(1.959963984540054, 1e-15);
      expect(normalMultiplier(0.998)).to.be.closeTo(3.090232306167813, 2e-14);
    });
    it('takes a confidence in per cent as well', () => {
      expect(normalMultiplier(99.8)).to.equal(normalMultiplier(0.998));
    });
    it('keeps its digits far out in the lower tail', () => {
      expectClose(normalQuantile(1e-10), -6.361340902404056, rel);
    });
    it('gives chi-square quantiles from 1 to 20,002 degrees of freedom', () => {
      expectClose(chiSquareQuantile(0.975, 1), 5.023886187314885, rel);
      expectClose(chiSquareQuantile(0.05, 38), 24.883904383335622, rel);
      expectClose(chiSquareQuantile(0.95, 500), 553.1268089342568, rel);
      expectClose(chiSquareQuantile(0.975, 2000), 2125.8423024497756, rel);
      expectClose(chiSquareQuantile(0.998, 20002), 20582.51899721941, rel);
      expectClose(chiSquareQuantile(1e-6, 2000), 1713.6293025587838, rel);
    });
    it('gives Student t quantiles', () => {
      expectClose(studentTQuantile(0.975, 1), 12.706204736174707, rel);
      expectClose(studentTQuantile(0.025, 7), -2.3646242515927844, rel);
      expectClose(studentTQuantile(0.975, 5000), 1.9604385517065075, rel);
    });
    it('gives binomial, beta and gamma quantiles and the chi-square probability', () => {
      expect(binomialQuantile(0.05, 99, 0.5)).to.equal(41);
      expectClose(betaQuantile(0.975, 5, 3), 0.9010117215574921, rel);
      expectClose(gammaQuantile(0.999, 2.5), 10.257502826216438, rel);
      expectClose(chiSquareProbability(9.549535706, 20), 0.024375669346384347, rel);
    });
  });

  it('joins the library and the expansion without a step at 1,000 degrees of freedom', () => {
    for (const p of [1e-6, 0.001, 0.025, 0.5, 0.975, 0.999]) {
      const [before, at, after] = [999.999, 1000, 1000.001].map((df) => chiSquareQuantile(p, df)) as [
        number,
        number,
        number,
      ];
      expect((at - before) / (after - at)).to.be.closeTo(1, 1e-5);
    }
  });
  it('gives the ends of each distribution', () => {
    expect(normalQuantile(0)).to.equal(-Infinity);
    expect(normalQuantile(0.5)).to.be.closeTo(0, 1e-16);
    expect(chiSquareQuantile(0, 4)).to.equal(0);
    expect(chiSquareQuantile(1, 4)).to.equal(Infinity);
    expect(chiSquareQuantile(0.025, 0)).to.equal(0);
  });
  it('refuses what is not a probability or not a parameter', () => {
    expect(() => normalQuantile(1.1)).to.throw(RangeError, 'invalid probability: 1.1');
    expect(() => chiSquareQuantile(Number.NaN, 3)).to.throw(RangeError, 'invalid probability: NaN');
    expect(() => chiSquareQuantile(0.5, -1)).to.throw(RangeError, 'invalid degrees of freedom: -1');
    expect(() => chiSquareProbability(1, 1001)).to.throw(RangeError, 'invalid degrees of freedom: 1001');
    expect(() => chiSquareProbability(-1, 3)).to.throw(RangeError, 'invalid chi-square value: -1');
    expect(() => studentTQuantile(0.5, 0)).to.throw(RangeError, 'invalid degrees of freedom: 0');
    expect(() => binomialQuantile(0.5, 2.5, 0.5)).to.throw(RangeError, 'invalid number of trials: 2.5');
    expect(() => betaQuantile(0.5, 0, 1)).to.throw(RangeError, 'invalid shape: 0');
    expect(() => normalMultiplier(0.8)).to.throw(RangeError, 'invalid confidence: 0.8');
    expect(() => normalMultiplier(14)).to.throw(RangeError, 'invalid confidence: 14');
  });
  it('rises with the probability', () => {
    const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(probability, probability, fc.double({ min: 0.5, max: 5000, noNaN: true }), (p, q, df) => {
        const [low, high] = p < q ? [p, q] : [q, p];
        expect(normalQuantile(low)).to.be.at.most(normalQuantile(high));
        expect(chiSquareQuantile(low, df)).to.be.at.most(chiSquareQuantile(high, df) * (1 + 1e-12));
      }),
    );
  });
});
