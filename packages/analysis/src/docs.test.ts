import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describeExamples } from './examples.test-support.js';
import * as aggregation from './aggregate/index.js';
import * as benchmark from './benchmark/index.js';
import type { Polarity } from './codes.js';
import type { Figure } from './figure.js';
import * as intervals from './intervals/index.js';
import { RULE_SOURCES } from './status/verdict.js';
import * as suppression from './suppression/index.js';

describeExamples('intervals.md', {
  wilson: intervals.wilson,
  byar: intervals.byar,
  poissonExact: intervals.poissonExact,
  crudeRate: intervals.crudeRate,
  groupedCrudeRate: intervals.groupedCrudeRate,
  directlyStandardisedRate: intervals.directlyStandardisedRate,
  indirectlyStandardised: intervals.indirectlyStandardised,
  mean: intervals.mean,
});

describeExamples('comparison.md', {
  compareWithInterval: benchmark.compareWithInterval,
  compareWithTwoLevels: benchmark.compareWithTwoLevels,
  compareIntervals: benchmark.compareIntervals,
  expectedProportionLimits: benchmark.expectedProportionLimits,
  expectedRateLimits: benchmark.expectedRateLimits,
  compareWithExpected: benchmark.compareWithExpected,
  quantiles: benchmark.quantiles,
  quantileOutcome: benchmark.quantileOutcome,
  percentile: benchmark.percentile,
  rank: benchmark.rank,
  proportionFunnelLimits: benchmark.proportionFunnelLimits,
  poissonFunnelLimits: benchmark.poissonFunnelLimits,
  expectedAtFunnelLimits: benchmark.expectedAtFunnelLimits,
  proportionFunnelCategory: benchmark.proportionFunnelCategory,
  ratioFunnelCategory: benchmark.ratioFunnelCategory,
  rateFunnelCategory: benchmark.rateFunnelCategory,
  transformedFunnelLimits: benchmark.transformedFunnelLimits,
  overdispersion: benchmark.overdispersion,
  spinePosition: (values: readonly Figure[], comparator: Figure, polarity: Polarity, value: Figure) => {
    const { spine } = benchmark.spineOfAreas(values, comparator, polarity);
    return { ...spine, position: spine?.position(value) };
  },
  medianDeviations: benchmark.medianDeviations,
  levelAndRate: benchmark.levelAndRate,
});

describeExamples('aggregation.md', {
  aggregateRatio: aggregation.aggregateRatio,
  aggregateSum: aggregation.aggregateSum,
  aggregate: aggregation.aggregate,
  toYear: aggregation.toYear,
  rolling: aggregation.rolling,
  yearToDate: aggregation.yearToDate,
  projectYearEnd: aggregation.projectYearEnd,
  projectYearEndRatio: aggregation.projectYearEndRatio,
  consolidate: aggregation.consolidate,
  coverage: aggregation.coverage,
  convertUnit: aggregation.convertUnit,
  convertMultiplier: aggregation.convertMultiplier,
  formula: (text: string, inputs: Readonly<Record<string, Figure>>) =>
    aggregation.evaluateFormula(aggregation.parseFormula(text), inputs),
});

describeExamples('suppression.md', {
  suppressObservation: suppression.suppressObservation,
  suppressionCause: suppression.suppressionCause,
  complementIsSmall: suppression.complementIsSmall,
  suppressList: suppression.suppressList,
  suppressTable: suppression.suppressTable,
  roundCount: suppression.roundCount,
});

describe('docs/statistics', () => {
  const page = (name: string): string =>
    readFileSync(new URL(`../../../docs/statistics/${name}.md`, import.meta.url), 'utf8');

  it('has a heading for every rule of comparison that an assessment names as its source', () => {
    const headings = [...page('comparison').matchAll(/^## (.+)$/gm)].map((match) =>
      (match[1] ?? '').toLowerCase().replaceAll(' ', '-'),
    );
    const named = RULE_SOURCES.filter((source) => source.startsWith('comparison#')).map(
      (source) => source.split('#')[1],
    );
    expect(headings).to.include.members(named);
  });
});
