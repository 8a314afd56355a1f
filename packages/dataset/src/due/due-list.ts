import { dayAfter, isoDate, nextPeriod, parseIsoDate, type Period } from '@cairn/analysis';
import type { Batch, Indicator, LocalisedText } from '@cairn/schema';
import type { Dataset } from '../dataset.js';
import type { Observation } from '../observation.js';

/** Figures of one measure in one period that somebody has to enter. */
export interface DueFigures {
  readonly kind: 'figures';
  readonly indicator: Indicator;
  readonly period: Period;
  /** Areas without a figure, in the document's order; what they owe is counted, what they have is not. */
  readonly areas: readonly string[];
  /** Who enters it; its owner where nobody is named for that; null where nobody is. */
  readonly who: LocalisedText | null;
  /** The day, `2026-11-14`. */
  readonly due: string;
  readonly late: boolean;
}

/** A load that somebody has to sign off. */
export interface DueSignOff {
  readonly kind: 'signOff';
  readonly batch: Batch;
  readonly indicators: readonly Indicator[];
  /** Who signs its measures off, each once. */
  readonly who: readonly LocalisedText[];
  /** Null where no measure of the load says when. */
  readonly due: string | null;
  readonly late: boolean;
}

export interface DueList {
  /** The most overdue first. */
  readonly figures: readonly DueFigures[];
  readonly signOffs: readonly DueSignOff[];
  /** Measures of which it cannot be told when figures are due, because they do not say so in a length of time. */
  readonly untold: readonly Indicator[];
}

/**
 * What has to be entered and signed off by whom, and by when.
 *
 * @param today `2026-11-22`; what was due before is late
 * @param ahead how many days into the future to look for figures that will be due
 * @throws RangeError when `today` is no day
 */
export function dueList(dataset: Dataset, today: string, ahead = 0): DueList {
  const day = parseIsoDate(today);
  if (day === null) throw new RangeError(`invalid day: ${today}`);
  const kept = dataset.document.indicators.filter((indicator) => isKept(dataset, indicator, day));
  const untold = kept.filter(
    ({ id, updateDue }) =>
      dayAfter(day, updateDue ?? '') === null ||
      [...latestByArea(dataset, id).values()].some(({ period }) => period.frequency === 'span'),
  );
  const figures = kept.flatMap((indicator) => dueFigures(dataset, indicator, day, day + ahead));
  return {
    figures: figures.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due))),
    signOffs: dataset.document.batches.flatMap((batch) => dueSignOff(dataset, batch, today) ?? []),
    untold,
  };
}

/** What is worked out from other measures, has been withdrawn or comes as it comes is entered by nobody. */
function isKept(dataset: Dataset, indicator: Indicator, day: number): boolean {
  if (indicator.derived !== undefined || indicator.frequency === 'irregular') return false;
  const withdrawn =
    indicator.withdrawn === undefined ? null : dataset.period(indicator.id, indicator.withdrawn);
  return withdrawn === null || withdrawn.start > day;
}

function dueFigures(dataset: Dataset, indicator: Indicator, today: number, until: number): DueFigures[] {
  const { updateDue = '', id } = indicator;
  const latest = latestByArea(dataset, id);
  let period = [...latest.values()].reduce<Period | null>(
    (first, { period: own }) => (first === null || own.end > first.end ? own : first),
    null,
  );
  const found: DueFigures[] = [];
  // Years that are pooled overlap: which of them comes next, nothing says.
  if (period?.frequency === 'span') return [];
  // Every length of time but "P0D" ends later for a later period, so this comes to an end.
  while (period !== null && period.end <= until) {
    const due = dayAfter(period.end, updateDue);
    if (due === null || due > until) break;
    const { end } = period;
    const { start } = period;
    const areas = [...latest]
      .filter(([area, { period: own }]) => own.end < end && isThere(dataset, area, start))
      .map(([area]) => area);
    if (areas.length > 0) {
      const who = indicator.responsible?.updater ?? indicator.responsible?.owner ?? null;
      found.push({ kind: 'figures', indicator, period, areas, who, due: isoDate(due), late: due < today });
    }
    period = followingPeriod(period, indicator);
  }
  return found;
}

/** A survey every second year owes nothing for the year between. */
function followingPeriod(period: Period, { frequency }: Indicator): Period | null {
  const next = nextPeriod(period);
  return next && frequency === 'twoYear' && period.frequency === 'year' ? nextPeriod(next) : next;
}

/** The latest figure of each area that reports a measure; an area it does not apply to owes nothing. */
function latestByArea(dataset: Dataset, indicator: string): ReadonlyMap<string, { readonly period: Period }> {
  const found = new Map<string, { readonly period: Period }>();
  for (const { id: area } of dataset.document.areas) {
    const slots = dataset.timeline(indicator, area)?.slots ?? [];
    const last = slots.findLast(({ observation }) => isEntered(observation));
    if (last && last.observation?.absence !== 'notApplicable') found.set(area, { period: last.period });
  }
  return found;
}

/** An area that has been dissolved owes no further figures. */
function isThere({ directory }: Dataset, area: string, start: number): boolean {
  const { to } = directory.area(area) ?? {};
  return to === undefined || (parseIsoDate(to) ?? Infinity) >= start;
}

/** A figure, or the statement that there will be none. */
function isEntered(observation: Observation | null): boolean {
  if (!observation || observation.marks.includes('forecast')) return false;
  return observation.absence !== 'missing';
}

function dueSignOff(dataset: Dataset, batch: Batch, today: string): DueSignOff | null {
  if (batch.signedOff) return null;
  const indicators = (batch.indicators ?? []).flatMap((id) => dataset.directory.indicator(id) ?? []);
  const loaded = parseIsoDate(batch.loaded.slice(0, 10));
  const days = indicators.flatMap(({ signOffDue }) => {
    const day = loaded === null || signOffDue === undefined ? null : dayAfter(loaded, signOffDue);
    return day ?? [];
  });
  const due = days.length === 0 ? null : isoDate(Math.min(...days));
  const who = new Map<string, LocalisedText>();
  for (const { responsible } of indicators) {
    const one = responsible?.approver ?? responsible?.owner;
    if (one !== undefined) who.set(JSON.stringify(one), one);
  }
  return {
    kind: 'signOff',
    batch,
    indicators,
    who: [...who.values()],
    due,
    late: due !== null && due < today,
  };
}
