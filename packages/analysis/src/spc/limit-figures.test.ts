import { expect } from 'chai';
import { controlChart } from './control-chart.js';
import { LIMIT_FIGURES } from './limit-figures.test-support.js';
import { c4 } from './subgroup-lines.js';

describe('controlChart draws the lines of PowerBI-SPC', () => {
  for (const {
    source,
    chart,
    numerators,
    denominators,
    deviations,
    multiplier,
    rebaseAt,
    first,
    last,
  } of LIMIT_FIGURES) {
    it(`on ${chart} charts (${source})`, () => {
      const ratios = numerators.map((above, at) => (above / (denominators?.[at] ?? 1)) * multiplier);
      const input = {
        chart,
        values: chart === 'xmr' ? ratios : numerators,
        numerators,
        denominators,
        deviations,
        multiplier,
        polarity: 'none' as const,
      };
      const { points } = controlChart(input, { rebaseAt, screenMovingRanges: true, constant: '3/1.128' });
      for (const [point, figures] of [
        [points[0], first],
        [points.at(-1), last],
      ] as const) {
        const lines = [point?.centre, point?.lower, point?.upper];
        figures.forEach((figure, at) => {
          expect(lines[at]).to.be.closeTo(figure, 1e-12 * Math.max(1, figure));
        });
      }
    });
  }
});

describe('c4', () => {
  it('is the expected deviation of a normal sample (Montgomery, appendix VI)', () => {
    const table = [[2, 0.7979], [3, 0.8862], [5, 0.94], [10, 0.9727], [25, 0.9896]] as const; // prettier-ignore
    for (const [size, constant] of table) expect(c4(size)).to.be.closeTo(constant, 5e-5);
  });

  it('goes on smoothly where the recursion ends', () => {
    expect(c4(2001) - c4(2000)).to.be.closeTo(1 / (4 * 2000 ** 2), 1e-10);
  });
});
