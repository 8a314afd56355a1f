import type { TableView } from './table-view.js';

/** A table for a spreadsheet: what is a figure for the reader is a number there, and the unit stands at the head of its column. */
export interface TypedTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface Figure {
  readonly value: number;
  readonly before: string;
  readonly after: string;
}

/**
 * A data table as it is read, with its figures as numbers: rounded as they are shown. Where the figures of a column differ in more than
 * their number, they stay texts.
 *
 * @param unit the unit that figures may carry, in the reader's words
 */
export function typedTable({ caption, columns, rows }: TableView, unit: string): TypedTable {
  const read = figureReader(unit);
  const typed = columns.map(({ label, numeric }, at) => {
    const texts = rows.map((row) => row[at]?.text ?? '');
    const figures = numeric ? texts.map(read) : [];
    const [one, ...others] = figures.filter((figure) => figure !== null);
    if (!one || others.some(({ before, after }) => before !== one.before || after !== one.after))
      return { label, cells: texts };
    const carried = `${one.before}${one.after}`.trim();
    return {
      label: carried === '' ? label : `${label} (${carried})`,
      cells: texts.map((text, row) => figures[row]?.value ?? text),
    };
  });
  return {
    caption,
    columns: typed.map(({ label }) => label),
    rows: rows.map((_, row) => typed.map(({ cells }) => cells[row] ?? '')),
  };
}

const FIGURE =
  /^(?<lead>\D*?)(?<minus>[-\u2212]?)(?<money>\p{Sc}?)(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<rest>\D*)$/u;

/** Reads a text that is one number, alone or with what it counts. */
function figureReader(unit: string): (text: string) => Figure | null {
  return (text) => {
    const named = unit !== '' && text.includes(unit) ? unit : '';
    const found = FIGURE.exec(named === '' ? text : text.replace(named, ''))?.groups;
    if (!found) return null;
    const { lead = '', minus = '', money = '', number = '', rest = '' } = found;
    const value = Number(number.replaceAll(',', ''));
    return {
      value: minus === '' ? value : -value,
      before: (lead + money).trim(),
      after: [rest.trim(), named].filter((one) => one !== '').join(' '),
    };
  };
}
