import { calendarDate, periodParts, type Period } from '@cairn/analysis';
import { labelled, type TimeAxis } from '../geometry/time-axis.js';
import { textWidth, wrap } from '../geometry/wrap.js';
import type { NoteView } from './chart-notes.js';
import type { ChartSource } from './chart-source.js';
import { roomIn, tierNames, TIERS, type Gutter } from '../geometry/chart-tiers.js';

/** A label of the time axis. */
export interface TimeLabel {
  readonly x: number;
  readonly lines: readonly string[];
  /** Class names of the widths in which it is shown. */
  readonly tiers: string;
}

/** A numbered mark above the time axis. */
export interface NoteMark {
  readonly x: number;
  /** Marks that stand close share no row. */
  readonly row: number;
  readonly number: string;
  readonly text: string;
  /** Class names of the widths that have room for the text beside the mark. */
  readonly tiers: string;
}

/** Characters of a line under the axis. */
const LENGTH = 12;
/** Space between two labels, in rem. */
const SPACE = 0.75;

/** Labels of the time axis: in each width as many as fit. */
export function timeLabels(source: ChartSource, axis: TimeAxis, gutter: Gutter): readonly TimeLabel[] {
  const { dataset, indicator, periods } = source;
  const lines = periods.map((period) => wrap(labelOf(period, source), LENGTH, 3));
  const widths = lines.map((own) => Math.max(...own.map(textWidth)) + SPACE);
  const year = dataset.period(indicator.id, `${String(periods[0].year)}-A1`);
  const yearMonth = year ? calendarDate(year.start).month : 1;
  const shown = TIERS.map((tier) => ({
    tier,
    at: new Set(labelled(periods, axis, widths, roomIn(tier, gutter), yearMonth)),
  }));
  return lines.flatMap((own, at) => {
    const tiers = shown.filter((one) => one.at.has(at)).map(({ tier }) => tier);
    return tiers.length === 0 ? [] : [{ x: axis.places[at] ?? 0, lines: own, tiers: tierNames(tiers) }];
  });
}

/** A period as the axis names it; in the chart of a year without the year. */
function labelOf(period: Period, { words, year }: ChartSource): string {
  const { letters, shortMonths } = words.messages.periods;
  const parts = year ? periodParts(period) : null;
  if (parts?.kind === 'month' && parts.calendarMonth !== null)
    return shortMonths[parts.calendarMonth - 1] ?? '';
  if (parts?.kind === 'quarter') return `${letters.quarter}${String(parts.quarter)}`;
  if (parts?.kind === 'week') return `${String(parts.to.day)} ${shortMonths[parts.to.month - 1] ?? ''}`;
  return words.period(period, 'short');
}

/** Width of a mark with the space around it, in rem. */
const MARK = 1.4;

/** Marks in as few rows as keep them apart in the narrowest chart, each with its text where that has room up to the next mark. */
export function noteMarks(notes: readonly NoteView[], gutter: Gutter): readonly NoteMark[] {
  const narrowest = Math.min(...TIERS.map((tier) => roomIn(tier, gutter).length));
  const step = (MARK / narrowest) * 100;
  const ends: number[] = [];
  const placed = notes.map((note) => {
    const free = ends.findIndex((end) => note.x - end >= step);
    const row = free < 0 ? ends.length : free;
    ends[row] = note.x;
    return { note, row };
  });
  return placed.map(({ note: { x, number, brief }, row }, at) => {
    const next = placed.slice(at + 1).find((other) => other.row === row);
    const tiers = TIERS.filter((tier) => {
      const free = ((next ? next.note.x - x : 100 - x) / 100) * roomIn(tier, gutter).length - MARK;
      return textWidth(brief) <= free;
    });
    return { x, row, number, text: brief, tiers: tierNames(tiers) };
  });
}
