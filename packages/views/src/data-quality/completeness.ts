import { calendarDate, dayNumber, parseIsoDate, type Period } from '@cairn/analysis';
import type { Dataset, Observation } from '@cairn/dataset';
import type { Frequency, Indicator } from '@cairn/schema';
import { expectedSlots, isFigure } from './expected-slots.js';

/** How much of what was due is there. */
export interface Completeness {
  /** Figures that should be there: not those that do not apply, nor forecasts. */
  readonly due: number;
  /** Among those: no figure, and no reason that protects people. */
  readonly missing: number;
  readonly suppressed: number;
  readonly provisional: number;
  readonly revised: number;
}

/** The figures of one measure, in one area or all. */
export interface MeasureQuality extends Completeness {
  readonly indicator: Indicator;
  readonly areas: number;
  /** The latest period for which any area has a figure; null without any. */
  readonly latest: Period | null;
  /** How many areas have one for it. */
  readonly areasAtLatest: number;
  /** How many periods ended after that and before the document was published; null where that cannot be told. */
  readonly behind: number | null;
}

/** The figures of one measure in one period. */
export interface PeriodQuality extends Completeness {
  readonly period: Period;
}

/** Counts the figures of a measure, breakdowns apart. */
export function measureQuality(
  dataset: Dataset,
  indicator: Indicator,
  areas: readonly string[],
): MeasureQuality | null {
  const expected = expectedSlots(dataset, indicator, areas);
  if (expected.length === 0) return null;
  const tally = newTally();
  let latest: Period | null = null;
  let areasAtLatest = 0;
  for (const { slots } of expected) {
    for (const { period, observation } of slots) {
      count(tally, observation);
      if (!isFigure(observation)) continue;
      if (latest === null || period.end > latest.end) [latest, areasAtLatest] = [period, 1];
      else if (period.end === latest.end) areasAtLatest += 1;
    }
  }
  const published = publishedDay(dataset);
  const behind =
    latest && published !== null && !isWithdrawn(dataset, indicator, published)
      ? periodsBetween(latest.end, published, indicator.frequency)
      : null;
  return { indicator, areas: expected.length, latest, areasAtLatest, behind, ...tally };
}

/** Counts the figures of a measure period by period, the latest first. */
export function periodQualities(
  dataset: Dataset,
  indicator: Indicator,
  areas: readonly string[],
): readonly PeriodQuality[] {
  const tallies = new Map<string, { readonly period: Period; readonly tally: Tally }>();
  for (const { slots } of expectedSlots(dataset, indicator, areas)) {
    for (const { period, observation } of slots) {
      const key = `${String(period.start)} ${String(period.end)}`;
      let entry = tallies.get(key);
      if (!entry) tallies.set(key, (entry = { period, tally: newTally() }));
      count(entry.tally, observation);
    }
  }
  return [...tallies.values()]
    .sort((a, b) => b.period.end - a.period.end)
    .map(({ period, tally }) => ({ period, ...tally }));
}

type Tally = { -readonly [Name in keyof Completeness]: number };

function newTally(): Tally {
  return { due: 0, missing: 0, suppressed: 0, provisional: 0, revised: 0 };
}

function count(tally: Tally, observation: Observation | null): void {
  if (observation?.absence === 'notApplicable' || observation?.marks.includes('forecast')) return;
  tally.due += 1;
  if (observation?.absence === 'suppressed') tally.suppressed += 1;
  else if (!observation || observation.absence !== null) tally.missing += 1;
  if (observation?.marks.includes('provisional')) tally.provisional += 1;
  if (observation?.marks.includes('revised')) tally.revised += 1;
}

/** The day on which the document was published, in days since 1970-01-01; null where it does not say. */
export function publishedDay({ document }: Dataset): number | null {
  return document.published === undefined ? null : parseIsoDate(document.published.slice(0, 10));
}

/** Whether a measure has been given up by a day. */
function isWithdrawn(dataset: Dataset, { id, withdrawn }: Indicator, day: number): boolean {
  const period = withdrawn === undefined ? null : dataset.period(id, withdrawn);
  return period !== null && period.start <= day;
}

const MONTHS: Readonly<Record<Exclude<Frequency, 'week' | 'irregular'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  twoYear: 24,
};

/** How many further periods ended by a day; null for a measure that keeps no time. */
function periodsBetween(end: number, by: number, frequency: Frequency): number | null {
  if (frequency === 'irregular') return null;
  if (frequency === 'week') return Math.max(0, Math.floor((by - end) / 7));
  // Periods begin on a day of the month that every month has, the day after the last one ended.
  const { year, month, day } = calendarDate(end + 1);
  let passed = 0;
  for (;;) {
    const months = month - 1 + (passed + 1) * MONTHS[frequency];
    const next = dayNumber(year + Math.floor(months / 12), (months % 12) + 1, day);
    if (next - 1 > by) return passed;
    passed += 1;
  }
}

/** The share of what is due that is there, suppressed figures among them; null where nothing is due. */
export function completeShare({ due, missing }: Completeness): number | null {
  return due === 0 ? null : (due - missing) / due;
}

/** All counts together. */
export function totalOf(qualities: readonly Completeness[]): Completeness {
  const total = newTally();
  for (const one of qualities) {
    for (const name of Object.keys(total) as (keyof Completeness)[]) total[name] += one[name];
  }
  return total;
}
