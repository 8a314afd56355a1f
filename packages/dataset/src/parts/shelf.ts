import type { Part, Series } from '@cairn/schema';
import { Coverage, type SeriesQuery } from './coverage.js';
import { SeriesTable } from './series-table.js';

/** The series that a part has brought. */
export interface LoadedPart {
  readonly part: Part;
  readonly series: readonly Series[];
}

/**
 * The series of a document and of those of its parts that are here. Whoever looks for a series that may be in a part that is not here
 * is noted: what he finds is not to be relied on. What is found never depends on the order in which parts came.
 */
export class Shelf {
  readonly #own: readonly [SeriesTable];
  readonly #coverage: Coverage;
  readonly #tables: ReadonlyMap<Part, SeriesTable>;
  #missing = new Set<Part>();

  private constructor(own: SeriesTable, coverage: Coverage, tables: ReadonlyMap<Part, SeriesTable>) {
    this.#own = [own];
    this.#coverage = coverage;
    this.#tables = tables;
  }

  static of(series: readonly Series[], parts: readonly Part[]): Shelf {
    return new Shelf(new SeriesTable(series), new Coverage(parts), new Map());
  }

  /** The same with further parts; what is here already is shared. */
  with(loaded: readonly LoadedPart[]): Shelf {
    const come = loaded.map(({ part, series }) => [part, new SeriesTable(series)] as const);
    return new Shelf(this.#own[0], this.#coverage, new Map([...this.#tables, ...come]));
  }

  /** Whether some parts are not here. */
  get isPartial(): boolean {
    return this.#tables.size < this.#coverage.all.length;
  }

  /** Whether all parts that may hold what is looked for are here. Notes nothing. */
  isHere(query: SeriesQuery): boolean {
    return !this.isPartial || this.#coverage.of(query).every((part) => this.#tables.has(part));
  }

  /** The tables that may hold what is looked for: the document's own first, then its parts in its order. */
  tablesFor(query: SeriesQuery): readonly SeriesTable[] {
    if (this.#coverage.all.length === 0) return this.#own;
    const tables: SeriesTable[] = [...this.#own];
    for (const part of this.#coverage.of(query)) {
      const table = this.#tables.get(part);
      if (table) tables.push(table);
      else this.#missing.add(part);
    }
    return tables;
  }

  /** What a function finds, and the parts that it would have needed besides. */
  reading<Result>(read: () => Result): Reading<Result> {
    if (!this.isPartial) return { result: read(), missing: NONE };
    const before = this.#missing;
    const missing = (this.#missing = new Set());
    try {
      const result = read();
      return { result, missing: [...missing] };
    } finally {
      this.#missing = before;
      for (const part of missing) before.add(part);
    }
  }
}

const NONE: readonly Part[] = [];

export interface Reading<Result> {
  readonly result: Result;
  /** The parts that are not here and may hold something that was looked for; nothing is to be claimed without them. */
  readonly missing: readonly Part[];
}
