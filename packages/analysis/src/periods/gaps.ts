import { calendarDate } from './days.js';
import { nextPeriod, rangeMovedByMonths } from './neighbours.js';
import { comparePeriods, samePeriod } from './order.js';
import type { Period } from './period.js';
import { lengthInMonths, wholeMonths } from './range.js';

/** Neighbours a century apart are no series with gaps: one of their years is mistyped. */
const MOST_DAYS = 100 * 366;

/** Ranges are of one kind when they are equally long: in months when made of months, else in days. */
function rangeSize({ start, end, length }: Period): string {
  const months = length ? lengthInMonths(length) : wholeMonths(start, end);
  return months === null ? `${end - start + 1}D` : `${months}M`;
}

function sameKind(a: Period, b: Period): boolean {
  if (a.form !== b.form || a.frequency !== b.frequency || a.yearStart !== b.yearStart) return false;
  return a.form !== 'range' || rangeSize(a) === rangeSize(b);
}

function monthsApart(a: Period, b: Period): number {
  const [from, to] = [calendarDate(a.start), calendarDate(b.start)];
  return (to.year - from.year) * 12 + to.month - from.month;
}

function walk(first: Period, last: Period, next: (period: Period) => Period | null): Period[] {
  const found: Period[] = [];
  for (let at: Period | null = first; at && comparePeriods(at, last) <= 0; at = next(at)) found.push(at);
  return found;
}

/**
 * Every period from the first to the last, both included, so that a missing one can be drawn as a gap. Empty when the last comes
 * before the first.
 * @throws RangeError `invalid period range: 2025-Q1 to 2025-M04` when the two are not of one kind
 */
export function periodsBetween(first: Period, last: Period): readonly Period[] {
  if (!sameKind(first, last)) throw new RangeError(`invalid period range: ${first.text} to ${last.text}`);
  return walk(first, last, nextPeriod);
}

/**
 * The periods missing from a list, in order. The list may be in any order and hold a period twice. Overlapping ranges (three years
 * pooled, every year) are expected at the smallest step that occurs among them. Neighbours of different kinds have no gap between them,
 * nor have those that are a century apart.
 */
export function gapsIn(periods: readonly Period[]): readonly Period[] {
  const ordered = [...periods].sort(comparePeriods);
  const pairs: (readonly [Period, Period])[] = [];
  ordered.forEach((period, at) => {
    const before = ordered[at - 1];
    if (before && !samePeriod(before, period) && sameKind(before, period)) pairs.push([before, period]);
  });
  const steps = pairs.map(([before, after]) => monthsApart(before, after)).filter((months) => months > 0);
  const step = steps.length > 0 ? Math.min(...steps) : 0;
  const next = (period: Period): Period | null =>
    period.form === 'range' && step > 0
      ? (rangeMovedByMonths(period, step) ?? nextPeriod(period))
      : nextPeriod(period);
  return pairs.flatMap(([before, after]) => {
    if (after.start - before.end > MOST_DAYS) return [];
    // Reporting and calendar periods run on without a break; only ranges may overlap.
    if (before.form !== 'range' && before.end + 1 === after.start) return [];
    return walk(before, after, next)
      .slice(1)
      .filter((period) => !samePeriod(period, after));
  });
}
