/** What stands in one cell of a return; a figure as the digits that are written. */
export type ReturnCell =
  { readonly text: string } | { readonly figure: string; readonly decimals: number } | null;

/** Row and column of a cell, both from 0: `B12` is 11 and 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function placeOfCell(name: string): CellPlace {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/u.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
