import { expect } from 'chai';
import type { Polarity } from '../codes.js';
import {
  describeVectors,
  expectClose,
  resultUnlessRefused,
  type Tolerance,
} from '../vectors.test-support.js';
import {
  compareIntervals,
  compareWithExpected,
  compareWithInterval,
  compareWithTwoLevels,
  countedMarkers,
  expectedAtFunnelLimits,
  expectedProportionLimits,
  expectedRateLimits,
  type FunnelPosition,
  funnelAxis,
  funnelAxisEnds,
  type FunnelTransform,
  orderStatistics,
  overdispersion,
  poissonFunnelLimits,
  proportionFunnelCategory,
  proportionFunnelLimits,
  quantileBounds,
  quantileOutcome,
  quantiles,
  rateFunnelCategory,
  ratioFunnelCategory,
  spine,
  spineOfAreas,
  transformedFunnelLimits,
} from './index.js';

const POLARITIES: Readonly<Record<string, Polarity>> = {
  highIsGood: 'higher',
  lowIsGood: 'lower',
  noJudgement: 'none',
  notApplicable: 'notApplicable',
  'High is good': 'higher',
  'Low is good': 'lower',
  'No judgement': 'none',
  'Blue orange blue': 'none',
  'Not applicable': 'notApplicable',
};

function polarityOf(name: string): Polarity {
  const polarity = POLARITIES[name.replace(/^(RAG|BOB) - /, '')];
  if (polarity === undefined) throw new Error(`no polarity for ${name}`);
  return polarity;
}

type Optional = number | null;

describe('comparisons against their references', () => {
  interface LegacyInput {
    readonly polarity: string;
    readonly value: Optional;
    readonly lower95: Optional;
    readonly upper95: Optional;
    readonly lower998: Optional;
    readonly upper998: Optional;
    readonly benchmark: Optional;
    readonly benchmarkLower95: Optional;
    readonly benchmarkUpper95: Optional;
    readonly denominator: Optional;
    readonly denominator2: Optional;
    readonly unit: number;
    readonly z: number;
    readonly p: number;
  }

  /** The engine's words; without a judgement it still says better for higher, which its front end renames. */
  function legacyWord(outcome: string, polarity: Polarity): string {
    const judged = {
      None: 'notComparable',
      Same: 'similar',
      Better: 'better',
      Worse: 'worse',
      Best: 'best',
      Worst: 'worst',
    };
    const renamed = { ...judged, Better: 'higher', Worse: 'lower', Best: 'highest', Worst: 'lowest' };
    return (polarity === 'none' ? renamed : judged)[outcome as keyof typeof judged];
  }

  function legacyOutcome(method: string, input: LegacyInput, polarity: Polarity): string {
    const { value, benchmark: comparator } = input;
    const interval = { value, lower: input.lower95, upper: input.upper95, comparator, polarity };
    if (method.startsWith('single CI') && method.includes('99.8%')) {
      return compareWithTwoLevels({ ...interval, lower998: input.lower998, upper998: input.upper998 });
    }
    if (method.startsWith('single CI')) return compareWithInterval(interval);
    if (method.startsWith('double')) {
      const { benchmarkLower95: comparatorLower, benchmarkUpper95: comparatorUpper } = input;
      return compareIntervals({
        lower: input.lower95,
        upper: input.upper95,
        comparatorLower,
        comparatorUpper,
        polarity,
      });
    }
    if (comparator === null) return 'notComparable';
    const limits = method.includes('proportions')
      ? expectedProportionLimits({
          comparator,
          denominator: input.denominator ?? 0,
          multiplier: input.unit,
          confidence: input.z < 2.5 ? 0.95 : 0.998,
        })
      : expectedRateLimits({
          comparator,
          denominator: input.denominator2 ?? 0,
          multiplier: input.unit,
          confidence: 1 - 2 * input.p,
        });
    return compareWithExpected({ value, ...limits, polarity });
  }

  // The single and range targets of this file are run with the rules for targets.
  describeVectors<LegacyInput, { outcome: string }>(
    'compare_fingertips_legacy.json',
    ({ input, expected, method = '' }) => {
      const polarity = polarityOf(input.polarity);
      expect(legacyOutcome(method, input, polarity)).to.equal(legacyWord(expected.outcome, polarity));
    },
    ({ method = '' }) => !method.startsWith('target'),
  );

  describeVectors<
    { value: Optional; lower: Optional; upper: Optional; benchmark: Optional; polarity: string },
    string | null
  >('compare_fingertipsnext.json', ({ input, expected }) => {
    const { value, lower, upper, benchmark: comparator } = input;
    const outcome = compareWithInterval({
      value,
      lower,
      upper,
      comparator,
      polarity: polarityOf(input.polarity),
    });
    expect(outcome).to.equal(expected === null ? 'notComparable' : expected.toLowerCase());
  });
});

