import type { Part } from '@cairn/schema';

/** What is looked for: series of one indicator or of all, of one area or of all. */
export interface SeriesQuery {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
}

/** Which parts of a document may hold a series. A part that names no indicators, or no areas, may hold those of all. */
export class Coverage {
  readonly #byIndicator = new Map<string, Part[]>();
  readonly #byArea = new Map<string, Part[]>();
  readonly #ofAll: Part[] = [];
  readonly #areas = new Map<Part, ReadonlySet<string>>();
  readonly #places = new Map<Part, number>();
  readonly all: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.all = parts;
    for (const [place, part] of parts.entries()) {
      this.#places.set(part, place);
      if (part.indicators) for (const id of part.indicators) put(this.#byIndicator, id, part);
      else if (part.areas) for (const id of part.areas) put(this.#byArea, id, part);
      else this.#ofAll.push(part);
    }
  }

  /** The parts that may hold what is looked for, in the document's order. */
  of({ indicator, area }: SeriesQuery): readonly Part[] {
    if (indicator === undefined) return this.all.filter((part) => this.#hasArea(part, area));
    const byArea = area === undefined ? [...this.#byArea.values()].flat() : (this.#byArea.get(area) ?? []);
    const byIndicator = (this.#byIndicator.get(indicator) ?? []).filter((part) => this.#hasArea(part, area));
    if (byArea.length === 0 && this.#ofAll.length === 0) return byIndicator;
    const found = new Set([...byIndicator, ...byArea, ...this.#ofAll]);
    return [...found].sort((a, b) => (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0));
  }

  #hasArea(part: Part, area: string | undefined): boolean {
    if (area === undefined || !part.areas) return true;
    let areas = this.#areas.get(part);
    if (!areas) this.#areas.set(part, (areas = new Set(part.areas)));
    return areas.has(area);
  }
}

/** Whether a series is one that a part says it holds. */
export function isCovered(part: Part, indicator: string, area: string): boolean {
  return (part.indicators?.includes(indicator) ?? true) && (part.areas?.includes(area) ?? true);
}

function put(lists: Map<string, Part[]>, id: string, part: Part): void {
  const list = lists.get(id);
  if (!list) lists.set(id, [part]);
  else if (list.at(-1) !== part) list.push(part);
}
