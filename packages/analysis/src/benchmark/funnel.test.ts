import { expect } from 'chai';
import fc from 'fast-check';
import type { Figure } from '../figure.js';
import { expectClose } from '../vectors.test-support.js';
import {
  expectedAtFunnelLimits,
  funnelAxis,
  funnelAxisEnds,
  type FunnelLimits,
  funnelOutcome,
  type FunnelTransform,
  overdispersion,
  poissonFunnelLimits,
  proportionFunnelCategory,
  proportionFunnelLimits,
  rateFunnelCategory,
  ratioFunnelCategory,
  transformedFunnelLimits,
} from './index.js';

const ABSENT = [null, 'missing', 'suppressed', 'notCollected', 'notApplicable'] as const;
const TRANSFORMS: readonly FunnelTransform[] = ['logRatio', 'rootRatio', 'arcsine', 'logCounts'];

function inOrder({ lower95, upper95, lower998, upper998 }: FunnelLimits, middle: number): void {
  const limits = [lower998, lower95, middle, upper95, upper998].map(Number);
  expect(limits).to.deep.equal([...limits].sort((a, b) => a - b));
}

describe('proportionFunnelLimits', () => {
  // Figures of PHEindicatormethods, testdata_funnel_prop_outputs.csv (six decimals).
  it('reproduces published limits', () => {
    const { lower95, upper95, lower998 } = proportionFunnelLimits(0.8064244785714956, 7);
    expectClose(lower95, 51.373565, { abs: 2e-6 });
    expect(upper95).to.equal(100);
    expectClose(lower998, 34.494842, { abs: 2e-6 });
  });
  it('keeps within the multiplier, whatever it is', () => {
    expect(proportionFunnelLimits(0.5, 1, 1000).upper998).to.equal(1000);
  });
  it('is the average itself where all or none have it', () => {
    expect(proportionFunnelLimits(0, 30)).to.deep.equal({ lower95: 0, upper95: 0, lower998: 0, upper998: 0 });
    expect(proportionFunnelLimits(1, 30, 1)).to.deep.equal({
      lower95: 1,
      upper95: 1,
      lower998: 1,
      upper998: 1,
    });
  });
  it('narrows as the denominator grows and never crosses the average', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 1e7 }),
        (average, n) => {
          const [near, far] = [
            proportionFunnelLimits(average, n, 1),
            proportionFunnelLimits(average, 2 * n, 1),
          ];
          inOrder(near, average);
          expect(far.upper95).to.be.at.most(near.upper95 ?? 0);
          expect(far.lower998).to.be.at.least(near.lower998 ?? 1);
        },
      ),
    );
  });
  it('refuses an average that is no proportion and an empty denominator', () => {
    expect(() => proportionFunnelLimits(1.2, 5)).to.throw(RangeError, 'invalid average: 1.2');
    expect(() => proportionFunnelLimits(0.2, 0)).to.throw(RangeError, 'invalid denominator: 0');
  });
});

describe('poissonFunnelLimits', () => {
  // Figures of FunnelPlotR, test-poisson_limits.R.
  it('reproduces published limits of a standardised ratio', () => {
    const { lower95, upper95, lower998, upper998 } = poissonFunnelLimits(15);
    expectClose(lower95, 0.5596924088522209, { rel: 1e-11 });
    expectClose(upper95, 1.6493479247657228, { rel: 1e-11 });
    expectClose(lower998, 0.3862650348548353, { rel: 1e-11 });
    expectClose(upper998, 2.08290730190295, { rel: 1e-11 });
  });
  it('scales with the comparator and holds it between its limits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.1, max: 1e4, noNaN: true }),
        (expected, comparator) => {
          const [one, scaled] = [poissonFunnelLimits(expected), poissonFunnelLimits(expected, comparator)];
          inOrder(one, 1);
          expectClose(scaled.upper95, Number(one.upper95) * comparator, { rel: 1e-12 });
        },
      ),
    );
  });
  it('agrees with the events at which an observed count lies on a limit', () => {
    // PHEindicatormethods, testdata_funnel_ratio_outputs.csv, to the accuracy of its bisection.
    const at = expectedAtFunnelLimits(3);
    expectClose(at.lower95, 8.767273828, { rel: 5e-5 });
    expectClose(at.upper95, 0.618671905, { rel: 5e-5 });
    expectClose(at.lower998, 13.06224507, { rel: 5e-5 });
    expectClose(at.upper998, 0.190533306, { rel: 5e-5 });
  });
  it('refuses nothing expected and nothing observed', () => {
    expect(() => poissonFunnelLimits(0)).to.throw(RangeError, 'invalid expected events: 0');
    expect(() => expectedAtFunnelLimits(0)).to.throw(RangeError, 'invalid events: 0');
  });
});

