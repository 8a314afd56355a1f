export { compareWithExpected, compareWithInterval, type IntervalComparison } from './compare-interval.js';
export { compareWithTwoLevels, type TwoLevelComparison } from './compare-two-levels.js';
export { expectedProportionLimits, expectedRateLimits } from './expected-limits.js';
export { expectedAtFunnelLimits, type ExpectedAtLimits } from './funnel-at-events.js';
export { funnelAxis, funnelAxisEnds } from './funnel-axis.js';
export {
  type FunnelCategory,
  funnelOutcome,
  type FunnelPosition,
  type FunnelRate,
  proportionFunnelCategory,
  rateFunnelCategory,
  ratioFunnelCategory,
} from './funnel-category.js';
export {
  FUNNEL_CONFIDENCE,
  type FunnelLimits,
  poissonFunnelLimits,
  proportionFunnelLimits,
} from './funnel-limits.js';
export {
  type FunnelTransform,
  type TransformedFunnel,
  transformedFunnelLimits,
} from './funnel-transformed.js';
export { compareIntervals } from './interval-overlap.js';
export { type Comparison, type GradedComparison, judge } from './judgement.js';
export { levelAndRate, type LevelAndRate, type Span } from './level-and-rate.js';
export { medianDeviations, type MedianDeviations } from './median-absolute-deviation.js';
export { orderStatistics, type OrderStatistics, percentile } from './order-statistics.js';
export { type CountPair, overdispersion, type Overdispersion } from './overdispersion.js';
export { countedMarkers } from './quantile-markers.js';
export { quantileOutcome } from './quantile-outcome.js';
export { quantileBounds, type QuantileDefinition, type QuantileOptions, quantiles } from './quantiles.js';
export { rank, type Rank, type Ranked } from './rank.js';
export { spine, type Spine, spineOfAreas, type SpineOfAreas, type SpineScale } from './spine.js';
