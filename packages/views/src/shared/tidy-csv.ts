import type { Dataset, Mark, Observation } from '@cairn/dataset';
import type { AbsenceCode } from '@cairn/analysis';
import type { Series } from '@cairn/schema';
import type { Words } from '../words/words.js';

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

/** Excel takes a file without it for one in the machine's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The figures of a document in the tidy form that `cairn build` reads: one observation a row, one column a dimension, ids as in the
 * document, as RFC 4180 CSV. A figure that is suppressed is not in it, whatever the document holds.
 */
export function tidyCsv(dataset: Dataset, { indicator, area }: TidyQuery, words: Words): string {
  const series = dataset.document.series.filter(
    (one) =>
      (indicator === undefined || one.indicator === indicator) && (area === undefined || one.area === area),
  );
  const dimensions = [...new Set(series.flatMap((one) => Object.keys(one.dimensions ?? {})))];
  const rows = series.flatMap((one) => rowsOf(dataset, one, dimensions, words));
  const lines = [[...COLUMNS, ...dimensions], ...rows].map((cells) => cells.map(cellText).join(','));
  return BYTE_ORDER_MARK + lines.join('\r\n') + '\r\n';
}

type Cell = string | number | null;

function rowsOf(
  dataset: Dataset,
  { indicator, area, dimensions }: Series,
  columns: readonly string[],
  words: Words,
): readonly (readonly Cell[])[] {
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

/** What a spreadsheet would take for a formula, with an apostrophe before it; a number stays a number, below nought too. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
