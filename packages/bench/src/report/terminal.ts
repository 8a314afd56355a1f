import type { ContestResult } from '../measure/contest.js';
import { tableOf } from './rows.js';

/** A table for a terminal: the first column to the left, figures to the right. */
export function terminalTable(result: ContestResult): string {
  const { columns, rows } = tableOf(result);
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const texts = lines.map((line) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
  return [`\n${result.title}`, ...texts.map((text) => `  ${text.trimEnd()}`), ''].join('\n');
}
