import type { Dataset } from '@cairn/dataset';
import { gridTable, scorecardGridView, type PortfolioView, type Words } from '@cairn/views';
import { withoutUnit, type ExportSource } from '../parts/export-source.js';

/** The chosen measures as one table, whether they are shown as tiles or as a table; null while nothing is chosen. */
export function portfolioExport(
  dataset: Dataset,
  { heading, area, measures }: PortfolioView,
  period: string | undefined,
  words: Words,
): ExportSource | null {
  if (measures.length === 0) return null;
  const indicators = measures.map(({ indicator }) => indicator).join(' ');
  const tables = () => {
    const grid = scorecardGridView(dataset, { columns: 'measures', indicators, area, period }, words);
    return 'view' in grid ? [withoutUnit(gridTable(grid.view, words))] : [];
  };
  return { heading, tables, picture: null };
}
