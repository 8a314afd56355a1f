import { aSeries, aTarget, months } from '@cairn/testing';
import { expect } from 'chai';
import { chart } from './chart.test-support.js';

/** Numbers that are none, and texts that show one, anywhere in a view. */
function faultsIn(part: unknown, path = 'view'): readonly string[] {
  if (typeof part === 'number') return Number.isFinite(part) ? [] : [path];
  if (typeof part === 'string')
    return /NaN|Infinity|∞|\d{3}(,\d{3}){5}/.test(part) ? [`${path}: ${part}`] : [];
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, one]) => faultsIn(one, `${path}.${name}`));
}

describe('a trend chart of huge figures', () => {
  for (const values of [
    [1e300, 2e300, 1e300, 1e299],
    [-1.7e308, 1.7e308, 0, 1],
    [1.7e308, 1.7e308, 1.6e308, 1.7e308],
  ]) {
    for (const method of ['spc', 'target'] as const) {
      it(`draws and writes what it can of ${values.join(', ')} judged by ${method}`, () => {
        const all = Array.from({ length: 20 }, (_, at) => values[at % 4] ?? 0);
        const periods = months(2024, 20);
        for (const query of [
          {},
          { view: 'within-year' as const },
          { view: 'within-year' as const, cumulative: true },
          { view: 'before-after' as const, intervention: '2024-08' },
        ]) {
          const view = chart(
            [
              aSeries({
                periods,
                values: all,
                lower: all.map(() => -1.7e308),
                upper: all.map(() => 1.7e308),
              }),
            ],
            {
              query,
              document: { targets: [aTarget({ periods, values: all.map(() => -1.7e308) })] },
              indicator: {
                frequency: 'month',
                periodBasis: 'discrete',
                valueType: 'count',
                assessment: { method },
              },
            },
          );
          expect(faultsIn(view)).to.deep.equal([]);
        }
      });
    }
  }
});
