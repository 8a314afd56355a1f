/** What a scorecard grid is asked for by its attributes. Lists of ids are separated by spaces. */
export interface ScorecardGridQuery {
  /** What stands in the columns; areas unless told otherwise. */
  readonly columns?: GridForm | undefined;
  readonly areas?: string | undefined;
  /** With periods or measures in the columns the area they are of; with areas the one whose trend is drawn. */
  readonly area?: string | undefined;
  /** With measures in the columns which of them, in order. */
  readonly show?: string | undefined;
  /** With measures in the columns the group of areas that the area stands among. */
  readonly group?: string | undefined;
  readonly indicators?: string | undefined;
  readonly framework?: string | undefined;
  readonly perspective?: string | undefined;
  /** Nothing after this period is shown. */
  readonly period?: string | undefined;
  /** How many periods stand in the columns. */
  readonly periods?: number | undefined;
  readonly trend?: boolean | undefined;
  readonly sort?: GridSort | null | undefined;
  readonly exceptions?: boolean | undefined;
  readonly groupBy?: GridGrouping | undefined;
  /** Outcomes such as `red amber`, or `none` for what has no status. */
  readonly status?: string | undefined;
  readonly measureRole?: string | undefined;
  readonly owner?: string | undefined;
  /** Part of a measure's name. */
  readonly search?: string | undefined;
  /** Groups are closed unless toggled. */
  readonly collapsed?: boolean | undefined;
  /** Keys of the lines that a reader has opened, or closed where they were open at first. */
  readonly toggled?: ReadonlySet<string> | undefined;
}

/** What stands in the columns: areas, periods of one area, or what there is to say of each measure in one area. */
export type GridForm = 'areas' | 'periods' | 'measures';

/** What the rows are grouped by; a domain is a perspective by another name. */
export type GridGrouping = 'perspective' | 'domain' | 'objective' | 'role' | 'owner' | 'none';

/** What stands in a column of `measures`. */
export const GRID_ASPECTS = ['status', 'value', 'target', 'change', 'trend', 'benchmark', 'owner'] as const;
export type GridAspect = (typeof GRID_ASPECTS)[number];

export interface GridSort {
  /** Key of a column, or {@link NAME_COLUMN}. */
  readonly column: string;
  readonly direction: SortDirection;
}

export type SortDirection = 'ascending' | 'descending';

/** Stands for the column of the measures' names in `sort`. */
export const NAME_COLUMN = 'indicator';

/** Reads `sort`, such as `aldermoor:descending`. Without a direction names run from A to Z and statuses from the worst. */
export function parseSort(text: string | undefined | null): GridSort | null {
  const given = text?.trim() ?? '';
  if (given === '') return null;
  const [, column = given, direction] = /^(.+?):(ascending|descending)$/.exec(given) ?? [];
  return { column, direction: (direction as SortDirection | undefined) ?? firstDirection(column) };
}

/** What the next choice of a column's head sorts by: its own first direction, then the other, then the document's order. */
export function nextSort(column: string, current: GridSort | null): GridSort | null {
  const first = firstDirection(column);
  if (current?.column !== column) return { column, direction: first };
  return current.direction === first
    ? { column, direction: first === 'ascending' ? 'descending' : 'ascending' }
    : null;
}

/** Names run from A to Z; statuses descend from the one that needs attention first. */
function firstDirection(column: string): SortDirection {
  return isOfNames(column) ? 'ascending' : 'descending';
}

/** Whether a column sorts by the alphabet. */
export function isOfNames(column: string): boolean {
  return column === NAME_COLUMN || column === OWNER_COLUMN;
}

const OWNER_COLUMN: GridAspect = 'owner';

/** The ids of a space-separated list, each once; undefined for an absent or empty one. */
export function idsOf(list: string | undefined): readonly string[] | undefined {
  const ids = list?.split(/\s+/).filter((id) => id !== '') ?? [];
  return ids.length === 0 ? undefined : [...new Set(ids)];
}
