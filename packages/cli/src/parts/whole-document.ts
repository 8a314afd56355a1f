import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { MOST_BYTES, readPart, seriesKey, type LoadFailureCode } from '@cairn/dataset';
import type { Part, PerformanceDocument, Series } from '@cairn/schema';
import { visit } from '../doctor/visit.js';
import { CommandError } from '../issues/command-error.js';
import type { BuildIssue } from '../issues/issue.js';
import type { FileToWrite } from '../output/write-together.js';
import { integrityOf } from './part-file.js';

/** Gets the bytes of a part from where the document says it is; null where there is nothing. */
export type GetPart = (href: string) => Promise<Uint8Array | null>;

/**
 * A document with the series of all its parts, which must be as it lists them; null when one is not, because nothing can be counted in
 * half a document.
 *
 * @param file the document, as issues name it
 */
export async function wholeDocument(
  document: PerformanceDocument,
  file: string,
  get: GetPart,
  report: (issue: BuildIssue) => void,
): Promise<PerformanceDocument | null> {
  if (document.parts.length === 0) return document;
  const series = [...document.series];
  const seen = new Set(series.map(subjectOf));
  let isWhole = true;
  for (const [at, { part, found }] of (await readAll(document, get)).entries()) {
    const path = `/parts/${String(at)}`;
    if ('message' in found) {
      report({ ...found, severity: 'error', file, path });
      isWhole = false;
      continue;
    }
    for (const issue of found.issues) report({ ...issue, file: part.href });
    for (const one of found.series) {
      if (seen.size === seen.add(subjectOf(one)).size)
        report({ ...repeated(one), severity: 'error', file, path });
      else series.push(one);
    }
  }
  return isWhole ? { ...document, series, parts: [] } : null;
}

/** Gets parts from beside a document's file, or from the web. */
export function partsBeside(path: string): GetPart {
  return async (href) => {
    const isFar = /^https?:/iu.test(href);
    if (isFar) return partsAt(new URL(href))(href);
    try {
      return await readFile(resolve(dirname(path), decodeURIComponent(href)));
    } catch {
      return null;
    }
  };
}

/** Gets parts from among files that are not written yet, else from where they will be. */
export function partsAmong(files: readonly FileToWrite[], path: string): GetPart {
  const waiting = new Map(files.map((file) => [file.path, file.content]));
  const beside = partsBeside(path);
  return async (href) => {
    const content = waiting.get(resolve(dirname(path), decodeURIComponent(href)));
    return content === undefined ? beside(href) : Buffer.from(content);
  };
}

/** Gets parts from where a published document is. */
export function partsAt(document: URL): GetPart {
  return async (href) => {
    try {
      const answer = await visit(new URL(href, document), document.origin, MOST_BYTES);
      return answer.status === 200 ? answer.bytes : null;
    } catch (error) {
      if (error instanceof CommandError || error instanceof TypeError) return null;
      throw error;
    }
  };
}

/** A server is not asked for more parts than so many at a time. */
const AT_ONCE = 8;

/** What is in each part, in their order. */
async function readAll(document: PerformanceDocument, get: GetPart) {
  const read: { readonly part: Part; readonly found: Awaited<ReturnType<typeof readOne>> }[] = [];
  const waiting = document.parts.entries();
  const reader = async () => {
    for (const [at, part] of waiting) read[at] = { part, found: await readOne(document, part, get) };
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return read;
}

type Fault = Pick<BuildIssue, 'code' | 'message' | 'remedy'>;

async function readOne(document: PerformanceDocument, part: Part, get: GetPart) {
  const { href, integrity } = part;
  const bytes = await get(href);
  if (!bytes) {
    return fault(
      'missing-part',
      `The part "${href}" is not there.`,
      'Publish it beside the document, or build again.',
    );
  }
  if (integrityOf(bytes, integrity.slice(0, integrity.indexOf('-'))) !== integrity) {
    const message = `The part "${href}" is not as the document lists it: its hash is another.`;
    return fault('altered-part', message, 'Build again, and publish the document and its parts together.');
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const found = readPart(text, document, part, href);
  return 'failure' in found ? unreadable(href, found.failure.code) : found;
}

function unreadable(href: string, code: LoadFailureCode): Fault {
  if (code === 'foreign') {
    return fault(
      'foreign-part',
      `The part "${href}" belongs to another document.`,
      'List the part of this document.',
    );
  }
  return fault('unreadable-part', `The part "${href}" cannot be read (${code}).`, 'Build again.');
}

const fault = (code: string, message: string, remedy: string): Fault => ({ code, message, remedy });

const subjectOf = ({ indicator, area, dimensions }: Series) => seriesKey(indicator, area, dimensions);

function repeated({ indicator, area }: Series): Fault {
  return fault(
    'duplicate-series',
    `A second series for indicator "${indicator}" and area "${area}" in a part; the first is kept.`,
    'Put all periods into one series.',
  );
}
