import type { Series } from '@cairn/schema';
import { PairIndex } from '../pair-index.js';
import { seriesKey, type Breakdown } from '../series-key.js';

/** The series of a document, or of one part of it, found by what they are about. */
export class SeriesTable {
  readonly series: readonly Series[];
  readonly #whole = new PairIndex<Series>();
  readonly #byBreakdown = new Map<string, Series>();
  readonly #breakdowns = new PairIndex<Series[]>();

  constructor(all: readonly Series[]) {
    this.series = all;
    for (const series of all) {
      const { indicator, area, dimensions } = series;
      if (isWhole(dimensions)) {
        this.#whole.set(indicator, area, series);
        continue;
      }
      this.#byBreakdown.set(seriesKey(indicator, area, dimensions), series);
      this.#breakdowns.getOr(indicator, area, newList).push(series);
    }
  }

  find(indicator: string, area: string, breakdown?: Breakdown): Series | undefined {
    return isWhole(breakdown)
      ? this.#whole.get(indicator, area)
      : this.#byBreakdown.get(seriesKey(indicator, area, breakdown));
  }

  breakdowns(indicator: string, area: string): readonly Series[] {
    return this.#breakdowns.get(indicator, area) ?? NONE;
  }
}

const NONE: readonly Series[] = [];

const newList = (): Series[] => [];

function isWhole(breakdown: Breakdown | undefined): boolean {
  return breakdown === undefined || Object.keys(breakdown).length === 0;
}
