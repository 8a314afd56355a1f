import type { Dataset, Mark, Observation } from '@cairn/dataset';
import type { AbsenceCode } from '@cairn/analysis';
import type { Series } from '@cairn/schema';
import type { Words } from '../words/words.js';
import { csvText, type CsvCell } from './csv-text.js';

/** Which figures: of one indicator or all, in one area or all. */
export interface TidyQuery {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
}

const COLUMNS = [
  'indicator',
  'area',
  'period',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'status',
  'note',
] as const;

/**
 * The figures of a document in the tidy form that `cairn build` reads: one observation a row, one column a dimension, ids as in the
 * document, as RFC 4180 CSV. A figure that is suppressed is not in it, whatever the document holds.
 */
export function tidyCsv(dataset: Dataset, { indicator, area }: TidyQuery, words: Words): string {
  const series = dataset.seriesOf({ indicator, area });
  const dimensions = [...new Set(series.flatMap((one) => Object.keys(one.dimensions ?? {})))];
  const rows = series.flatMap((one) => rowsOf(dataset, one, dimensions, words));
  return csvText([[...COLUMNS, ...dimensions], ...rows]);
}

function rowsOf(
  dataset: Dataset,
  { indicator, area, dimensions }: Series,
  columns: readonly string[],
  words: Words,
): readonly (readonly CsvCell[])[] {
  const timeline = dataset.timeline(indicator, area, dimensions);
  if (!timeline) return [];
  const categories = columns.map((dimension) => dimensions?.[dimension] ?? null);
  return timeline.periods.flatMap((period, at) => {
    const observation = timeline.at(at);
    if (!observation) return [];
    const { value, text, numerator, denominator, lower, upper, note } = observation;
    return [
      [
        indicator,
        area,
        period.text,
        text ?? value,
        numerator,
        denominator,
        lower,
        upper,
        statusLetters(observation),
        note === null ? null : words.text(note),
        ...categories,
      ],
    ];
  });
}

const ABSENCE_LETTERS: Readonly<Record<AbsenceCode, string>> = {
  suppressed: 'Q',
  notApplicable: 'O',
  notCollected: 'L',
  missing: 'M',
};

const MARK_LETTERS: Readonly<Record<Mark, string>> = {
  provisional: 'P',
  revised: 'R',
  estimated: 'E',
  imputed: 'I',
  forecast: 'F',
  break: 'B',
  lowReliability: 'U',
};

/** SDMX observation status; `A` where nothing is to be said. */
function statusLetters({ absence, marks }: Observation): string {
  const letters =
    (absence === null ? '' : ABSENCE_LETTERS[absence]) + marks.map((mark) => MARK_LETTERS[mark]).join('');
  return letters === '' ? 'A' : letters;
}
