import { soundInSteps } from '../sound/sound.js';
import type { PerformanceDocument } from '../types.js';
import { fullCheck } from './full-check.js';
import type { Issue } from './issue.js';
import { jsonInSteps } from './json-steps.js';
import { finished, type Steps } from './steps.js';

/*
 * A document without a fault is let through by the quick check of `../sound`. Only where that finds something, or anything unusual, does
 * the full check of `full.ts` say what. Both come to the same: the quick one takes nothing that the full one says anything against.
 */

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
export function* parseInSteps(input: unknown, options: ParseOptions = {}): Steps<ParseResult> {
  const document = yield* soundInSteps(input, options.whole);
  return document ? { document, issues: [] } : yield* fullCheck({ input }, options);
}

/**
 * Checks a performance document that is still text, as it came over the network or from a file.
 *
 * @param text JSON, with or without a byte order mark
 */
export function parseText(text: string, options: ParseOptions = {}): ParseResult {
  const json = withoutMark(text);
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return finished(fullCheck({ refused: json, error }, options));
  }
  return parse(input, options);
}

/** The same a step at a time, so that a page can do other things between the steps of a large document. */
export function* parseTextInSteps(text: string, options: ParseOptions = {}): Steps<ParseResult> {
  const json = withoutMark(text);
  let input: unknown;
  try {
    input = yield* jsonInSteps(json);
  } catch (error) {
    return yield* fullCheck({ refused: json, error }, options);
  }
  return yield* parseInSteps(input, options);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
