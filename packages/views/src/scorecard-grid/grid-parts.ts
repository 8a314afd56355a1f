import type { Breakdown, Dataset } from '@cairn/dataset';
import type { Area, Dimension } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { GridColumn } from './grid-columns.js';
import type { MeasureLine, PartLine } from './grid-lines.js';

type Whole = MeasureLine | PartLine;

/** What a measure is made of: its categories along each dimension, then the places within the areas shown. Found when asked for. */
export class GridParts {
  readonly #dataset: Dataset;
  readonly #areas: readonly Area[];
  readonly #words: Words;

  /** @param columns the columns of the grid; places that have a column of their own are not listed again */
  constructor(dataset: Dataset, columns: readonly GridColumn[], words: Words) {
    this.#dataset = dataset;
    this.#areas = [...new Set(columns.map(({ area }) => area))];
    this.#words = words;
  }

  /** Whether there is anything to open beneath a line. */
  has(line: Whole): boolean {
    return this.#categories(line).length > 0 || this.#places(line).length > 0;
  }

  of(line: Whole): readonly PartLine[] {
    return [
      ...this.#categories(line).map((breakdown) => this.#category(line, breakdown)),
      ...this.#places(line).map((place) => this.#place(line, place)),
    ];
  }

  #areasOf(line: Whole): readonly Area[] {
    return line.kind === 'part' && line.place ? [line.place] : this.#areas;
  }

  /** In the order of the document's dimensions; a category that is the whole again is left out. */
  #categories(line: Whole): readonly Breakdown[] {
    if (line.kind === 'part' && line.breakdown) return [];
    const found = new Map<string, Breakdown>();
    for (const area of this.#areasOf(line)) {
      for (const { dimensions } of this.#dataset.breakdowns(line.indicator.id, area.id)) {
        if (dimensions) found.set(JSON.stringify(dimensions), dimensions);
      }
    }
    if (found.size === 0) return [];
    const order = this.#dataset.document.dimensions;
    return [...found.values()]
      .filter(
        (breakdown) => !Object.entries(breakdown).every(([id, category]) => isWhole(order, id, category)),
      )
      .map((breakdown) => ({ breakdown, at: placesOf(order, breakdown) }))
      .sort((a, b) => compare(a.at, b.at))
      .map(({ breakdown }) => breakdown);
  }

  #places(line: Whole): readonly Area[] {
    const breakdown = line.kind === 'part' ? (line.breakdown ?? undefined) : undefined;
    const { directory } = this.#dataset;
    return this.#areasOf(line)
      .flatMap((area) => directory.children(area))
      .filter(
        (place) =>
          !this.#areas.includes(place) &&
          this.#dataset.timeline(line.indicator.id, place.id, breakdown) !== undefined,
      );
  }

  #category(line: Whole, breakdown: Breakdown): PartLine {
    const { dimensions } = this.#dataset.document;
    const named = Object.entries(breakdown).map(([id, own]) => {
      const dimension = dimensions.find((one) => one.id === id);
      const category = dimension?.categories.find((one) => one.id === own);
      return [category?.name ?? own, dimension?.name ?? id] as const;
    });
    const words = this.#words;
    const [first] = named;
    return {
      ...partOf(line, Object.entries(breakdown).join('/')),
      breakdown,
      name: named.map(([category]) => words.text(category)).join(', '),
      lang: first ? words.languageOf(first[0]) : null,
      note: named.map(([, dimension]) => words.text(dimension)).join(', '),
    };
  }

  #place(line: Whole, place: Area): PartLine {
    const words = this.#words;
    const parent = place.parent === undefined ? undefined : this.#dataset.directory.area(place.parent);
    return {
      ...partOf(line, `@${place.id}`),
      place,
      name: words.text(place.name),
      lang: words.languageOf(place.name),
      // With one area it goes without saying where its places are.
      note: this.#areas.length > 1 && parent ? words.text(parent.shortName ?? parent.name) : '',
    };
  }
}

function partOf(
  line: Whole,
  id: string,
): Pick<PartLine, 'kind' | 'key' | 'level' | 'indicator' | 'whole' | 'breakdown' | 'place'> {
  const part = line.kind === 'part';
  return {
    kind: 'part',
    key: `${line.key}/${id}`,
    level: line.level + 1,
    indicator: line.indicator,
    whole: line,
    breakdown: part ? line.breakdown : null,
    place: part ? line.place : null,
  };
}

function isWhole(dimensions: readonly Dimension[], id: string, category: string): boolean {
  const categories = dimensions.find((one) => one.id === id)?.categories ?? [];
  return categories.find((one) => one.id === category)?.aggregate === true;
}

/** Where a breakdown stands in the document: dimension after dimension, category after category. */
function placesOf(dimensions: readonly Dimension[], breakdown: Breakdown): readonly number[] {
  return Object.entries(breakdown).flatMap(([id, category]) => {
    const at = dimensions.findIndex((one) => one.id === id);
    return [at, dimensions[at]?.categories.findIndex((one) => one.id === category) ?? -1];
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, place) => each !== b[place]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
