import { recentTrend, TREND_POINTS, type Period, type RecentTrend } from '@cairn/analysis';
import type { Slot, Timeline } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';

/** A recent trend, and the slots of the series that it looks at. */
export interface MeasuredTrend {
  readonly trend: RecentTrend;
  readonly slots: readonly Slot[];
}

/**
 * The recent trend of a yearly measure up to and including a period; points before a break in the series do not count.
 *
 * @returns null for a measure that does not ask for it
 */
export function measuredTrend(indicator: Indicator, timeline: Timeline, until: Period): MeasuredTrend | null {
  if (indicator.trend?.method !== 'fingertips') return null;
  const all = timeline.slots.filter((slot) => slot.period.end <= until.end);
  const start = all.findLastIndex((slot) => slot.observation?.marks.includes('break'));
  const slots = all.slice(Math.max(0, start)).slice(-TREND_POINTS);
  const points = slots.map(({ observation }) => ({
    value: observation?.value ?? null,
    lower: observation?.lower,
    upper: observation?.upper,
    count: observation?.numerator,
    denominator: observation?.denominator,
  }));
  const kind = indicator.valueType === 'proportion' ? 'proportion' : 'other';
  return { trend: recentTrend(points, { polarity: indicator.polarity, kind }), slots };
}
