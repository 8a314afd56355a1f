import type { DefinitionDifference, Differences, FigureDifference, WrittenFigure } from '@cairn/dataset';
import type { Paint } from './paint.js';
import { wholeNumber } from './table-text.js';

/**
 * What two editions of a document differ in, for a person to read.
 *
 * @param limit how many of a kind are listed; all are counted
 */
export function differencesText(found: Differences, limit: number, paint: Paint): string {
  const { head, definitions, figures, statuses } = found;
  const parts = [
    section(
      'The document itself',
      head.map((field) => `${field} is different`),
      limit,
      paint,
    ),
    section('Definitions', definitions.map(definitionLine), limit, paint),
    section('Figures', figures.map(figureLine), limit, paint),
    section(
      'Statuses of the latest figures',
      statuses.map(
        ({ indicator, area, before, after }) =>
          `${indicator}, ${area}: ${before ?? 'none'} → ${after ?? 'none'}`,
      ),
      limit,
      paint,
    ),
  ].filter((part) => part !== '');
  if (parts.length === 0) return paint('green', 'No difference.');
  return [...parts, paint('bold', `${summary(found)}.`)].join('\n');
}

function section(title: string, lines: readonly string[], limit: number, paint: Paint): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, limit).map((line) => `  ${line}`);
  const more = lines.length - shown.length;
  if (more > 0) shown.push(paint('dim', `  … and ${wholeNumber(more)} more`));
  return [paint('bold', `${title} (${wholeNumber(lines.length)})`), ...shown, ''].join('\n');
}

function definitionLine({ collection, kind, id, item, fields }: DefinitionDifference): string {
  const name = `${collection}: ${id ?? JSON.stringify(item).slice(0, 80)}`;
  return kind === 'changed' ? `${name} changed in ${fields.join(', ')}` : `${name} ${kind}`;
}

function figureLine({ indicator, area, breakdown, period, before, after }: FigureDifference): string {
  const parts = Object.entries(breakdown).map(([dimension, category]) => `${dimension} ${category}`);
  const place = [indicator, area, ...parts, period].join(', ');
  if (before === null) return `${place}: new, ${written(after)}`;
  if (after === null) return `${place}: gone, was ${written(before)}`;
  return `${place}: ${written(before)} → ${written(after)}`;
}

function written(figure: WrittenFigure | null): string {
  if (figure === null) return 'none';
  const value = figure.value === null ? 'no value' : String(figure.value);
  return figure.status === '' ? value : `${value} [${figure.status}]`;
}

function summary({ definitions, figures, statuses }: Differences): string {
  const added = figures.filter(({ before }) => before === null).length;
  const gone = figures.filter(({ after }) => after === null).length;
  const counts = [
    [added, 'new'],
    [figures.length - added - gone, 'changed'],
    [gone, 'gone'],
  ] as const;
  const said = counts.map(([number, word]) => `${wholeNumber(number)} ${word}`).join(', ');
  return `Figures: ${said}; definitions: ${wholeNumber(definitions.length)}; statuses: ${wholeNumber(statuses.length)}`;
}
