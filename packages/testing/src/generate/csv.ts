import type { SystemTable } from './table.js';

export interface CsvForm {
  readonly delimiter: string;
  readonly number: (value: number) => string;
}

/** A table as CSV. */
export function toCsv({ heads, lines }: SystemTable, { delimiter, number }: CsvForm): string {
  const text = (cell: string | number) => (typeof cell === 'number' ? number(cell) : cell);
  return [heads, ...lines]
    .map((line) => `${line.map((cell) => quoted(text(cell), delimiter)).join(delimiter)}\n`)
    .join('');
}

/** As a file of an old spreadsheet program: Windows-1252, with line ends of its own. */
export function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from([...text.replaceAll('\n', '\r\n')], (letter) => {
    const code = SPECIAL.get(letter) ?? letter.charCodeAt(0);
    if (code > 255) throw new Error(`Windows-1252 has no such letter: ${letter}`);
    return code;
  });
}

/** The letters of the demo that stand elsewhere than in Latin 1. */
const SPECIAL = new Map([['’', 0x92]]);

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
