import { lowerFirst } from '../words/letters.js';
import type { Words } from '../words/words.js';
import type { ComparisonRow } from './comparison-row.js';
import type { Entry } from './ranking.js';

/** One dot of a drawing, read out. */
export interface ComparisonReading {
  /** Its place among the comparison's rows. */
  readonly row: number;
  /** Interval, place, movement and what the drawing shows of it. */
  readonly details: readonly string[];
  /** The whole in one line. */
  readonly text: string;
}

/**
 * Reads out the areas that are drawn, in the order of the rows.
 *
 * @param said what the drawing adds to a row
 */
export function readingsOf(
  rows: readonly ComparisonRow[],
  entries: readonly Entry[],
  drawn: readonly number[],
  said: ReadonlyMap<number, string> | null,
  words: Words,
): readonly ComparisonReading[] {
  const { benchmark, chart } = words.messages;
  return [...drawn]
    .sort((a, b) => a - b)
    .flatMap((row): readonly ComparisonReading[] => {
      const [shown, place] = [rows[row], entries[row]?.rank];
      if (!shown) return [];
      const { name, value, status, intervalText, movement, neighbour } = shown;
      const details = [
        intervalText === '' ? null : benchmark.interval(intervalText),
        place ? benchmark.place(words.count(place.rank), words.count(place.of)) : null,
        movement?.text ?? null,
        said?.get(row) ?? null,
        neighbour ? benchmark.neighbour : null,
      ].filter((detail) => detail !== null);
      const word = status.word === value.text ? [] : [lowerFirst(status.word)];
      return [{ row, details, text: chart.ofArea(name, [value.text, ...word, ...details].join(', ')) }];
    });
}
