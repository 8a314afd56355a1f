/** Excel takes a file without it for one in the machine's old code page. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What `sheetFileName` gives. */
export const SHEET_FILE = /^\d{2,}-[\p{L}\p{N}-]+\.csv$/u;

/** The name of the file of a section, by its place in the report, counted from 1, and its title: `03-scorecard.csv`. */
export function sheetFileName(place: number, title: string): string {
  return `${String(place).padStart(2, '0')}-${plain(title)}.csv`;
}

function plain(title: string): string {
  const letters = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const name = letters.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return name === '' ? 'section' : name.slice(0, 60);
}
