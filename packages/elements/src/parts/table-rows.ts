import type { TableView } from '@cairn/views';

/**
 * The body of a table of texts, made without templates: a page of tiles has thousands of such cells, which nobody edits one by one, and a
 * template for each costs most of the time that the page takes to draw.
 */
export function textRows({ columns, rows }: TableView): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  for (const cells of rows) {
    const row = body.insertRow();
    cells.forEach(({ text }, at) => {
      const cell = document.createElement(at === 0 ? 'th' : 'td');
      if (at === 0) cell.scope = 'row';
      else if (columns[at]?.numeric) cell.className = 'number';
      cell.textContent = text;
      row.append(cell);
    });
  }
  return body;
}
