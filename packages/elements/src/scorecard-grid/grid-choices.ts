import {
  nextSort,
  parseSort,
  type GridColumn,
  type GridFilter,
  type GridLine,
  type GridSort,
} from '@cairn/views';
import type { PropertyValues, ReactiveControllerHost } from 'lit';

/** The cell a reader has opened. */
export interface Chosen {
  readonly line: string;
  readonly column: string;
}

/** What a reader can filter by: the choices of the grid, and words of a measure's name. */
export type FilterName = GridFilter['name'] | 'search';

/** Where the choices begin: the element's attributes. */
interface Beginning {
  readonly sort: string | undefined;
  readonly exceptions: boolean;
  readonly status: string | undefined;
  readonly measureRole: string | undefined;
  readonly owner: string | undefined;
  readonly search: string | undefined;
}

const FILTERS = ['status', 'measureRole', 'owner', 'search'] as const satisfies readonly FilterName[];

/** What a reader has chosen. It begins as the attributes say and never changes them. */
export class GridChoices {
  sort: GridSort | null = null;
  exceptions = false;
  filters: Readonly<Partial<Record<FilterName, string>>> = {};
  /** Whether the filters are shown. */
  filtersOpen = false;
  toggled: ReadonlySet<string> = new Set();
  chosen: Chosen | null = null;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Takes over what the page has changed. */
  begin(from: Beginning, changed: PropertyValues): void {
    if (changed.has('sort')) this.sort = parseSort(from.sort);
    if (changed.has('exceptions')) this.exceptions = from.exceptions;
    for (const name of FILTERS) {
      if (changed.has(name)) this.filters = { ...this.filters, [name]: from[name] ?? '' };
    }
    if (changed.has('collapsed')) this.toggled = new Set();
  }

  sortBy(column: string): void {
    this.sort = nextSort(column, this.sort);
    this.#host.requestUpdate();
  }

  filter(name: FilterName, value: string): void {
    this.filters = { ...this.filters, [name]: value };
    this.#host.requestUpdate();
  }

  /** Shows every measure again. */
  readonly clear = (): void => {
    this.filters = {};
    this.exceptions = false;
    this.#host.requestUpdate();
  };

  readonly toggleExceptions = (): void => {
    this.exceptions = !this.exceptions;
    this.#host.requestUpdate();
  };

  readonly toggleFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
    this.#host.requestUpdate();
  };

  /** Opens or closes what lies beneath a line. */
  readonly toggle = ({ key }: GridLine): void => {
    const toggled = new Set(this.toggled);
    if (!toggled.delete(key)) toggled.add(key);
    this.toggled = toggled;
    this.#host.requestUpdate();
  };

  /** @returns whether the cell is open now */
  choose(line: GridLine, column: GridColumn): boolean {
    const same = this.chosen?.line === line.key && this.chosen.column === column.key;
    this.chosen = same ? null : { line: line.key, column: column.key };
    this.#host.requestUpdate();
    return !same;
  }

  close(): void {
    this.chosen = null;
    this.#host.requestUpdate();
  }
}
