import type { CellView, TableView } from '@cairn/views';

/** Puts into a cell what it says. */
export type FillCell = (cell: HTMLElement, content: CellView) => void;

/** A cell that says it in words alone. */
export const fillText: FillCell = (cell, { text }) => {
  cell.textContent = text;
};

/**
 * Fills the body of a table row by row, so that whoever asks may stop between two. The rows are made without templates: a page of tiles
 * has thousands of such cells, which nobody edits one by one, and a template for each costs most of the time that the page takes to draw.
 */
export function* rowsInto(
  body: HTMLTableSectionElement,
  { columns, rows }: TableView,
  fill: FillCell,
): Generator<void> {
  for (const cells of rows) {
    const row = body.insertRow();
    cells.forEach((content, at) => {
      const cell = document.createElement(at === 0 ? 'th' : 'td');
      if (at === 0) cell.scope = 'row';
      else if (columns[at]?.numeric) cell.className = 'number';
      if (content.lang !== undefined) cell.lang = content.lang;
      fill(cell, content);
      row.append(cell);
    });
    yield;
  }
}

/**
 * A table around its rows. Made without templates, as they are: when figures change they are made anew, and what a template keeps of the
 * places in it is more than the table itself.
 */
export function tableOf({ caption, columns }: TableView, body: HTMLTableSectionElement): HTMLTableElement {
  const table = document.createElement('table');
  table.setAttribute('part', 'table');
  table.createCaption().textContent = caption;
  const heads = table.createTHead().insertRow();
  for (const { label, numeric } of columns) {
    const head = document.createElement('th');
    head.scope = 'col';
    if (numeric) head.className = 'number';
    head.textContent = label;
    heads.append(head);
  }
  table.append(body);
  return table;
}
