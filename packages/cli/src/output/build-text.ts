import { relative } from 'node:path';
import type { PerformanceDocumentInput } from '@cairn/schema';
import type { BuildResult } from '../build/build.js';
import { newcomers } from '../build/newcomers.js';
import { countsOf } from '../issues/log.js';
import { said } from './said.js';
import { countsText, issuesText } from './issues-text.js';
import type { Paint } from './paint.js';
import { counted, tableText, wholeNumber } from './table-text.js';

/** What became of a document that was built. */
export interface BuildOutcome {
  /** Where it is, or will be; null when it was not written. */
  readonly path: string | null;
  readonly bytes: number;
  /** How many parts are beside it. */
  readonly parts: number;
  /** Whether somebody else will write it. */
  readonly isKept: boolean;
}

/** What a build did, for a person to read. */
export function buildText(
  { document, previous, sources, log }: BuildResult,
  outcome: BuildOutcome,
  limit: number,
  paint: Paint,
): string {
  const parts: string[] = [];
  if (document) parts.push(paint('bold', said(document.title)), '');
  if (sources.length > 0) {
    const rows = sources.map(({ file, accepted, rejected, leftOut }) => [
      file,
      ...[accepted + rejected, accepted, rejected, leftOut].map(wholeNumber),
    ]);
    parts.push(tableText(['Source', 'rows', 'accepted', 'rejected', 'left out'], rows), '');
  }
  if (log.groups.length > 0) parts.push(issuesText(log.groups, limit, paint));
  if (document && outcome.path !== null) {
    parts.push(`${contents(document)}; ${countsText(countsOf(log))}.`);
    const corrected = (document.revisions ?? []).filter(newcomers(previous)('revisions')).length;
    if (corrected > 0) parts.push(`Corrected: ${counted(corrected, 'published figure')}.`);
    parts.push(
      paint(
        'green',
        `${outcome.isKept ? 'Ready for' : 'Written to'} ${relative('.', outcome.path)} (${wholeNumber(Math.ceil(outcome.bytes / 1024))} kB)${outcome.parts === 0 ? '' : `, with ${counted(outcome.parts, 'part')} beside it`}.`,
      ),
    );
  } else {
    const why = document ? 'the errors come first' : 'the definitions cannot be used as they are';
    parts.push(paint('red', `No document was written: ${why}.`));
  }
  return parts.join('\n');
}

function contents({ indicators, areas, series }: PerformanceDocumentInput): string {
  let figures = 0;
  let without = 0;
  for (const { values } of series) {
    figures += values.length;
    for (const value of values) if (value === null) without++;
  }
  const list = [
    counted(indicators.length, 'indicator'),
    counted(areas.length, 'area'),
    `${wholeNumber(series.length)} series`,
    `${counted(figures, 'figure')} (${wholeNumber(without)} without a value)`,
  ];
  return list.join(', ');
}
