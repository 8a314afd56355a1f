import type { Figure } from '../figure.js';
import type { DisclosureRule } from './primary.js';
import { secondarySuppression, type Total, withSuppressions } from './secondary.js';

/** A table of counts with its row totals, column totals and grand total, all to be published. */
export interface CountTable {
  /** One list of cells a row, all of the same length. */
  readonly cells: readonly (readonly Figure[])[];
  readonly rowTotals: readonly Figure[];
  readonly columnTotals: readonly Figure[];
  readonly grandTotal: Figure;
}

/**
 * Suppresses a table's small counts and whatever else is needed so that its totals cannot be used to work them out.
 * @returns a table of the same shape
 * @throws RangeError `invalid table` when rows and totals do not match in length; as `secondarySuppression`
 */
export function suppressTable(table: CountTable, rule: DisclosureRule): CountTable {
  const { cells, rowTotals, columnTotals, grandTotal } = table;
  if (cells.length !== rowTotals.length || cells.some((row) => row.length !== columnTotals.length)) {
    throw new RangeError('invalid table: rows and totals do not match');
  }
  const counts = new Map<string, Figure>();
  cells.forEach((row, r) => {
    row.forEach((count, c) => counts.set(cellName(r, c), count));
  });
  rowTotals.forEach((count, r) => counts.set(cellName(r, 'total'), count));
  columnTotals.forEach((count, c) => counts.set(cellName('total', c), count));
  counts.set(GRAND, grandTotal);
  const [rows, columns] = [rowTotals.map((_, r) => r), columnTotals.map((_, c) => c)];
  const totals: Total[] = [
    ...rows.map((r) => ({ total: cellName(r, 'total'), parts: columns.map((c) => cellName(r, c)) })),
    ...columns.map((c) => ({ total: cellName('total', c), parts: rows.map((r) => cellName(r, c)) })),
    { total: GRAND, parts: rows.map((r) => cellName(r, 'total')) },
    { total: GRAND, parts: columns.map((c) => cellName('total', c)) },
  ];
  const shown = withSuppressions(counts, secondarySuppression(counts, totals, rule));
  const at = (name: string): Figure => shown.get(name) ?? null;
  return {
    cells: rows.map((r) => columns.map((c) => at(cellName(r, c)))),
    rowTotals: rows.map((r) => at(cellName(r, 'total'))),
    columnTotals: columns.map((c) => at(cellName('total', c))),
    grandTotal: at(GRAND),
  };
}

type Position = number | 'total';

function cellName(row: Position, column: Position): string {
  return `${String(row)}/${String(column)}`;
}

const GRAND = cellName('total', 'total');