describe('quantiles against their references', () => {
  describeVectors<{ values: Optional[]; nquantiles: number; invert: boolean }, { quantile: Optional[] }>(
    'quantiles_phe.json',
    ({ input, expected }) => {
      const found = resultUnlessRefused(expected, () =>
        quantiles(input.values, { quantiles: input.nquantiles, highestFirst: input.invert }),
      );
      if (found !== undefined) expect(found).to.deep.equal(expected.quantile);
    },
  );

  describeVectors<
    { values: Optional[] },
    {
      quintileBounds: number[] | null;
      quartileBounds: number[] | null;
      stats: { min: number; p5: number; p25: number; median: number; p75: number; p95: number; max: number };
      quintile_lowIsGood: number[];
      quintile_highIsGood: number[];
      quintile_noJudgement: number[];
      quartile: number[];
    }
  >('percentiles_quintiles_fingertips_legacy.json', ({ input, expected }, tolerance) => {
    // The reference takes −1 for an absent value, by its own account a mistake.
    const values = input.values.map((value) => (value === -1 ? null : value));
    expectAll(quantileBounds(values, 5), expected.quintileBounds, tolerance);
    expectAll(quantileBounds(values, 4), expected.quartileBounds, tolerance);
    const { minimum, p5, p25, median, p75, p95, maximum } = orderStatistics(values) ?? {};
    expectAll([minimum, p5, p25, median, p75, p95, maximum], Object.values(expected.stats), tolerance);
    // The reference's category 0 means no category.
    const groups = (count: number, highestFirst = false) =>
      quantiles(values, { quantiles: count, definition: 'percentile', highestFirst }).map(
        (group) => group ?? 0,
      );
    expect(groups(5)).to.deep.equal(expected.quintile_lowIsGood);
    expect(groups(5)).to.deep.equal(expected.quintile_noJudgement);
    expect(groups(5, true)).to.deep.equal(expected.quintile_highIsGood);
    expect(groups(4)).to.deep.equal(expected.quartile);
  });

  // A reference that sorts absent values first and counts them as the lowest group; here an absent value is never
  // in a group. Its arithmetic is reproduced by giving absent values a figure below all others.
  const BELOW_ALL = -1e9;
  describeVectors<
    { values: Optional[] },
    {
      ntile5: number[];
      ntile4: number[];
      outcome: Record<string, string[]>;
      quartileMarkers: Record<'q0' | 'q1' | 'q2' | 'q3' | 'q4', Optional>;
    }
  >('quintiles_fingertipsnext_ntile.json', ({ input, expected }) => {
    const values = input.values.map((value) => value ?? BELOW_ALL);
    const counted = (groups: number) =>
      quantiles(values, { quantiles: groups, definition: 'ntile', minimumAreas: 1 });
    expect(counted(5)).to.deep.equal(expected.ntile5);
    expect(counted(4)).to.deep.equal(expected.ntile4);
    const present = input.values.filter((value) => value !== null);
    const [, ...upper] = countedMarkers(values) ?? [];
    expect([
      Math.min(...present),
      ...upper.map((marker) => (marker === BELOW_ALL ? null : marker)),
    ]).to.deep.equal(Object.values(expected.quartileMarkers));
    const enough = quantiles(values, { quantiles: 5, definition: 'ntile' });
    for (const [name, words] of Object.entries(expected.outcome)) {
      const found = enough.map((group) => quantileOutcome(group, 5, polarityOf(name)));
      expect(found, name).to.deep.equal(words.map((word) => NEXT_WORDS[word]));
    }
    const ours = quantiles(input.values, { quantiles: 4, definition: 'ntile' });
    expect(input.values.every((value, index) => value !== null || ours[index] === null)).to.equal(true);
  });
});

