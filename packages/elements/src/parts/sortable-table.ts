import type { CellView, SortableColumnView, SortableTableView } from '@cairn/views';
import { css, html, nothing, type TemplateResult } from 'lit';
import { statusLabel } from './status-icon.js';

/** A table whose heads are buttons that put its rows in another order. */
export function sortableTable(
  { caption, columns, rows }: SortableTableView,
  choose: (column: string) => void,
): TemplateResult {
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${caption}>
    <table class="sortable" part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => head(column, choose))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row" lang=${first?.lang ?? nothing}>${first?.text}</th>
              ${cells.map((cell, at) => data(cell, columns[at + 1]))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function data(
  { text, lang, status, quiet }: CellView,
  column: SortableColumnView | undefined,
): TemplateResult {
  const names = [column?.numeric && 'number', quiet && 'quiet'].filter((name) => typeof name === 'string');
  return html`<td class=${names.join(' ') || nothing} lang=${lang ?? nothing}>
    ${status ? statusLabel(status) : text}
  </td>`;
}

function head(column: SortableColumnView, choose: (column: string) => void): TemplateResult {
  const { key, label, sorted } = column;
  const press = () => {
    choose(key);
  };
  return html`<th scope="col" class=${column.numeric ? 'number' : nothing} aria-sort=${sorted ?? nothing}>
    <button class="sort" part="sort" type="button" @click=${press}>
      ${label}<span class="order" aria-hidden="true">${sorted === null ? '' : ARROWS[sorted]}</span>
    </button>
  </th>`;
}

const ARROWS = { ascending: '↑', descending: '↓' } as const;

export const sortableTableStyles = css`
  .sort {
    min-height: 24px;
    min-width: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .sort:hover,
  [aria-sort] .sort {
    color: var(--_ink);
    text-decoration-style: solid;
  }
  /* The arrow's place is kept, so that a column does not grow when it is chosen. */
  .order {
    display: inline-block;
    width: 1em;
  }
  .number .order {
    margin-inline-end: -1em;
  }
  .number:has(.order) {
    padding-inline-end: calc(2 * var(--_space) + 1em);
  }
  td.quiet {
    color: var(--_muted);
  }
  @media print {
    .sort {
      text-decoration: none;
    }
  }
`;
