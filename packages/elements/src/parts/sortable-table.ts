import type { CellView, SortableColumnView, SortableTableView } from '@cairn/views';
import { css, html, nothing, type TemplateResult } from 'lit';
import { statusLabel } from './status-icon.js';

/** A table whose heads are buttons that put its rows in another order. Its caption is for those who do not see the heading above it. */
export function sortableTable(
  { caption, columns, rows }: SortableTableView,
  choose: (column: string) => void,
): TemplateResult {
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${caption}>
    <table class="sortable" part="table">
      <caption class="visually-hidden">
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
  const names = [column?.numeric && 'number', column?.prose && 'prose', quiet && 'quiet'].filter(
    (name) => typeof name === 'string',
  );
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
  /* The arrow stands between two columns, so that neither grows when it is chosen. */
  .sort {
    position: relative;
  }
  .order {
    position: absolute;
    inset-inline-start: 100%;
    padding-inline-start: 1px;
  }
  .number .order {
    inset-inline: auto 100%;
    padding-inline: 0 1px;
  }
  /* Sentences want a line of words. */
  .prose {
    min-width: 13rem;
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
