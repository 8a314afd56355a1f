import type { TimeAxis } from '../geometry/time-axis.js';
import { signOf, type StatusView } from '../shared/status-view.js';
import { valueView } from '../shared/value-view.js';
import { noteMarks, timeLabels, type NoteMark, type TimeLabel } from './axis-labels.js';
import type { NoteView } from './chart-notes.js';
import type { ChartSource } from './chart-source.js';

/** What a measure told in words said when: a row for each answer, with a block where it held. */
export interface StripView {
  readonly rows: readonly StripRow[];
  readonly places: readonly number[];
  readonly edges: readonly number[];
  readonly timeLabels: readonly TimeLabel[];
  readonly timeLines: number;
  readonly noteMarks: readonly NoteMark[];
  readonly noteRows: number;
}

export interface StripRow {
  readonly text: string;
  /** Colour family of a self-assessed rating; null where an answer is no rating. */
  readonly tone: StatusView['tone'] | null;
  /** Whether it is the latest answer. */
  readonly latest: boolean;
  readonly blocks: readonly StripBlock[];
}

/** Periods in a row with one answer, in per cent of the axis. */
export interface StripBlock {
  readonly x: number;
  readonly width: number;
  /** Not final: provisional, estimated or forecast. */
  readonly hollow: boolean;
}

/** More answers than this are a text to be read, not a picture. */
const MOST = 8;
/** Room between two blocks of one row. */
const GAP = 0.4;

/** @returns null for numbers, for several series, and for answers that hardly ever come again */
export function stateStrip(
  source: ChartSource,
  axis: TimeAxis,
  notes: readonly NoteView[],
): StripView | null {
  const { words, indicator, series, latest } = source;
  const [{ observations }, ...others] = series;
  const told = observations.map((one) => {
    if (!one || one.absence !== null || (one.text === null && one.value === null)) return null;
    const unfinished = one.marks.some((mark) => mark !== 'revised' && mark !== 'break');
    return { text: valueView(indicator, one, words).text, given: one.text, hollow: unfinished };
  });
  const texts = ordered(
    [...new Set(told.flatMap((one) => (one ? [one.text] : [])))],
    [
      words.messages.truth.yes,
      words.messages.truth.no,
      ...Object.values(words.messages.selfRated),
      ...(indicator.categories ?? []).map(({ label }) => words.text(label)),
    ],
  );
  if (others.length > 0 || texts.length === 0 || texts.length > MOST) return null;
  const now = told.findLast((one, at) => one !== null && at <= latest)?.text;
  const rows = texts.map((text): StripRow => {
    const given = told.find((one) => one?.text === text)?.given ?? null;
    const rated = given === 'green' || given === 'amber' || given === 'red' ? given : null;
    return {
      text,
      tone: rated && rated !== text ? signOf(rated).tone : null,
      latest: text === now,
      blocks: blocksOf(
        told.map((one) => (one?.text === text ? one.hollow : null)),
        axis.edges,
      ),
    };
  });
  const labels = timeLabels(source, axis, 'none');
  const marks = noteMarks(notes, 'none');
  return {
    rows,
    places: axis.places,
    edges: axis.edges,
    timeLabels: labels,
    timeLines: Math.max(1, ...labels.map(({ lines }) => lines.length)),
    noteMarks: marks,
    noteRows: Math.max(0, ...marks.map(({ row }) => row + 1)),
  };
}

/** Yes above no, green above red, categories as the document lists them, everything else in the order in which it was first said. */
function ordered(texts: readonly string[], first: readonly string[]): readonly string[] {
  return [...first.filter((text) => texts.includes(text)), ...texts.filter((text) => !first.includes(text))];
}

/** Neighbours that are alike make one block. `held` is null where the answer was another, else whether it was not final. */
function blocksOf(held: readonly (boolean | null)[], edges: readonly number[]): readonly StripBlock[] {
  const found: { from: number; to: number; hollow: boolean }[] = [];
  held.forEach((hollow, at) => {
    if (hollow === null) return;
    const before = found.at(-1);
    if (before?.to === at && before.hollow === hollow) before.to = at + 1;
    else found.push({ from: at, to: at + 1, hollow });
  });
  const tidy = (place: number) => Math.round(place * 100) / 100;
  return found.map(({ from, to, hollow }) => {
    const x = edges[from] ?? 0;
    return { x: tidy(x), width: tidy(Math.max(GAP, (edges[to] ?? 100) - x - GAP)), hollow };
  });
}
