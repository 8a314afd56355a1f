import type { CellView, TableView } from '@cairn/views';
import { render } from 'lit';
import { statusLabel } from './status-icon.js';

/**
 * Fills the body of a table row by row, so that whoever asks may stop between two. The rows are made without templates: a page of tiles
 * has thousands of such cells, which nobody edits one by one, and a template for each costs most of the time that the page takes to draw.
 */
export function* rowsInto(body: HTMLTableSectionElement, { columns, rows }: TableView): Generator<void> {
  for (const cells of rows) {
    const row = body.insertRow();
    cells.forEach((content, at) => {
      const cell = document.createElement(at === 0 ? 'th' : 'td');
      if (at === 0) cell.scope = 'row';
      else if (columns[at]?.numeric) cell.className = 'number';
      fill(cell, content);
      row.append(cell);
    });
    yield;
  }
}

/** All rows at once. */
export function tableBody(table: TableView): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  const rows = rowsInto(body, table);
  while (!rows.next().done);
  return body;
}

function fill(cell: HTMLElement, { text, lang, status }: CellView): void {
  if (lang !== undefined) cell.lang = lang;
  if (status) render(statusLabel(status), cell);
  else cell.textContent = text;
}
