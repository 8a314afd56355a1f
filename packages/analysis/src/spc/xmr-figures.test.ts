import { expect } from 'chai';
import { controlChart } from './control-chart.js';
import { SPC_RULES } from './rules.js';
import { XMR_FIGURES } from './xmr-figures.test-support.js';

describe('controlChart makes of a series what Making Data Count makes of it', () => {
  for (const {
    name,
    source,
    values,
    polarity,
    target,
    rebaseAt,
    lines,
    fired,
    variation,
    assurance,
  } of XMR_FIGURES) {
    it(`for ${name} (${source})`, () => {
      const chart = controlChart({ values, polarity, target }, { rebaseAt });
      [0, ...rebaseAt].forEach((start, partition) => {
        const { centre, lower, upper } = chart.points[start] ?? {};
        const [mean = NaN, low = NaN, high = NaN] = lines[partition] ?? [];
        expect(centre).to.be.closeTo(mean, 1e-12 * Math.max(1, Math.abs(mean)));
        expect(lower).to.be.closeTo(low, 1e-12 * Math.max(1, Math.abs(low), Math.abs(mean)));
        expect(upper).to.be.closeTo(high, 1e-12 * Math.max(1, Math.abs(high)));
      });
      for (const rule of SPC_RULES) {
        const at = chart.points.flatMap(({ rules }, position) => (rules.includes(rule) ? [position] : []));
        expect(at, rule).to.deep.equal(fired[rule] ?? []);
      }
      expect([chart.variation, chart.assurance]).to.deep.equal([variation, assurance]);
    });
  }
});
