import * as z from 'zod/mini';
import { readCollections } from './collections.js';
import { isNewerMinor, readFormat } from './format.js';
import { readHead } from './head.js';
import type { Finding, Issue } from './issue.js';
import { inDocumentOrder } from './order.js';
import type { ParseOptions, ParseResult } from './parse.js';
import { checkReferences } from './references/check.js';
import { describeValue } from './sentences.js';
import type { PerformanceDocument } from '../types.js';

// zod probes `new Function` otherwise, which a strict content security policy reports as a violation.
z.config({ jitless: true });

/** What is to be checked: what `JSON.parse` gave, or a text that it has refused. */
export type Given = { readonly input: unknown } | { readonly refused: string; readonly error: unknown };

/** Finds all that can be said against a document and says it in words, sets aside what cannot be used and returns the rest. */
export function* fullCheck(given: Given, options: ParseOptions): Generator<void, ParseResult> {
  if ('refused' in given) return fatal(notJson(given.refused, given.error));
  return yield* checkInput(given.input, options);
}

type Loose = Readonly<Record<string, unknown>>;

function* checkInput(input: unknown, { whole }: ParseOptions): Generator<void, ParseResult> {
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

function notJson(text: string, error: unknown): Finding {
  // Not trimmed: a large text would be copied.
  if (!/\S/u.test(text)) {
    return {
      code: 'empty',
      message: 'The document is empty.',
      remedy: 'Publish the document again; the file may have been cut off.',
    };
  }
  if (/^\s*<(!doctype|html|\?xml)/iu.test(text)) {
    return {
      code: 'html',
      message: 'This is a web page, not a performance document.',
      remedy: 'Check the address; the server may have answered with its sign-in or error page.',
    };
  }
  return {
    code: 'not-json',
    message: `The document is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`,
    remedy: 'Publish the document again; it may have been cut off or edited by hand.',
  };
}

function fatal(finding: Finding, path = ''): ParseResult {
  return { document: null, issues: [{ ...finding, severity: 'error', path }] };
}
