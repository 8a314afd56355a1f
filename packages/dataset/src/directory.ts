import type {
  Area,
  AreaGroup,
  Comparator,
  Framework,
  Indicator,
  Objective,
  PerformanceDocument,
  StrategyMap,
} from '@cairn/schema';

/** The document's named things, each found by its id at once. */
export class Directory {
  readonly #areas: ReadonlyMap<string, Area>;
  readonly #groups: ReadonlyMap<string, AreaGroup>;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #comparators: ReadonlyMap<string, Comparator>;
  readonly #frameworks: ReadonlyMap<string, Framework>;
  readonly #strategyMaps: ReadonlyMap<string, StrategyMap>;
  #children: ReadonlyMap<string, readonly Area[]> | undefined;

  constructor(document: PerformanceDocument) {
    this.#areas = byId(document.areas);
    this.#groups = byId(document.groups);
    this.#indicators = byId(document.indicators);
    this.#comparators = byId(document.comparators);
    this.#frameworks = byId(document.frameworks);
    this.#strategyMaps = byId(document.strategyMaps);
  }

  area(id: string): Area | undefined {
    return this.#areas.get(id);
  }

  group(id: string): AreaGroup | undefined {
    return this.#groups.get(id);
  }

  indicator(id: string): Indicator | undefined {
    return this.#indicators.get(id);
  }

  comparator(id: string): Comparator | undefined {
    return this.#comparators.get(id);
  }

  /** A framework by id; without an id the document's first. */
  framework(id?: string): Framework | undefined {
    return id === undefined ? first(this.#frameworks) : this.#frameworks.get(id);
  }

  /** A strategy map by id; without an id the document's first. */
  strategyMap(id?: string): StrategyMap | undefined {
    return id === undefined ? first(this.#strategyMaps) : this.#strategyMaps.get(id);
  }

  objective(framework: Framework, id: string): Objective | undefined {
    return framework.objectives.find((objective) => objective.id === id);
  }

  /** The areas of a group in its own order; unknown members are left out. */
  members(group: AreaGroup): readonly Area[] {
    return group.members.flatMap((id) => this.#areas.get(id) ?? []);
  }

  /** The areas that hold an area, the nearest first. Areas that are each other's parents are listed once. */
  ancestors(area: Area): readonly Area[] {
    const found = new Set<Area>();
    let parent = area.parent === undefined ? undefined : this.#areas.get(area.parent);
    while (parent && !found.has(parent)) {
      found.add(parent);
      parent = parent.parent === undefined ? undefined : this.#areas.get(parent.parent);
    }
    return [...found];
  }

  /** The areas that an area is directly made of, in the document's order. */
  children(area: Area): readonly Area[] {
    this.#children ??= byParent([...this.#areas.values()]);
    return this.#children.get(area.id) ?? [];
  }

  /** Areas of the same type, in the document's order: who an area is compared with when no group is named. */
  areasLike(area: Area): readonly Area[] {
    return [...this.#areas.values()].filter((other) => other.type === area.type);
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function byParent(areas: readonly Area[]): ReadonlyMap<string, readonly Area[]> {
  const children = new Map<string, Area[]>();
  for (const area of areas) {
    if (area.parent === undefined) continue;
    const list = children.get(area.parent);
    if (list) list.push(area);
    else children.set(area.parent, [area]);
  }
  return children;
}

function first<Item>(items: ReadonlyMap<string, Item>): Item | undefined {
  return items.values().next().value;
}
