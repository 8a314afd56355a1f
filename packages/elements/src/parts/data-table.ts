import type { TableView } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { statusLabel } from './status-icon.js';

/** Every figure of a view in a real table. */
export function dataTable({ caption, columns, rows }: TableView): TemplateResult {
  const kind = (at: number) => (columns[at]?.numeric ? 'number' : nothing);
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${caption}>
    <table part="table">
      <caption>${caption}</caption>
      <thead>
        <tr>${columns.map(({ label }, at) => html`<th scope="col" class=${kind(at)}>${label}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, ...cells]) => html`<tr>
            <th scope="row">${head?.text}</th>
            ${cells.map(({ text, status }, at) => html`<td class=${kind(at + 1)}>${status ? statusLabel(status) : text}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A data table behind a disclosure; the words say what is behind it. */
export function figures(table: TableView, show: string): TemplateResult {
  return html`<details class="figures" part="figures"><summary>${show}</summary>${dataTable(table)}</details>`;
}
