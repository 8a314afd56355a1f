import type { TableView } from '@cairn/views';
import { render, type TemplateResult } from 'lit';
import { resultOf } from './later.js';
import { statusLabel } from './status-icon.js';
import { fillText, type FillCell } from './table-rows.js';
import { disclosure, stepByStep } from './text-table.js';

/** Every figure of a view in a real table. */
export function dataTable(table: TableView): TemplateResult {
  return resultOf(stepByStep(table, fillCell));
}

/** The same behind a disclosure, made when there is time. */
export function figures(tables: TableView | readonly TableView[], show: string): TemplateResult {
  return disclosure(tables, show, fillCell);
}

/** A status stands in its cell with its sign. */
const fillCell: FillCell = (cell, content) => {
  if (!content.status) fillText(cell, content);
  else render(statusLabel(content.status), cell);
};
