import { rank, type Rank } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import { comparedAreas } from '../benchmark-comparison/compared-areas.js';
import type { Words } from '../words/words.js';
import type { GridColumn } from './grid-columns.js';
import type { GridFacts } from './grid-facts.js';

/** Where an area stands among others in a measure, in the period of its own figure. Ranked when asked for, and remembered. */
export class GridStandings {
  readonly #dataset: Dataset;
  readonly #facts: GridFacts;
  readonly #group: string | undefined;
  readonly #known = new Map<string, Rank | null>();

  /** @param group the areas to stand among; those of the same type when absent */
  constructor(dataset: Dataset, facts: GridFacts, group: string | undefined) {
    this.#dataset = dataset;
    this.#facts = facts;
    this.#group = group;
  }

  /** "3rd of 23"; empty where the area has no figure or nobody to stand among. */
  text(indicator: Indicator, column: GridColumn, words: Words): string {
    const place = this.#place(indicator, column);
    if (!place) return '';
    const judged = indicator.polarity === 'higher' || indicator.polarity === 'lower';
    return words.messages.grid.place(place.rank, words.count(place.of), place.tied > 1, judged);
  }

  /** The share of areas that stand before, 0 for the first; null where no place is better than another. */
  share(indicator: Indicator, column: GridColumn): number | null {
    if (indicator.polarity !== 'higher' && indicator.polarity !== 'lower') return null;
    const place = this.#place(indicator, column);
    return place && (place.rank - 1) / place.of;
  }

  #place(indicator: Indicator, column: GridColumn): Rank | null {
    const key = `${indicator.id}\n${column.area.id}`;
    let place = this.#known.get(key);
    if (place === undefined) this.#known.set(key, (place = this.#rank(indicator, column)));
    return place;
  }

  #rank(indicator: Indicator, column: GridColumn): Rank | null {
    const { area } = column;
    const own = this.#facts.fact(indicator, column);
    if (!own?.period || !own.observation || own.observation.value === null) return null;
    const areas = comparedAreas(this.#dataset, indicator, [area], this.#group);
    const { period, comparator } = own;
    const figures = areas.map((one) => ({
      value: this.#dataset.timeline(indicator.id, one.id)?.of(period)?.value ?? null,
      isComparator: comparator?.comparator.area === one.id,
    }));
    const place = rank(figures, indicator.polarity)[areas.indexOf(area)] ?? null;
    return place && place.of > 1 ? place : null;
  }
}