describe('funnelAxis', () => {
  it('reproduces the published axis from 1 to 1,360 in a hundred points', () => {
    const axis = funnelAxis(0, 1360);
    expect(axis.slice(0, 3)).to.deep.equal([1, 2, 3]);
    expect(axis.slice(27, 30)).to.deep.equal([28, 30, 32]);
    expect(axis.slice(-3)).to.deep.equal([1222, 1289, 1360]);
  });
  it('starts at 0 only when the denominators differ by more than double', () => {
    expect(funnelAxisEnds(100, 201)).to.deep.equal({ start: 0, end: 220 });
    expect(funnelAxisEnds(120, 200)).to.deep.equal({ start: 100, end: 210 });
    expect(funnelAxisEnds(3, 4)).to.deep.equal({ start: 2, end: 5 });
  });
  it('rises by whole steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1e6 }), (start, more) => {
        const axis = funnelAxis(start, start + more);
        expect(axis).to.have.lengthOf(100);
        axis.forEach((point, index) => {
          if (index > 0) expect(point - (axis[index - 1] ?? 0)).to.be.at.least(1);
        });
      }),
    );
  });
});

describe('funnel categories', () => {
  // Figures of PHEindicatormethods, testdata_funnel_prop_inputs.csv and testdata_funnel_ratio_inputs.csv.
  it('places published proportions and ratios', () => {
    const average = 0.8064244785714956;
    expect(proportionFunnelCategory(35078.488, 41980, average).position).to.equal('above998');
    expect(proportionFunnelCategory(50050.7443, 61921, average).position).to.equal('inside');
    expect(proportionFunnelCategory(35795.6324, 45449, average).position).to.equal('below998');
    expect(ratioFunnelCategory(151, 106.4429719).position).to.equal('above998');
  });
  it('places published rates, with no place for a standardised rate of few events', () => {
    const rate = { multiplier: 100_000, standardised: true, average: 704.9004703317129 };
    expect(rateFunnelCategory({ ...rate, count: 1688, rate: 662.3775859 }).position).to.equal('below95');
    expect(rateFunnelCategory({ ...rate, count: 10, rate: 600 }).position).to.equal('inside');
    expect(rateFunnelCategory({ ...rate, count: 9, rate: 400 }).reason).to.deep.equal({
      code: 'benchmark/tooFewEvents',
      params: { count: 9, minimum: 10 },
    });
  });
  it('needs the population to place a rate of 0', () => {
    const rate = { multiplier: 100_000, standardised: false, average: 668.5 };
    expect(rateFunnelCategory({ ...rate, count: 0, rate: 0, population: 297_820 }).position).to.equal(
      'below998',
    );
    expect(rateFunnelCategory({ ...rate, count: 0, rate: 0 }).reason?.code).to.equal('value/missing');
    expect(rateFunnelCategory({ ...rate, count: 0, rate: 0, population: 10 }).position).to.equal('inside');
  });
  it('has no place for anything absent, and says why', () => {
    for (const absent of ABSENT) {
      const code = `value/${absent ?? 'missing'}`;
      expect(proportionFunnelCategory(absent, 10, 0.5).reason?.code).to.equal(code);
      expect(proportionFunnelCategory(5, absent, 0.5).reason?.code).to.equal(code);
      expect(ratioFunnelCategory(absent, 10).reason?.code).to.equal(code);
      const rate: { count: Figure; rate: Figure } = { count: absent, rate: 5 };
      const rest = { multiplier: 100, standardised: false, average: 5 };
      expect(rateFunnelCategory({ ...rate, ...rest }).reason?.code).to.equal(code);
      expect(rateFunnelCategory({ count: 5, rate: absent, ...rest }).reason?.code).to.equal(code);
    }
    expect(ratioFunnelCategory(0, 3).position).to.equal('inside');
    expect(ratioFunnelCategory(0, 30).position).to.equal('below998');
  });
  it('takes a proportion on a limit for inside it', () => {
    const { upper95 } = proportionFunnelLimits(0.5, 100, 1);
    expect(proportionFunnelCategory(100 * Number(upper95), 100, 0.5).position).to.equal('inside');
  });
  it('turns positions into words by polarity', () => {
    const positions = ['above998', 'above95', 'inside', 'below95', 'below998'] as const;
    const words = (polarity: 'higher' | 'lower' | 'none' | 'notApplicable') =>
      positions.map((position) => funnelOutcome(position, polarity));
    expect(words('higher')).to.deep.equal(['best', 'better', 'similar', 'worse', 'worst']);
    expect(words('lower')).to.deep.equal(['worst', 'worse', 'similar', 'better', 'best']);
    expect(words('none')).to.deep.equal(['highest', 'higher', 'similar', 'lower', 'lowest']);
    expect(new Set(words('notApplicable'))).to.deep.equal(new Set(['notComparable']));
  });
  it('climbs with the numerator', () => {
    const order = ['below998', 'below95', 'inside', 'above95', 'above998'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, seed, average) => {
          const x = seed % n;
          const place = (count: number) =>
            order.indexOf(proportionFunnelCategory(count, n, average).position ?? '');
          expect(place(x + 1)).to.be.at.least(place(x));
        },
      ),
    );
  });
  it('refuses a numerator above its denominator', () => {
    expect(() => proportionFunnelCategory(11, 10, 0.5)).to.throw(RangeError, 'invalid numerator: 11');
  });
});

