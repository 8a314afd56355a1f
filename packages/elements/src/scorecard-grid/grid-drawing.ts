import type { GridAspect, Place, ScorecardGridView } from '@cairn/views';
import type { ReactiveControllerHost } from 'lit';
import { RecycledKeys } from '../parts/recycled-keys.js';
import type { RovingCells } from '../parts/roving-cells.js';
import { TableWindow, type Pin } from '../parts/table-window.js';
import type { Chosen } from './grid-choices.js';
import type { TableContext } from './grid-table.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** Sizes of rows and columns where not all are drawn, in rem; the styles say the same. */
const CELL_SIZE = { height: 4, width: 7, heads: { wide: 20, narrow: 9.5 } };

/** Says which rows and columns of the table are drawn, and with which nodes. */
export class GridDrawing {
  readonly window: TableWindow;
  readonly #rowKeys = new RecycledKeys();
  readonly #columnKeys = new RecycledKeys();
  #drawn: ScorecardGridView | undefined;

  constructor(host: Host) {
    this.window = new TableWindow(host, CELL_SIZE);
  }

  /** What to draw next; its cells are worked out, so that the key beneath the table explains them too. */
  next(
    view: ScorecardGridView,
    cells: RovingCells,
    chosen: Chosen | null,
  ): Pick<TableContext, 'part' | 'rowKeys' | 'columnKeys' | 'columnsDrawn'> {
    const { lines, columns } = view;
    const anew = view !== this.#drawn;
    this.#drawn = view;
    const part = this.window.part(lines.length, columns.length, pins(view, cells, chosen), anew);
    const [rows, across] = [part.rows.flatMap(indexOf), part.columns.flatMap(indexOf)];
    workOut(view, rows, across);
    // Whatever has the focus would lose it with its place.
    const recycles = !part.whole && cells.current?.closest('table')?.matches(':focus-within') !== true;
    const keysOf = (
      keys: RecycledKeys,
      shown: readonly number[],
      all: readonly { readonly key: string }[],
    ) => {
      const known = keys.next(
        shown.map((at) => all[at]?.key ?? ''),
        recycles,
      );
      return new Map(shown.map((at) => [at, known.get(all[at]?.key ?? '') ?? -1]));
    };
    return {
      part,
      rowKeys: keysOf(this.#rowKeys, rows, lines),
      columnKeys: keysOf(this.#columnKeys, across, columns),
      columnsDrawn: across.join(' '),
    };
  }
}

function indexOf(place: Place): readonly number[] {
  return 'index' in place ? [place.index] : [];
}

/** What stays drawn wherever the frame is scrolled: the cell that the Tab key reaches, and the one that is open. */
function pins(view: ScorecardGridView, { current }: RovingCells, chosen: Chosen | null): readonly Pin[] {
  const cell = current?.closest<HTMLElement>('th, td');
  const column = cell?.dataset['column'] ?? cell?.dataset['head'];
  return [{ line: cell?.closest('tr')?.dataset['line'], column }, chosen].flatMap((pinned) =>
    pinned
      ? {
          row: view.lines.findIndex(({ key }) => key === pinned.line),
          column: view.columns.findIndex(({ key }) => key === pinned.column),
        }
      : [],
  );
}

/** Columns whose signs and letters the key explains. */
const SIGNS: ReadonlySet<GridAspect> = new Set<GridAspect>(['status', 'value']);

function workOut(view: ScorecardGridView, rows: readonly number[], columns: readonly number[]): void {
  const explained = columns
    .flatMap((at) => view.columns[at] ?? [])
    .filter(({ aspect }) => aspect === null || SIGNS.has(aspect));
  for (const at of rows) {
    const line = view.lines[at];
    if (line) for (const column of explained) view.cell(line, column);
  }
}
