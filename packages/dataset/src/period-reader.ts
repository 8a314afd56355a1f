import { previousPeriod, samePeriodLastYear, tryParsePeriod, type Period } from '@cairn/analysis';

/** Reads period texts, finds what came before, and remembers both: the series of a document mostly name the same periods. */
export class PeriodReader {
  readonly #known = new Map<string, Map<string, Period | null>>();
  readonly #previous = new Map<Period, Period | null>();
  readonly #lastYear = new Map<Period, Period | null>();

  /** @returns null when the text is no period */
  read(text: string, yearStart: string): Period | null {
    return remembered(text, remembered(yearStart, this.#known, newMap), (unread) =>
      tryParsePeriod(unread, { yearStart }),
    );
  }

  /** The period that ends the day before; null when there is none. */
  previous(period: Period): Period | null {
    return remembered(period, this.#previous, previousPeriod);
  }

  /** The same period one year earlier; null when there is none. */
  lastYear(period: Period): Period | null {
    return remembered(period, this.#lastYear, samePeriodLastYear);
  }
}

const newMap = () => new Map<string, Period | null>();

function remembered<Key, Answer extends object | null>(
  key: Key,
  known: Map<Key, Answer>,
  find: (key: Key) => Answer,
): Answer {
  let answer = known.get(key);
  if (answer === undefined) known.set(key, (answer = find(key)));
  return answer;
}
