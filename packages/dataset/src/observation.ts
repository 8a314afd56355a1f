import type { AbsenceCode, Period } from '@cairn/analysis';
import type { LocalisedText, Series } from '@cairn/schema';

/** What must be said beside a figure, from SDMX observation status. */
export type Mark =
  'provisional' | 'revised' | 'estimated' | 'imputed' | 'forecast' | 'break' | 'lowReliability';

/** One figure of one series, with everything known about it. */
export interface Observation {
  readonly period: Period;
  /** The number, in the indicator's unit; null when there is none or it is a text. */
  readonly value: number | null;
  /** The text of an indicator whose value type is `text` or `category`. */
  readonly text: string | null;
  /** Why there is no value; null when there is one. */
  readonly absence: AbsenceCode | null;
  readonly marks: readonly Mark[];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
  readonly sampleSize: number | null;
  readonly note: LocalisedText | null;
}

const MARK_BY_LETTER: Readonly<Record<string, Mark>> = {
  P: 'provisional',
  R: 'revised',
  E: 'estimated',
  I: 'imputed',
  F: 'forecast',
  B: 'break',
  U: 'lowReliability',
};

/** Letters that say why there is no value. Where several are given the one that protects people comes first. */
const ABSENCES: readonly (readonly [letter: string, absence: AbsenceCode])[] = [
  ['Q', 'suppressed'],
  ['O', 'notApplicable'],
  ['L', 'notCollected'],
  ['M', 'missing'],
];

/** Why status letters say that there is no value; null when they do not. */
function absenceOf(letters: string): AbsenceCode | null {
  return ABSENCES.find(([letter]) => letters.includes(letter))?.[1] ?? null;
}

/**
 * Reads entry `at` of a series. A status that says there is no value wins over a value that is there by mistake, so that a
 * suppressed figure is never shown.
 */
export function observationAt(series: Series, at: number, period: Period): Observation {
  const letters = series.status?.[at] ?? '';
  const given = series.values[at] ?? null;
  const absence = absenceOf(letters) ?? (given === null ? 'missing' : null);
  const shown = absence === null ? given : null;
  const beside = (numbers: readonly (number | null)[] | undefined) =>
    absence === null ? (numbers?.[at] ?? null) : null;
  return {
    period,
    value: typeof shown === 'number' ? shown : null,
    text: typeof shown === 'string' ? shown : null,
    absence,
    marks: letters === '' ? NO_MARKS : [...letters].flatMap((letter) => MARK_BY_LETTER[letter] ?? []),
    numerator: beside(series.numerators),
    denominator: beside(series.denominators),
    lower: beside(series.lower),
    upper: beside(series.upper),
    lower998: beside(series.lower998),
    upper998: beside(series.upper998),
    sampleSize: beside(series.sampleSize),
    note:
      series.notes && Object.hasOwn(series.notes, period.text) ? (series.notes[period.text] ?? null) : null,
  };
}

const NO_MARKS: readonly Mark[] = [];
