import { expect } from '@open-wc/testing';
import { fillText, rowsInto } from './table-rows.js';

describe('the rows of a table of texts', () => {
  const table = {
    caption: '',
    columns: [
      { label: 'Period', numeric: false },
      { label: 'Value', numeric: true },
      { label: 'Note', numeric: false },
    ],
    rows: [
      [{ text: 'Q1' }, { text: '12.5' }, { text: '<b>late</b>' }],
      [{ text: 'Q2' }, { text: '' }, { text: '' }],
    ],
  };
  const body = document.createElement('tbody');
  const rows = rowsInto(body, table, fillText);
  while (!rows.next().done);

  it('begin with a head for the row', () => {
    const heads = [...body.rows].map((row) => row.cells[0]);
    expect(heads.map((head) => [head?.localName, head?.scope, head?.textContent])).to.deep.equal([
      ['th', 'row', 'Q1'],
      ['th', 'row', 'Q2'],
    ]);
  });

  it('align numbers, and show texts as they are written', () => {
    const [, value, note] = body.rows[0]?.cells ?? [];
    expect([value?.className, note?.className]).to.deep.equal(['number', '']);
    expect(note?.textContent).to.equal('<b>late</b>');
    expect(note?.childElementCount).to.equal(0);
  });
});
