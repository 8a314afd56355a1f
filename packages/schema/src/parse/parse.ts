import * as z from 'zod/mini';
import type { PerformanceDocument } from '../types.js';
import { readCollections } from './collections.js';
import { isNewerMinor, readFormat, readHead } from './head.js';
import type { Finding, Issue } from './issue.js';
import { inDocumentOrder } from './order.js';
import { checkReferences } from './references/check.js';
import { jsonInSteps } from './json-steps.js';
import { describeValue } from './sentences.js';
import { finished } from './steps.js';

// zod probes `new Function` otherwise, which a strict content security policy reports as a violation.
z.config({ jitless: true });

/** What `parse` found. */
export interface ParseResult {
  /** What can be used; null when nothing can. */
  readonly document: PerformanceDocument | null;
  /** Everything that should be mended, in the document's order of collections. */
  readonly issues: readonly Issue[];
}

export interface ParseOptions {
  /** The document that lists this one among its `parts`: what it defines counts as defined here too. */
  readonly whole?: PerformanceDocument;
}

type Loose = Readonly<Record<string, unknown>>;

/**
 * Checks a performance document. Never throws on data and never changes it: items that cannot be used are set aside and
 * reported, unknown fields are kept, and the rest is returned ready to show.
 *
 * @param input what `JSON.parse` gave
 */
export function parse(input: unknown, options: ParseOptions = {}): ParseResult {
  return finished(parseInSteps(input, options));
}

/** The same a step at a time, so that a page can do other things between the steps of a large document. */
export function* parseInSteps(input: unknown, { whole }: ParseOptions = {}): Generator<void, ParseResult> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return fatal({
      code: 'not-an-object',
      message: `A performance document must be an object, but this is ${describeValue(input)}.`,
      remedy: 'Check that the address is that of a performance document.',
    });
  }
  const source = input as Loose;
  const format = source['format'];
  if ((readFormat(format)?.major ?? 1) > 1) {
    return fatal(
      {
        code: 'format-too-new',
        message: `The document has the format "${String(format)}"; this version of Cairn reads "cairn/1".`,
        remedy: 'Use a newer version of Cairn, or publish the document as "cairn/1" too.',
      },
      '/format',
    );
  }

  const issues: Issue[] = [];
  const head = readHead(source, issues);
  if (!head) return { document: null, issues };

  const placed = yield* readCollections(source, isNewerMinor(source), whole?.indicators ?? [], issues);
  const collections = yield* checkReferences(placed, { source, whole }, issues);
  return {
    document: { ...head, ...collections } as PerformanceDocument,
    issues: inDocumentOrder(issues),
  };
}

/**
 * Checks a performance document that is still text, as it came over the network or from a file.
 *
 * @param text JSON, with or without a byte order mark
 */
export function parseText(text: string, options: ParseOptions = {}): ParseResult {
  const json = withoutMark(text);
  const refused = notEvenJson(json);
  if (refused) return refused;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return notJson(error);
  }
  return parse(input, options);
}

/** The same a step at a time, so that a page can do other things between the steps of a large document. */
export function* parseTextInSteps(text: string, options: ParseOptions = {}): Generator<void, ParseResult> {
  const json = withoutMark(text);
  const refused = notEvenJson(json);
  if (refused) return refused;
  let input: unknown;
  try {
    input = yield* jsonInSteps(json);
  } catch (error) {
    return notJson(error);
  }
  return yield* parseInSteps(input, options);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function notEvenJson(json: string): ParseResult | null {
  // Not trimmed: a large text would be copied.
  if (!/\S/u.test(json)) {
    return fatal({
      code: 'empty',
      message: 'The document is empty.',
      remedy: 'Publish the document again; the file may have been cut off.',
    });
  }
  if (/^\s*<(!doctype|html|\?xml)/iu.test(json)) {
    return fatal({
      code: 'html',
      message: 'This is a web page, not a performance document.',
      remedy: 'Check the address; the server may have answered with its sign-in or error page.',
    });
  }
  return null;
}

function notJson(error: unknown): ParseResult {
  return fatal({
    code: 'not-json',
    message: `The document is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`,
    remedy: 'Publish the document again; it may have been cut off or edited by hand.',
  });
}

function fatal(finding: Finding, path = ''): ParseResult {
  return { document: null, issues: [{ ...finding, severity: 'error', path }] };
}
