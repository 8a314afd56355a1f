import type { TableView } from '@cairn/views';
import type { TemplateResult } from 'lit';
import { html } from '../core/dense-html.js';
import { later } from './later.js';
import { rowsInto, tableBody, tableOf } from './table-rows.js';

/** Every figure of a view in a real table. */
export function dataTable(table: TableView): TemplateResult {
  return framed(table, tableBody(table));
}

function framed(table: TableView, body: HTMLTableSectionElement): TemplateResult {
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${table.caption}>
    ${tableOf(table, body)}
  </div>`;
}

function* stepByStep(table: TableView): Generator<void, TemplateResult> {
  const body = document.createElement('tbody');
  yield* rowsInto(body, table);
  return framed(table, body);
}

/** Data tables behind a disclosure; the words say what is behind it. While it is closed the tables are made when there is time. */
export function figures(tables: TableView | readonly TableView[], show: string): TemplateResult {
  const behind = (table: TableView) => later(() => stepByStep(table));
  return html`<details class="figures" part="figures">
    <summary>${show}</summary>
    ${'rows' in tables ? behind(tables) : tables.map(behind)}
  </details>`;
}
