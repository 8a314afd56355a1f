export { type BeforeAndAfter, beforeAndAfter, type BeforeAndAfterOptions } from './before-and-after.js';
export {
  type RecentTrend,
  recentTrend,
  type RecentTrendOptions,
  TREND_POINTS,
  TREND_REASONS,
  type TrendReason,
} from './recent-trend.js';
export { type SegmentMean, segmentMeans } from './segments.js';
export type { TrendPoint } from './trend-point.js';
