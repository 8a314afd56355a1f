import { isSortable, NAME_COLUMN, type GridColumn } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { across } from './grid-across.js';
import type { TableContext } from './grid-table.js';

/** The heads of the columns, and the buttons that sort by them. */
export function heads(context: TableContext): TemplateResult {
  const { view, words } = context;
  const { trendHead } = view;
  return html`<tr>
    ${columnHead(NAME_COLUMN, words.messages.table.indicator, null, context)}
    ${across(context, (column) =>
      isSortable(column)
        ? columnHead(column.key, column.label, column.lang, context)
        : unsorted(column.label, column.aspect ?? ''),
    )}
    ${trendHead === null ? nothing : unsorted(trendHead, 'trend-head')}
  </tr>`;
}

function unsorted(label: GridColumn['label'], kind: string): TemplateResult {
  return html`<th scope="col" part="column-head" class="unsorted ${kind}">${label}</th>`;
}

function columnHead(
  key: string,
  label: string,
  lang: string | null,
  { view: { sort }, choices }: TableContext,
): TemplateResult {
  const direction = sort?.column === key ? sort.direction : null;
  const arrow = direction === null ? '' : direction === 'ascending' ? '\u2191' : '\u2193';
  const change = () => {
    choices.sortBy(key);
  };
  return html`<th
    scope="col"
    part="column-head"
    class=${key === NAME_COLUMN ? 'corner' : nothing}
    data-head=${key}
    aria-sort=${direction ?? nothing}
  >
    <button type="button" class="sort" data-cell tabindex="-1" @click=${change}>
      <span lang=${lang ?? nothing}>${label}</span><span class="arrow" aria-hidden="true">${arrow}</span>
    </button>
  </th>`;
}
