import type { GridColumn, Place } from '@cairn/views';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TableContext } from './grid-table.js';

/** The cells of a row, with room for those that are not drawn. */
export function across(
  { view: { columns }, part, columnKeys }: Pick<TableContext, 'view' | 'part' | 'columnKeys'>,
  draw: (column: GridColumn) => unknown,
): unknown {
  return repeat(
    part.columns,
    (place, at) => ('index' in place ? columnKeys.get(place.index) : roomKey(at, part.columns)),
    (place) => {
      if ('skipped' in place)
        return html`<td class="skipped" colspan=${place.skipped} aria-hidden="true"></td>`;
      const column = columns[place.index];
      return column ? draw(column) : nothing;
    },
  );
}

/** Room at the ends stays what it is, so that what is between need not move. */
export function roomKey(at: number, { length }: readonly Place[]): string {
  if (at === 0) return 'before';
  return at === length - 1 ? 'after' : `room ${String(at)}`;
}
