import { expect } from 'chai';
import { describeVectors, expectClose, resultUnlessRefused } from '../vectors.test-support.js';
import {
  byar,
  crudeRate,
  directlyStandardisedRate,
  groupedCrudeRate,
  indirectlyStandardised,
  mean,
  poissonExact,
  type RatePart,
  type StandardisedGroup,
  wilson,
} from './index.js';

interface Expected {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

describe('confidence intervals against their references', () => {
  describeVectors<{ x: number | null; n: number | null; confidence: number; multiplier?: number }, Expected>(
    'ci_wilson.json',
    ({ input, expected }, tolerance) => {
      const { x, n, ...options } = input;
      const result = resultUnlessRefused(expected, () =>
        wilson({ numerator: x, denominator: n, ...options }),
      );
      if (result === undefined) return;
      expectClose(result.value, expected.value, tolerance);
      expectClose(result.lower, expected.lower, tolerance, 'lower');
      expectClose(result.upper, expected.upper, tolerance, 'upper');
    },
  );

  describeVectors<{ x: number; confidence: number }, Expected>(
    'ci_byars_raw.json',
    ({ input, expected }, tolerance) => {
      const result = resultUnlessRefused(expected, () => byar(input.x, input.confidence));
      if (result === undefined) return;
      expectClose(result.lower, expected.lower, tolerance, 'lower');
      expectClose(result.upper, expected.upper, tolerance, 'upper');
    },
  );

  describeVectors<{ x: number; confidence: number }, Expected>(
    'ci_poisson_exact.json',
    ({ input, expected }, tolerance) => {
      const result = resultUnlessRefused(expected, () => poissonExact(input.x, input.confidence));
      if (result === undefined) return;
      expectClose(result.lower, expected.lower, tolerance, 'lower');
      expectClose(result.upper, expected.upper, tolerance, 'upper');
    },
  );

  describeVectors<
    {
      x: number | null;
      n: number | null;
      rows?: { x: number | null; n: number | null }[];
      multiplier: number;
      confidence: number;
    },
    Expected & { method: 'Exact' | 'Byars' | null }
  >('rate_crude.json', ({ input, expected }, tolerance) => {
    const { x, n, rows, ...options } = input;
    const part = (row: { x: number | null; n: number | null }): RatePart => ({
      numerator: row.x,
      denominator: row.n,
    });
    const result = resultUnlessRefused(expected, () =>
      rows
        ? groupedCrudeRate({ groups: rows.map(part), ...options })
        : crudeRate({ ...part({ x, n }), ...options }),
    );
    if (result === undefined) return;
    expectClose(result.value, expected.value, tolerance);
    expectClose(result.lower, expected.lower, tolerance, 'lower');
    expectClose(result.upper, expected.upper, tolerance, 'upper');
    expect(result.method).to.equal({ Exact: 'exact', Byars: 'byar', none: null }[expected.method ?? 'none']);
  });

  describeVectors<
    {
      counts?: (number | null)[];
      populations: number[];
      standard: number[];
      rows: {
        ageband: string;
        eventfreq: number;
        persons: number | null;
        population: number;
        standard: number;
      }[];
      multiplier: number;
      confidence?: number;
    },
    Expected & {
      total_count: number;
      total_pop: number;
      lower95?: number | null;
      upper95: number | null;
      lower998: number | null;
      upper998: number | null;
    }
  >('dsr.json', ({ input, expected }, tolerance) => {
    const groups: StandardisedGroup[] = input.counts
      ? input.counts.map((count, band) => ({
          count,
          population: input.populations[band] as number,
          standard: input.standard[band] as number,
        }))
      : [...new Set(input.rows.map((row) => row.ageband))].map((ageband) => {
          const band = input.rows.filter((row) => row.ageband === ageband);
          const { population, standard } = band[0] as (typeof band)[number];
          return {
            repeated: band.map((row) => ({ events: row.eventfreq, persons: row.persons })),
            population,
            standard,
          };
        });
    const levels =
      expected.lower95 === undefined
        ? [{ confidence: input.confidence as number, lower: expected.lower, upper: expected.upper }]
        : [
            { confidence: 0.95, lower: expected.lower95, upper: expected.upper95 },
            { confidence: 0.998, lower: expected.lower998, upper: expected.upper998 },
          ];
    for (const { confidence, lower, upper } of levels) {
      const result = resultUnlessRefused(expected, () =>
        directlyStandardisedRate({ groups, multiplier: input.multiplier, confidence }),
      );
      if (result === undefined) continue;
      expectClose(result.value, expected.value, tolerance);
      expectClose(result.lower, lower, tolerance, 'lower');
      expectClose(result.upper, upper, tolerance, 'upper');
      expect(result.totalCount).to.equal(expected.total_count);
      expect(result.totalPopulation).to.equal(expected.total_pop);
      expect(result.reason?.code).to.equal(expected.value === null ? 'standardised/tooFewEvents' : undefined);
    }
  });

  describeVectors<
    {
      kind: 'rate' | 'ratio';
      counts: (number | null)[];
      populations: number[];
      refCounts: (number | null)[];
      refPopulations: number[];
      multiplier: number;
    },
    {
      observed: number;
      expected: number;
      ref_rate: number | null;
      value: number;
      lower95: number;
      upper95: number;
      lower998: number;
      upper998: number;
      method: string;
    }
  >('isr.json', ({ input, expected }, tolerance) => {
    const groups = input.counts.map((count, band) => ({
      count,
      population: input.populations[band] as number,
      referenceCount: input.refCounts[band] as number | null,
      referencePopulation: input.refPopulations[band] as number,
    }));
    const at = (confidence: number) =>
      indirectlyStandardised({ groups, kind: input.kind, multiplier: input.multiplier, confidence });
    const at95 = resultUnlessRefused(expected, () => at(0.95));
    if (at95 === undefined) return;
    const at998 = at(0.998);
    expect(at95.observed).to.equal(expected.observed);
    expectClose(at95.expected, expected.expected, tolerance, 'expected');
    expectClose(at95.referenceRate, expected.ref_rate, tolerance, 'reference rate');
    expectClose(at95.value, expected.value, tolerance);
    expectClose(at95.lower, expected.lower95, tolerance, 'lower 95');
    expectClose(at95.upper, expected.upper95, tolerance, 'upper 95');
    expectClose(at998.lower, expected.lower998, tolerance, 'lower 99.8');
    expectClose(at998.upper, expected.upper998, tolerance, 'upper 99.8');
    expect(at95.method).to.equal(expected.method === 'Exact' ? 'exact' : 'byar');
  });

  describeVectors<
    { values: (number | null)[]; confidence: number },
    Expected & { n: number; sum: number | null; sd: number | null }
  >('ci_mean_t.json', ({ input, expected }, tolerance) => {
    const result = resultUnlessRefused(expected, () => mean(input.values, input.confidence));
    if (result === undefined) return;
    expect(result.n).to.equal(expected.n);
    expectClose(result.sum, expected.sum, tolerance, 'sum');
    expectClose(result.standardDeviation, expected.sd, tolerance, 'standard deviation');
    expectClose(result.value, expected.value, tolerance);
    expectClose(result.lower, expected.lower, tolerance, 'lower');
    expectClose(result.upper, expected.upper, tolerance, 'upper');
  });
});
