import { type Figure, strongestAbsence } from '../figure.js';
import { coverage, MINIMUM_COVERAGE } from './coverage.js';
import { absentParts, type Aggregate, withoutAggregate } from './part.js';
import { aggregateRatio } from './ratio.js';
import { aggregateSum } from './sum.js';

/** An area's share of its parent. */
export interface AreaPart {
  readonly numerator: Figure;
  /** Left out for a count. */
  readonly denominator?: Figure;
  /** People in the area, by which coverage is judged; the denominator when not given. */
  readonly population?: Figure;
}

export interface Consolidation extends Aggregate {
  /** Share of the population behind the figure, 0 to 1; null when it cannot be known. */
  readonly coverage: number | null;
}

export interface ConsolidationOptions {
  /** `ratio` sums numerators and denominators, `sum` adds counts. */
  readonly combine: 'ratio' | 'sum';
  readonly multiplier?: number;
  /** 0.9 when not given; 1 refuses any gap. */
  readonly minimumCoverage?: number;
}

/**
 * A parent area's figure from its areas: a ratio of sums, or a sum, over the areas that have a figure, provided they
 * cover enough of the population. An area to which the measure does not apply counts neither way.
 * Source: Fingertips engine, CcgAverageCalculator.
 * @returns `absent` names the areas left out by their position; no value, with a reason, below the minimum coverage
 * @throws RangeError as `aggregateRatio` and `coverage`
 */
export function consolidate(areas: readonly AreaPart[], options: ConsolidationOptions): Consolidation {
  const { combine, multiplier = 1, minimumCoverage = MINIMUM_COVERAGE } = options;
  const figures = areas.map((area): Figure => {
    const parts = combine === 'ratio' ? [area.numerator, area.denominator ?? null] : [area.numerator];
    return strongestAbsence(parts) ?? 0;
  });
  const absent = absentParts(figures);
  const applicable = areas.filter((_, position) => figures[position] !== 'notApplicable');
  if (areas.length > 0 && applicable.length === 0) {
    return { ...withoutAggregate({ code: 'value/notApplicable', params: {} }, absent), coverage: null };
  }
  const covered = areas.filter((_, position) => figures[position] === 0);
  const { share, reason } = coverage(
    applicable.map((area) => ({
      population: area.population ?? area.denominator ?? null,
      covered: covered.includes(area),
    })),
    minimumCoverage,
  );
  if (reason !== null) return { ...withoutAggregate(reason, absent), coverage: share };
  return { ...over(covered, combine, multiplier), absent, coverage: share };
}

function over(areas: readonly AreaPart[], combine: 'ratio' | 'sum', multiplier: number): Aggregate {
  return combine === 'sum'
    ? aggregateSum(areas.map((area) => area.numerator))
    : aggregateRatio(
        areas.map((area) => ({ numerator: area.numerator, denominator: area.denominator ?? null })),
        multiplier,
      );
}
