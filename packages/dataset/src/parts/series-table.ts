import type { Series } from '@cairn/schema';
import { seriesKey } from '../series-key.js';

/** The series of a document, or of one part of it, found by what they are about. */
export class SeriesTable {
  readonly series: readonly Series[];
  readonly #byKey = new Map<string, Series>();
  readonly #breakdowns = new Map<string, Series[]>();

  constructor(all: readonly Series[]) {
    this.series = all;
    for (const series of all) {
      this.#byKey.set(seriesKey(series.indicator, series.area, series.dimensions), series);
      if (!series.dimensions || Object.keys(series.dimensions).length === 0) continue;
      const whole = seriesKey(series.indicator, series.area);
      const list = this.#breakdowns.get(whole);
      if (list) list.push(series);
      else this.#breakdowns.set(whole, [series]);
    }
  }

  find(key: string): Series | undefined {
    return this.#byKey.get(key);
  }

  breakdowns(key: string): readonly Series[] {
    return this.#breakdowns.get(key) ?? NONE;
  }
}

const NONE: readonly Series[] = [];