const NEXT_WORDS: Readonly<Record<string, string>> = {
  WORST: 'worst',
  WORSE: 'worse',
  MIDDLE: 'similar',
  BETTER: 'better',
  BEST: 'best',
  LOWEST: 'lowest',
  LOW: 'lower',
  HIGH: 'higher',
  HIGHEST: 'highest',
  'NOT COMPARED': 'notComparable',
};

describe('spines against their references', () => {
  describeVectors<
    { values: Optional[]; benchmark: number; polarity: string; areaValue: Optional; regionValue: Optional },
    { bars: Record<'Best' | 'Q75' | 'Q25' | 'Worst', number>; area: Optional; region: Optional } | null
  >('spine_rescale_fingertipscharts.json', ({ input, expected }, tolerance) => {
    const found = spineOfAreas(input.values, input.benchmark, polarityOf(input.polarity)).spine;
    if (found === null || expected === null) {
      expect(found).to.equal(expected);
      return;
    }
    expectClose(found.worst, expected.bars.Worst, tolerance, 'worst');
    expectClose(found.worstQuartile - found.worst, expected.bars.Q25, tolerance, 'worst quartile');
    expectClose(found.bestQuartile - found.worstQuartile, expected.bars.Q75, tolerance, 'best quartile');
    expectClose(found.best - found.bestQuartile, expected.bars.Best, tolerance, 'best');
    expectClose(found.position(input.areaValue), expected.area, tolerance, 'area');
    expectClose(found.position(input.regionValue), expected.region, tolerance, 'region');
  });

  describeVectors<
    {
      q0: number;
      q1: number;
      q3: number;
      q4: number;
      benchmark: number;
      polarity: string;
      areaValue: number;
    },
    {
      bestToBestQuartile: number;
      bestQuartileToBenchmark: number;
      worstQuartileToBenchmark: number;
      worstToWorstQuartile: number;
      area: number;
    }
  >('spine_fingertipsnext.json', ({ input, expected }, tolerance) => {
    const { q0, q1, q3, q4, benchmark: comparator, areaValue } = input;
    const polarity = polarityOf(input.polarity);
    const found = spine({
      minimum: q0,
      lowerQuartile: q1,
      upperQuartile: q3,
      maximum: q4,
      comparator,
      polarity,
    });
    if (found === null) return expect.fail('no spine');
    const area = 2 * (found.position(areaValue) ?? 0) - 1;
    // The reference takes differences of absolute values, by its own account wrong below 0 and for a comparator
    // outside the quartiles; there our plain differences are held against the definition instead.
    if (q0 < 0 || comparator < q1 || comparator > q3) {
      const reach = Math.max(comparator - q0, q4 - comparator);
      expectClose(
        area,
        ((areaValue - comparator) / reach) * (polarity === 'lower' ? -1 : 1),
        tolerance,
        'area',
      );
      return;
    }
    expectClose(2 * (found.best - found.bestQuartile), expected.bestToBestQuartile, tolerance, 'best');
    expectClose(2 * found.bestQuartile - 1, expected.bestQuartileToBenchmark, tolerance, 'best quartile');
    expectClose(2 * found.worstQuartile - 1, expected.worstQuartileToBenchmark, tolerance, 'worst quartile');
    expectClose(2 * (found.worst - found.worstQuartile), expected.worstToWorstQuartile, tolerance, 'worst');
    expectClose(area, expected.area, tolerance, 'area');
  });
});

