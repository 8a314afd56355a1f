import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  EventApiModule,
  ModuleRegistry,
  themeQuartz,
  type ColDef,
  type GridApi,
} from 'ag-grid-community';
import { needOf, statusOf, type GridRow } from './document.js';
import { SIZE, SORTED, type Grid, type GridMaker } from './grid.js';

ModuleRegistry.registerModules([CellStyleModule, ClientSideRowModelModule, ColumnApiModule, EventApiModule]);

export const agGrid: GridMaker = {
  entrant: { name: 'AG Grid Community', role: 'peer', note: 'grid of boxes' },
  show: (place, figures) =>
    new Promise((resolve) => {
      const api: GridApi<GridRow> = createGrid<GridRow>(place, {
        theme: themeQuartz,
        columnDefs: [
          { field: 'name', pinned: 'left', width: SIZE.name },
          ...figures.columns.map((name, at) => column(name, at)),
        ],
        rowData: [...figures.rows],
        rowHeight: SIZE.row,
        headerHeight: SIZE.head,
        animateRows: false,
        onFirstDataRendered: () => {
          resolve(gridOf(api, place));
        },
      });
    }),
};

function column(name: string, at: number): ColDef<GridRow> {
  const is = (status: string) => (params: { readonly value?: unknown }) =>
    statusOf(Number(params.value)) === status;
  return {
    colId: `column-${at}`,
    headerName: name,
    width: SIZE.column,
    valueGetter: ({ data }) => data?.values[at] ?? 0,
    comparator: (a: number, b: number) => needOf(a) - needOf(b),
    valueFormatter: ({ value }: { readonly value: number }) => value.toFixed(1),
    cellClassRules: { green: is('green'), amber: is('amber'), red: is('red') },
  };
}

function gridOf(api: GridApi<GridRow>, place: HTMLElement): Grid {
  return {
    sort: () => {
      api.applyColumnState({ state: [{ colId: `column-${SORTED}`, sort: 'desc' }] });
    },
    change: ({ rows }) => {
      api.setGridOption('rowData', [...rows]);
    },
    scroller: () => scrollerIn(place),
    first: () => {
      const cell = place.querySelector(`[row-index="0"] [col-id="column-${SORTED}"]`);
      return Number.parseFloat(cell?.textContent ?? '');
    },
    destroy: () => {
      api.destroy();
    },
  };
}

/** Its classes change from one edition to the next: what scrolls is the first that overflows. */
function scrollerIn(place: HTMLElement): Element {
  const scrolls = [...place.querySelectorAll('*')].find(
    (element) =>
      element.scrollHeight > element.clientHeight + SIZE.row &&
      /auto|scroll/.test(getComputedStyle(element).overflowY),
  );
  if (!scrolls) throw new Error('nothing scrolls in AG Grid');
  return scrolls;
}
