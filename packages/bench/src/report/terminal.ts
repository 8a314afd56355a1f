import type { ContestResult } from '../measure/contest.js';
import { COLUMNS, rowsOf } from './rows.js';

/** A table for a terminal: the first column to the left, figures to the right. */
export function terminalTable(result: ContestResult): string {
  const rows = [COLUMNS, ...rowsOf(result)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
  return [`\n${result.title}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
