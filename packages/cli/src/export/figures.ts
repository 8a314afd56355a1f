import type { LocalisedText, PerformanceDocument, Series } from '@cairn/schema';
import { NUMBER_FIELDS, type NumberField } from '../build/observation.js';

export type Cell = string | number | null;

/** What a column of figures holds. */
export interface FigureColumn {
  /** As `cairn build` expects it: a source's column, the id of a dimension, or `note:` with a language. */
  readonly name: string;
  readonly kind: 'key' | 'value' | 'number' | 'status' | 'note' | 'circle' | 'dimension';
}

/** The figures of a document in tidy form: one observation a row. */
export interface Figures {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Who may see a series, and who its notes. */
const CIRCLES = ['audience', 'notesAudience'] as const;
const NUMBERS = Object.keys(NUMBER_FIELDS) as readonly NumberField[];

/**
 * Every figure of a document with all that is said of it, ids as in the document. Columns that nothing has are left out. What is
 * suppressed has no figure here, whatever the document holds.
 */
export function figuresOf({ series, language }: PerformanceDocument): Figures {
  const own = language.split('-')[0] ?? language;
  const used = NUMBERS.filter((name) => series.some((one) => one[NUMBER_FIELDS[name]] !== undefined));
  const dimensions = [...new Set(series.flatMap((one) => Object.keys(one.dimensions ?? {})))];
  const languages = [
    ...new Set(series.flatMap((one) => Object.values(one.notes ?? {}).flatMap(tagsOf))),
  ].filter((tag) => tag !== own);
  const column = (kind: FigureColumn['kind']) => (name: string) => ({ name, kind });
  const circles = CIRCLES.filter((name) => series.some((one) => one[name] !== undefined));
  return {
    columns: [
      ...['indicator', 'area', 'period'].map(column('key')),
      { name: 'value', kind: 'value' },
      ...used.map(column('number')),
      { name: 'status', kind: 'status' },
      ...['note', ...languages.map((tag) => `note:${tag}`)].map(column('note')),
      ...circles.map(column('circle')),
      ...dimensions.map(column('dimension')),
    ],
    rows: series.flatMap((one) =>
      one.periods.map((period, at) => [
        one.indicator,
        one.area,
        period,
        ...numbersAt(one, at, used),
        one.status?.[at] ?? null,
        ...[own, ...languages].map((tag) => noteIn(one.notes?.[period], tag, tag === own)),
        ...circles.map((name) => one[name] ?? null),
        ...dimensions.map((dimension) => one.dimensions?.[dimension] ?? null),
      ]),
    ),
  };
}

function numbersAt(series: Series, at: number, used: readonly NumberField[]): readonly Cell[] {
  const suppressed = series.status?.[at]?.includes('Q') ?? false;
  const cells = [series.values[at], ...used.map((name) => series[NUMBER_FIELDS[name]]?.[at])];
  return cells.map((cell) => (suppressed ? null : (cell ?? null)));
}

function tagsOf(note: LocalisedText): readonly string[] {
  return typeof note === 'string' ? [] : Object.keys(note);
}

/** A note that is in no language stands in the document's own. */
function noteIn(note: LocalisedText | undefined, tag: string, own: boolean): string | null {
  if (typeof note === 'string' || note === undefined) return own ? (note ?? null) : null;
  return Object.hasOwn(note, tag) ? (note[tag] ?? null) : null;
}
