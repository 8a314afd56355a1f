import type { TableView } from '@cairn/views';
import type { TemplateResult } from 'lit';
import { html } from '../core/dense-html.js';
import { later } from './later.js';
import { fillText, rowsInto, tableOf, type FillCell } from './table-rows.js';

/** The figures of a view that judges none of them, behind a disclosure: no cell has a status. */
export function textFigures(table: TableView, show: string): TemplateResult {
  return disclosure(table, show, fillText);
}

/** Tables behind a disclosure; the words say what is behind it. While it is closed the tables are made when there is time. */
export function disclosure(
  tables: TableView | readonly TableView[],
  show: string,
  fill: FillCell,
): TemplateResult {
  const behind = (table: TableView) => later(() => stepByStep(table, fill));
  return html`<details class="figures" part="figures">
    <summary>${show}</summary>
    ${'rows' in tables ? behind(tables) : tables.map(behind)}
  </details>`;
}

/** Every figure of a view in a real table, made row by row. */
export function* stepByStep(table: TableView, fill: FillCell): Generator<void, TemplateResult> {
  const body = document.createElement('tbody');
  yield* rowsInto(body, table, fill);
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${table.caption}>
    ${tableOf(table, body)}
  </div>`;
}
