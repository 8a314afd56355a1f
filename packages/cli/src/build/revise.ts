import { compareFigures, openRevisions, type FigureDifference } from '@cairn/dataset';
import type {
  Batch,
  LocalisedText,
  PerformanceDocument,
  PerformanceDocumentInput,
  Revision,
  Series,
} from '@cairn/schema';
import { parse } from '@cairn/schema';
import { seriesKey } from './collect.js';

export interface ReviseContext {
  /** The document that stood where the new one will be written. */
  readonly previous: PerformanceDocument;
  /** The day of the correction, `2026-10-31`. */
  readonly on: string;
  readonly by: LocalisedText;
  readonly reason: LocalisedText;
}

/**
 * The document with what was corrected since the one before written down: each published figure that is another now, from what to
 * what, why, when and by whom. Former corrections are kept, and a corrected figure is marked as revised. A figure that is suppressed
 * has no history: its corrections would tell it.
 */
export function revise(document: PerformanceDocumentInput, context: ReviseContext): PerformanceDocumentInput {
  const whole = parse(document).document;
  if (!whole) return document;
  const { previous } = context;
  const own = new Set(whole.batches.map(({ id }) => id));
  const found = compareFigures(previous, whole)
    .filter(isCorrection)
    .map((difference) => toRevision(difference, context, newLoadOf(difference.indicator, whole, previous)));
  const all = distinct([...whole.revisions, ...previous.revisions, ...found]);
  const revisions = openRevisions({ ...whole, revisions: all });
  // A load that a correction names stays, though its file has been replaced.
  const named = new Set(revisions.map(({ batch }) => batch));
  const former = previous.batches.filter(({ id }) => named.has(id) && !own.has(id));
  const bySeries = new Map<string, Revision[]>();
  for (const revision of revisions) {
    const key = keyOf(revision.series);
    bySeries.set(key, [...(bySeries.get(key) ?? []), revision]);
  }
  return {
    ...document,
    series: document.series.map((series) => marked(series, bySeries.get(keyOf(series)) ?? [])),
    revisions,
    batches: [...(document.batches ?? []), ...former],
  };
}

/** A figure that came late corrects nothing, and neither does one that is suppressed from now on or no longer. */
function isCorrection({ before, after }: FigureDifference): boolean {
  if (!before || !after || before.value === null || before.value === after.value) return false;
  return !before.status.includes('Q') && !after.status.includes('Q');
}

function toRevision(
  { indicator, area, breakdown, period, before, after }: FigureDifference,
  { on, by, reason }: ReviseContext,
  batch: string | undefined,
): Revision {
  const dimensions = Object.keys(breakdown).length === 0 ? {} : { dimensions: breakdown };
  return {
    series: { indicator, area, ...dimensions },
    period,
    from: before?.value ?? null,
    to: after?.value ?? null,
    reason,
    on,
    by,
    ...(batch === undefined ? {} : { batch }),
  };
}

/** The load that must have brought a correction: the only one of this measure that the document before did not have. */
function newLoadOf(
  indicator: string,
  { batches }: PerformanceDocument,
  previous: PerformanceDocument,
): string | undefined {
  const known = new Set(previous.batches.map(({ id }) => id));
  const brought = ({ id, indicators }: Batch) => !known.has(id) && indicators?.includes(indicator) === true;
  const [only, ...others] = batches.filter(brought);
  return others.length === 0 ? only?.id : undefined;
}

function distinct(revisions: readonly Revision[]): readonly Revision[] {
  const known = new Map(
    revisions.map((revision) => [
      JSON.stringify([keyOf(revision.series), revision.period, revision.from, revision.to, revision.on]),
      revision,
    ]),
  );
  return [...known.values()];
}

function keyOf({ indicator, area, dimensions = {} }: Revision['series']): string {
  return seriesKey(indicator, area, dimensions);
}

/** Adds the letter `R` to the figures that are what a correction of this series made them. */
function marked(series: Series, own: readonly Revision[]): Series {
  if (own.length === 0) return series;
  const corrected = new Map(own.map(({ period, to }) => [period, to]));
  const status = series.periods.map((period, at) => {
    const letters = series.status?.[at] ?? null;
    const is = corrected.has(period) && corrected.get(period) === series.values[at];
    if (!is || letters?.includes('R') || series.values[at] === null) return letters;
    return letters === null || letters === 'A' ? 'R' : `${letters}R`;
  });
  return { ...series, status };
}
