import { expect } from 'chai';
import fc from 'fast-check';
import type { Polarity } from '../codes.js';
import type { Figure } from '../figure.js';
import {
  compareIntervals,
  compareWithInterval,
  compareWithTwoLevels,
  countedMarkers,
  levelAndRate,
  medianDeviations,
  orderStatistics,
  overdispersion,
  poissonFunnelLimits,
  proportionFunnelLimits,
  quantileBounds,
  quantiles,
  rank,
  rateFunnelCategory,
  ratioFunnelCategory,
  spineOfAreas,
  transformedFunnelLimits,
} from './index.js';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const positive = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true });
const absent = fc.constantFrom<Figure>(null, 'missing', 'suppressed', 'notCollected', 'notApplicable');
const figure = fc.oneof({ weight: 3, arbitrary: finite }, absent);
const polarity = fc.constantFrom<Polarity>('higher', 'lower', 'target', 'none', 'notApplicable');

/** True when no number in a result, however deep, is NaN or an infinity. */
function isFinite(result: unknown): boolean {
  if (typeof result === 'number') return Number.isFinite(result);
  if (Array.isArray(result)) return result.every(isFinite);
  return typeof result !== 'object' || result === null || Object.values(result).every(isFinite);
}

/** A result that is finite, or input refused in so many words. */
function holds(run: () => unknown): boolean {
  try {
    return isFinite(run());
  } catch (error) {
    return error instanceof RangeError && error.message.startsWith('invalid ');
  }
}

describe('every comparison', () => {
  it('gives finite numbers, null or a code for any finite or absent input', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { maxLength: 12 }),
        figure,
        figure,
        figure,
        polarity,
        (values, a, b, c, direction) => {
          const interval = { lower: a, upper: b, comparator: c, polarity: direction };
          const areas = values.map((value) => ({ value }));
          for (const run of [
            () => compareWithInterval(interval),
            () => compareWithTwoLevels({ ...interval, lower998: c, upper998: a }),
            () =>
              compareIntervals({
                lower: a,
                upper: b,
                comparatorLower: c,
                comparatorUpper: a,
                polarity: direction,
              }),
            () => quantiles(values, { quantiles: 4, definition: 'percentile' }),
            () => quantiles(values, { quantiles: 5 }),
            () => quantileBounds(values, 5),
            () => orderStatistics(values),
            () => countedMarkers(values),
            () => rank(areas, direction),
            () => medianDeviations(values),
            () => {
              const { spine } = spineOfAreas(values, a, direction);
              return { ...spine, position: spine?.position(b) };
            },
            () => levelAndRate({ first: a, last: b }, { first: c, last: a }, direction),
            () => ratioFunnelCategory(a, b),
            () => rateFunnelCategory({ count: a, rate: b, multiplier: 100, average: 5, standardised: false }),
          ]) {
            expect(holds(run), String(run)).to.equal(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it('gives finite limits for any denominator', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const transform = fc.constantFrom('logRatio', 'rootRatio', 'arcsine', 'logCounts');
    fc.assert(
      fc.property(share, positive, positive, transform, (average, denominator, target, scale) => {
        const areas = [
          { numerator: average, denominator },
          { numerator: target, denominator: target },
        ];
        for (const run of [
          () => proportionFunnelLimits(average, denominator),
          () => poissonFunnelLimits(denominator, target),
          () => transformedFunnelLimits({ transform: scale, target, denominator }),
          () => overdispersion(areas, scale),
        ]) {
          expect(holds(run), String(run)).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
