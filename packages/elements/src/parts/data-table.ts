import type { ColumnView, TableView } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { statusLabel } from './status-icon.js';
import { textRows } from './table-rows.js';

/** Every figure of a view in a real table. */
export function dataTable(table: TableView): TemplateResult {
  const { caption, columns, rows } = table;
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${caption}>
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${kind(column)}>${column.label}</th>`)}
        </tr>
      </thead>
      ${rows.some((cells) => cells.some(({ status }) => status)) ? statusRows(table) : textRows(table)}
    </table>
  </div>`;
}

/** The body of a table in which some cells are statuses. */
function statusRows({ columns, rows }: TableView): TemplateResult {
  return html`<tbody>
    ${rows.map(
      ([head, ...cells]) =>
        html`<tr>
          <th scope="row">${head?.text}</th>
          ${cells.map(({ text, status }, at) => html`<td class=${kind(columns[at + 1])}>${status ? statusLabel(status) : text}</td>`)}
        </tr>`,
    )}
  </tbody>`;
}

function kind(column: ColumnView | undefined): string | typeof nothing {
  return column?.numeric ? 'number' : nothing;
}

/** A data table behind a disclosure; the words say what is behind it. */
export function figures(table: TableView, show: string): TemplateResult {
  return html`<details class="figures" part="figures">
    <summary>${show}</summary>
    ${dataTable(table)}
  </details>`;
}