describe('transformed funnels', () => {
  // Figures of FunnelPlotR, calculate_limits.R, with its z of six decimals.
  const z = { inner: 1.959964, outer: 3.090232 };
  it('reproduces published limits with overdispersion', () => {
    const limits = (transform: FunnelTransform, target: number, denominator: number) =>
      transformedFunnelLimits({ transform, target, denominator, tau2: 0.02, z });
    expectClose(limits('logRatio', 1, 3).upper998, 6.276992839615645, { rel: 1e-10 });
    expectClose(limits('rootRatio', 1, 5).lower95, 0.48144226773606014, { rel: 1e-10 });
    expectClose(limits('logCounts', 0.8, 250).upper95, 1.062773729090479, { rel: 1e-10 });
    expectClose(limits('arcsine', 0.9, 100).upper95, 0.9992298048103383, { rel: 1e-10 });
  });
  it('ends at 0 and 1 where the arcsine would turn back', () => {
    const { lower998, upper998 } = transformedFunnelLimits({
      transform: 'arcsine',
      target: 0.5,
      denominator: 3,
      tau2: 0.02,
    });
    expect([lower998, upper998]).to.deep.equal([0, 1]);
  });
  it('is in order, and wider with overdispersion', () => {
    const positive = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...TRANSFORMS),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        positive,
        (transform, target, denominator) => {
          const plain = transformedFunnelLimits({ transform, target, denominator });
          const wide = transformedFunnelLimits({ transform, target, denominator, tau2: 0.1 });
          inOrder(plain, target);
          expect(wide.upper95 ?? Infinity).to.be.at.least(plain.upper95 ?? Infinity);
          expect(wide.lower95).to.be.at.most(plain.lower95 ?? 0);
        },
      ),
    );
  });
  it('reproduces published overdispersion', () => {
    const areas = [
      [100, 108],
      [150, 112],
      [180, 165],
      [80, 95],
      [120, 100],
      [225, 220],
    ].map(([numerator = 0, denominator = 0]) => ({ numerator, denominator }));
    expectClose(overdispersion(areas, 'logRatio').tau2, 0.01947753057802157, { rel: 1e-10 });
    expectClose(overdispersion(areas, 'rootRatio').phi, 2.3271782575941184, { rel: 1e-10 });
    expectClose(overdispersion(areas, 'logCounts').tau2, 0.0015486747629839415, { rel: 1e-10 });
  });
  it('finds none among equal areas', () => {
    const areas = Array.from({ length: 8 }, () => ({ numerator: 30, denominator: 60 }));
    expect(overdispersion(areas, 'arcsine').tau2).to.equal(0);
    expect(overdispersion(areas, 'logCounts').tau2).to.equal(0);
  });
  it('refuses what it has no figure for', () => {
    expect(() => overdispersion([{ numerator: 1, denominator: 2 }], 'logRatio')).to.throw(
      RangeError,
      'invalid areas: 1',
    );
    const zero = [
      { numerator: 0, denominator: 2 },
      { numerator: 1, denominator: 2 },
    ];
    expect(() => overdispersion(zero, 'logRatio')).to.throw(RangeError, 'invalid numerator: 0');
    expect(() => overdispersion(zero, 'arcsine', 0.5)).to.throw(RangeError, 'invalid trim: 0.5');
    expect(() => transformedFunnelLimits({ transform: 'arcsine', target: 2, denominator: 5 })).to.throw(
      RangeError,
      'invalid target: 2',
    );
  });
});
