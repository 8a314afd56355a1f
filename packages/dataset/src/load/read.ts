import { parseInSteps, parseTextInSteps, type Issue, type ParseResult, type Steps } from '@cairn/schema';
import { Dataset } from '../dataset.js';
import { atOnce } from './at-once.js';
import { isTooDeep, MOST_BYTES, MOST_ISSUES } from './limits.js';
import type { FailedState, LoadFailureCode, LoadState } from './load-state.js';

/**
 * Reads a document that is there as text. What is too long or too deep is not even parsed.
 *
 * @throws CodeNeeded in pages, where the document has faults and what names them is not here yet
 */
export function readText(text: string, url = ''): LoadState {
  return atOnce(readTextInSteps(text, url));
}

/** The same a step at a time. */
export function* readTextInSteps(text: string, url = ''): Steps<LoadState> {
  if (text.length > MOST_BYTES || (yield* isTooDeep(text))) return failed('tooLarge', url);
  const found = yield* parseTextInSteps(text);
  yield;
  const state = fromParse(found, url);
  return isUtf16(text) && state.phase === 'failed' ? failed('notUtf8', url, null, found.issues) : state;
}

/** How JSON in UTF-16 begins where it is read as UTF-8. */
const isUtf16 = (text: string) => /^(?:\ufffd{2})?(?:\0[{[\s]|[{[\s]\0)/u.test(text);

/**
 * Reads a document that is there as an object, as `JSON.parse` gave it.
 *
 * @throws CodeNeeded in pages, where the document has faults and what names them is not here yet
 */
export function readDocument(input: unknown, url = ''): LoadState {
  return fromParse(atOnce(parseInSteps(input)), url);
}

/** The state of an address that could not be loaded. */
export function failed(
  code: LoadFailureCode,
  url: string,
  httpStatus: number | null = null,
  issues: readonly Issue[] = [],
): FailedState {
  return { phase: 'failed', failure: { code, url, httpStatus, issues: issues.slice(0, MOST_ISSUES) } };
}

function fromParse({ document, issues }: ParseResult, url: string): LoadState {
  if (!document) return failed(failureCode(issues), url, null, issues);
  return { phase: 'ready', dataset: new Dataset(document), issues: issues.slice(0, MOST_ISSUES) };
}

/** What the parser's first finding says is wrong. */
export function failureCode(issues: readonly Issue[]): LoadFailureCode {
  switch (issues[0]?.code) {
    case 'html':
      return 'html';
    case 'empty':
      return 'empty';
    case 'not-json':
      return 'notJson';
    case 'format-too-new':
      return 'tooNew';
    case 'not-checked':
      return 'unchecked';
    default:
      return 'invalid';
  }
}
