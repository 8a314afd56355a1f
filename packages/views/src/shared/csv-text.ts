/** Nothing is written of `null`. */
export type CsvCell = string | number | null;

/** Excel takes a file without it for one in the machine's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as RFC 4180 CSV, so that a spreadsheet takes no text for a formula. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => cells.map(cellText).join(',')).join('\r\n') + '\r\n';
}

/**
 * How a text begins that a spreadsheet may take for a formula, as the source of a regular expression: white space before a sign may be
 * overlooked, and the wide signs of East Asian keyboards may count as the narrow ones.
 */
export const FORMULA_START = String.raw`(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])`;
const FORMULA = new RegExp(`^${FORMULA_START}`, 'u');
const QUOTED = /[",\r\n]/;

/** A text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A number stays a number, below nought too. */
function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = withoutFormula(cell);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
