import type { Part } from '@cairn/schema';

/** What a question needed and had not got. */
export interface Asked<Result> {
  readonly result: Result;
  /** The parts that may hold what was not found: until they have come, the result may lack something. */
  readonly missing: readonly Part[];
}

/** The parts of a document that have not been loaded, and which of them a question ran into. */
export class UnloadedParts {
  readonly #all: ReadonlySet<Part>;
  /** By indicator; those that name none are under undefined. */
  readonly #byIndicator = new Map<string | undefined, Part[]>();
  #missing = new Set<Part>();
  #hits = 0;

  constructor(parts: Iterable<Part>) {
    this.#all = new Set(parts);
    for (const part of this.#all) {
      for (const indicator of part.indicators ?? [undefined]) {
        const list = this.#byIndicator.get(indicator);
        if (list) list.push(part);
        else this.#byIndicator.set(indicator, [part]);
      }
    }
  }

  /** How often something was looked for that a part may hold: a result that came between two equal numbers lacks nothing. */
  get hits(): number {
    return this.#hits;
  }

  /** Notes that figures were looked for: of one indicator or all, in one area or all. */
  note(indicator?: string, area?: string): void {
    if (this.#all.size === 0) return;
    for (const part of this.#mayHold(indicator)) {
      if (area !== undefined && part.areas && !part.areas.includes(area)) continue;
      this.#hits++;
      this.#missing.add(part);
    }
  }

  /** Asks a question, and says which parts it ran into. */
  during<Result>(question: () => Result): Asked<Result> {
    const outer = this.#missing;
    const missing = (this.#missing = new Set());
    try {
      return { result: question(), missing: [...missing] };
    } finally {
      this.#missing = outer;
      for (const part of missing) outer.add(part);
    }
  }

  has(part: Part): boolean {
    return this.#all.has(part);
  }

  without(loaded: ReadonlySet<Part>): UnloadedParts {
    return new UnloadedParts([...this.#all].filter((part) => !loaded.has(part)));
  }

  #mayHold(indicator: string | undefined): Iterable<Part> {
    if (indicator === undefined) return this.#all;
    const [some, any] = [this.#byIndicator.get(indicator) ?? [], this.#byIndicator.get(undefined) ?? []];
    return [...some, ...any];
  }
}

/** For a document that is there whole. */
export const ALL_LOADED = new UnloadedParts([]);
