import type { Period } from '@cairn/analysis';
import type { Annotation } from '@cairn/schema';
import type { TimeAxis } from '../geometry/time-axis.js';
import type { ChartControl } from './chart-control.js';
import type { ChartSource } from './chart-source.js';

/** What happened at one place of the time axis. */
export interface NoteView {
  /** Number of its mark, from 1. */
  readonly number: string;
  readonly x: number;
  readonly period: string;
  readonly texts: readonly NoteText[];
  /** The figures before and after are not the same thing: an upright parts them. */
  readonly parts: boolean;
  /** The whole in one line, to stand beside the mark where there is room. */
  readonly brief: string;
}

/** One thing that happened. */
export interface NoteText {
  readonly kind: string;
  readonly text: string;
  /** Where more is said; null where nothing is. */
  readonly link: string | null;
}

interface Found {
  readonly x: number;
  readonly period: Period;
  readonly kind: Annotation['kind'] | 'break' | 'rebase';
  readonly text: string;
  readonly link: string | null;
}

/** Annotations, breaks in the series and new limits, in the order of time; those of one place share a mark. */
export function chartNotes(
  source: ChartSource,
  control: ChartControl | null,
  axis: TimeAxis,
): readonly NoteView[] {
  const { words } = source;
  const { noteKinds } = words.messages.chart;
  const found = [...annotated(source, axis), ...broken(source, axis), ...rebased(source, control, axis)];
  const places = [...new Set(found.map(({ x }) => x))]
    .filter((x) => x >= 0 && x <= 100)
    .sort((a, b) => a - b);
  return places.map((x, at) => {
    const here = found.filter((one) => one.x === x);
    // Where an annotation tells of a new definition, the break in the series is told with it.
    const told = here.filter(
      ({ kind }) => kind !== 'break' || !here.some((other) => other.kind === 'definitionChange'),
    );
    const [first] = here;
    return {
      number: words.count(at + 1),
      x,
      period: first ? words.period(first.period) : '',
      texts: told.map(({ kind, text, link }) => ({ kind: noteKinds[kind], text, link })),
      parts: here.some(({ kind }) => kind === 'break' || kind === 'definitionChange'),
      brief: told.map(({ kind, text }) => text || noteKinds[kind]).join('; '),
    };
  });
}

function annotated(
  { dataset, words, indicator, series, periods }: ChartSource,
  axis: TimeAxis,
): readonly Found[] {
  const areas = [...new Set(series.map(({ area }) => area))];
  const all = areas.flatMap((area) =>
    dataset.annotations(indicator.id, area.id).map((annotation) => ({ annotation, area })),
  );
  const seen = new Set<Annotation>();
  return all.flatMap(({ annotation, area }): readonly Found[] => {
    const period = dataset.period(indicator.id, annotation.period);
    if (!period || seen.has(annotation)) return [];
    seen.add(annotation);
    const own = annotation.area !== undefined && areas.length > 1 ? `${words.text(area.name)}: ` : '';
    const text = own + words.text(annotation.text);
    // What begins with a period stands before its point, what happened in it at its point.
    const at = periods.findIndex((one) => one.start <= period.start && period.start <= one.end);
    const x =
      annotation.kind === 'note'
        ? axis.at((period.start + period.end + 1) / 2)
        : (axis.edges[at] ?? axis.at(period.start));
    const { kind, link } = annotation;
    return [{ x: Math.round(x * 100) / 100, period, kind, text, link: link ?? null }];
  });
}

function broken({ series, periods }: ChartSource, axis: TimeAxis): readonly Found[] {
  return periods.flatMap((period, at): readonly Found[] => {
    const here = series.some(({ observations }) => observations[at]?.marks.includes('break'));
    return here && at > 0 ? [{ x: axis.edges[at] ?? 0, period, kind: 'break', text: '', link: null }] : [];
  });
}

function rebased({ periods }: ChartSource, control: ChartControl | null, axis: TimeAxis): readonly Found[] {
  return periods.flatMap((period, at): readonly Found[] => {
    const [before, here] = [control?.points[at - 1], control?.points[at]];
    const begins = before && here && before.partition !== here.partition && here.centre !== null;
    return begins ? [{ x: axis.edges[at] ?? 0, period, kind: 'rebase', text: '', link: null }] : [];
  });
}