describe('funnels against their references', () => {
  describeVectors<
    { population: number; average: number; multiplier: number },
    Record<'lower2s' | 'upper2s' | 'lower3s' | 'upper3s', Optional> & { baseline: number }
  >('funnel_proportion_limits_phe.json', ({ input, expected }, tolerance) => {
    const { average, population, multiplier } = input;
    const limits = proportionFunnelLimits(average, population, multiplier);
    // The reference keeps within 100 whatever the multiplier, by its own account a mistake.
    const within = (limit: Optional, upper: Optional): Optional => {
      if (upper !== null && upper >= 100 && multiplier > 100) return Math.max(100, limit ?? 0);
      return upper === null ? null : Math.min(upper, multiplier);
    };
    // The reference loses its limits to rounding at an average of 0 or 1; there they are the average itself.
    const certain = average === 0 || average === 1 ? average * multiplier : null;
    expectClose(limits.lower95, expected.lower2s ?? certain, tolerance, 'lower 95');
    expectClose(limits.upper95, within(limits.upper95, expected.upper2s) ?? certain, tolerance, 'upper 95');
    expectClose(limits.lower998, expected.lower3s ?? certain, tolerance, 'lower 99.8');
    expectClose(
      limits.upper998,
      within(limits.upper998, expected.upper3s) ?? certain,
      tolerance,
      'upper 99.8',
    );
  });

  describeVectors<{ observed: number; p?: number }, Record<string, number>>(
    'funnel_ratio_limits_phe.json',
    ({ input, expected }, tolerance) => {
      const { observed } = input;
      const at = expectedAtFunnelLimits(observed);
      if (input.p !== undefined) {
        const [lower, upper] = input.p < 0.01 ? [at.lower998, at.upper998] : [at.lower95, at.upper95];
        expectClose(lower, expected['lower_exp_events'] as number, tolerance, 'lower events');
        expectClose(upper, expected['upper_exp_events'] as number, tolerance, 'upper events');
        expectClose(
          lower,
          expected['exact_lower_exp_events'] as number,
          { rel: 1e-11 },
          'exact lower events',
        );
        expectClose(
          upper,
          expected['exact_upper_exp_events'] as number,
          { rel: 1e-11 },
          'exact upper events',
        );
        expectClose(observed / Number(lower), expected['lower_ratio'] as number, tolerance, 'lower ratio');
        expectClose(observed / Number(upper), expected['upper_ratio'] as number, tolerance, 'upper ratio');
        return;
      }
      for (const [name, events] of [
        ['lower_2s', at.lower95],
        ['upper_2s', at.upper95],
        ['lower_3s', at.lower998],
        ['upper_3s', at.upper998],
      ] as const) {
        const ratio = observed / Number(events);
        expectClose(events, expected[`${name}_exp_events`] as number, tolerance, `${name} events`);
        expectClose(ratio, (expected[`${name}_count`] as number) + 1, tolerance, `${name} count`);
        expectClose(ratio * 100, expected[`${name}_isr`] as number, tolerance, `${name} ISR`);
      }
    },
  );

  describeVectors<
    { numerators: number[]; rates: number[]; multiplier: number; years_of_data: number },
    Record<string, number[]>
  >('funnel_rate_limits_phe.json', ({ input, expected }, tolerance) => {
    const { numerators, rates, multiplier, years_of_data: years } = input;
    const denominators = numerators.map((count, index) => (multiplier * count) / (rates[index] ?? 1));
    const average = total(numerators) / total(denominators);
    const yearly = denominators.map((denominator) => denominator / years);
    const ends = funnelAxisEnds(Math.min(...yearly), Math.max(...yearly));
    const axis = funnelAxis(Math.floor(ends.start * years * average), Math.ceil(ends.end * years * average));
    expect(axis).to.deep.equal(expected['Events']);
    axis.forEach((events, index) => {
      const at = expectedAtFunnelLimits(events);
      // The reference bisects: at few events it is off by as much as its ratio funnel states (5e-5), and it
      // prints nine or ten digits.
      const allowed = events < 5 ? { rel: 5e-5, abs: 1e-6 } : tolerance;
      expectClose(average * multiplier, expected['baseline']?.[index] ?? null, tolerance, 'baseline');
      for (const [name, expectedEvents] of [
        ['lower_2s', at.lower95],
        ['upper_2s', at.upper95],
        ['lower_3s', at.lower998],
        ['upper_3s', at.upper998],
      ] as const) {
        const population = Number(expectedEvents) / average / years;
        const limit = (events / Number(expectedEvents)) * average * multiplier;
        expectClose(
          population,
          expected[`${name}_population_1_year`]?.[index] ?? null,
          allowed,
          `${name} at ${String(events)}`,
        );
        expectClose(
          limit,
          expected[`${name}_limit`]?.[index] ?? null,
          allowed,
          `${name} limit at ${String(events)}`,
        );
      }
    });
  });

  const POSITIONS: Readonly<Record<string, FunnelPosition | null>> = {
    'High (0.001)': 'above998',
    'High (0.025)': 'above95',
    'Not significant': 'inside',
    'Low (0.025)': 'below95',
    'Low (0.001)': 'below998',
    'Not applicable for events less than 10 for dsrs': null,
  };

  describeVectors<
    {
      statistic: 'proportion' | 'ratio' | 'rate';
      numerator: number;
      denominator: number;
      average: number;
      observed: number;
      expected: number;
      rate_type: 'dsr' | 'crude';
      count: number;
      rate: Optional;
      pop: number;
      multiplier: number;
      weighted_average: number;
    },
    { significance: string }
  >('funnel_significance_phe.json', ({ input, expected }) => {
    const result = resultUnlessRefused(expected, () => {
      if (input.statistic === 'proportion') {
        return proportionFunnelCategory(input.numerator, input.denominator, input.average);
      }
      if (input.statistic === 'ratio') return ratioFunnelCategory(input.observed, input.expected);
      return rateFunnelCategory({
        count: input.count,
        rate: input.rate,
        population: input.pop,
        multiplier: input.multiplier,
        average: input.weighted_average * input.multiplier,
        standardised: input.rate_type === 'dsr',
      });
    });
    if (result !== undefined) expect(result.position).to.equal(POSITIONS[expected.significance]);
  });

  function transformOf(type: string, method: string): FunnelTransform {
    if (type === 'PR') return 'arcsine';
    if (type === 'RC') return 'logCounts';
    return method === 'CQC' ? 'rootRatio' : 'logRatio';
  }

  interface FunnelPlotInput {
    readonly data_type: string;
    readonly sr_method: string;
    readonly adjusted: boolean;
    readonly expected?: number;
    readonly denominator: number;
    readonly target: number;
    readonly multiplier: number;
    readonly tau2: number;
    readonly numerators?: number[];
    readonly denominators: number[];
    readonly trim_by: number;
  }

  describeVectors<FunnelPlotInput, Record<'ll95' | 'ul95' | 'll998' | 'ul998', number>>(
    'funnel_funnelplotr.json',
    ({ input, expected }, tolerance) => {
      const { target, multiplier, data_type: type, sr_method: method, adjusted, tau2 } = input;
      const denominator = input.expected ?? input.denominator;
      const limits =
        type === 'SR' && !adjusted
          ? poissonFunnelLimits(denominator, target)
          : transformedFunnelLimits({
              transform: transformOf(type, method),
              target,
              denominator,
              tau2: adjusted ? tau2 : 0,
              // Cut to six decimals in the reference.
              z: { inner: 1.959964, outer: 3.090232 },
            });
      const scaled = (limit: number | null): number => Number(limit) * multiplier;
      expectClose(scaled(limits.lower95), expected.ll95, tolerance, 'lower 95');
      expectClose(scaled(limits.upper95), expected.ul95, tolerance, 'upper 95');
      expectClose(scaled(limits.lower998), expected.ll998, tolerance, 'lower 99.8');
      expectClose(scaled(limits.upper998), expected.ul998, tolerance, 'upper 99.8');
    },
    ({ input }) => input.numerators === undefined,
  );

  describeVectors<
    FunnelPlotInput,
    {
      target_transformed: number;
      Y: number[];
      s: number[];
      uzscore: number[];
      wuzscore: Optional[];
      phi: number;
      tau2: number;
    }
  >(
    'funnel_funnelplotr.json',
    ({ input, expected }, tolerance) => {
      const areas = (input.numerators ?? []).map((numerator, index) => ({
        numerator,
        denominator: input.denominators[index] as number,
      }));
      const found = overdispersion(areas, transformOf(input.data_type, input.sr_method), input.trim_by);
      expectClose(found.target, expected.target_transformed, tolerance, 'target');
      expectAll(found.transformed, expected.Y, tolerance);
      expectAll(found.deviations, expected.s, tolerance);
      expectAll(found.scores, expected.uzscore, tolerance);
      expectAll(found.adjusted, expected.wuzscore, tolerance);
      expectClose(found.phi, expected.phi, tolerance, 'phi');
      expectClose(found.tau2, expected.tau2, tolerance, 'tau squared');
    },
    ({ input }) => input.numerators !== undefined,
  );
});

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function expectAll(
  actual: readonly (Optional | undefined)[] | null,
  expected: readonly Optional[] | null,
  tolerance: Tolerance,
): void {
  expect(actual?.length ?? 0).to.equal(expected?.length ?? 0);
  actual?.forEach((figure, index) => {
    expectClose(figure, expected?.[index] ?? null, tolerance, `item ${String(index)}`);
  });
}
