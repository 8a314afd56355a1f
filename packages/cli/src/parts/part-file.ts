import { createHash } from 'node:crypto';
import type { Part, PerformanceDocumentInput } from '@cairn/schema';
import { serialise } from '../build/serialise.js';
import type { PartGroup } from './grouping.js';

/** One part as a file, and how the document lists it. */
export interface PartFile {
  readonly name: string;
  readonly text: string;
  readonly entry: Part;
}

/** The names of the files that parts are in: by their content, so that caches may keep them for ever. */
export const PART_NAME = /^[0-9a-f]{16}\.json$/u;

/**
 * The file of a group of series. It has the document's own id and title; what else the document defines is not said again.
 *
 * @param folder the folder of the parts, as the document names it
 */
export function partFile(
  document: PerformanceDocumentInput,
  { indicators, areas, series }: PartGroup,
  folder: string,
): PartFile {
  const { format, id, title, language } = document;
  const text = serialise({ format, id, title, language, areas: [], indicators: [], series });
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  const href = `${encodeURIComponent(folder)}/${name}`;
  const periods = periodsOf(document, series);
  const about = { ...(indicators ? { indicators } : {}), ...(areas ? { areas } : {}) };
  return { name, text, entry: { href, ...about, periods, integrity: integrityOf(text) } };
}

/** The Subresource Integrity hash of a file. */
export function integrityOf(bytes: string | Uint8Array, algorithm = 'sha384'): string {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}

/** The periods of the document's own reporting year that series have figures for, forecasts left out. */
function periodsOf(
  { indicators, reportingYearStart }: PerformanceDocumentInput,
  series: PerformanceDocumentInput['series'],
): readonly string[] {
  const foreign = new Set(
    indicators
      .filter((one) => one.reportingYearStart !== undefined && one.reportingYearStart !== reportingYearStart)
      .map(({ id }) => id),
  );
  const found = new Set<string>();
  for (const { indicator, periods, status } of series) {
    if (foreign.has(indicator)) continue;
    for (const [at, period] of periods.entries()) if (!status?.[at]?.includes('F')) found.add(period);
  }
  return [...found].sort();
}
