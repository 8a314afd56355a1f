import { parse, parseText, type Issue, type ParseResult } from '@cairn/schema';
import { Dataset } from '../dataset.js';
import type { LoadFailureCode, LoadState } from './load-state.js';

/** Reads a document that is there as text. */
export function readText(text: string, url = ''): LoadState {
  return fromParse(parseText(text), url);
}

/** Reads a document that is there as an object, as `JSON.parse` gave it. */
export function readDocument(input: unknown, url = ''): LoadState {
  return fromParse(parse(input), url);
}

function fromParse({ document, issues }: ParseResult, url: string): LoadState {
  if (document) return { phase: 'ready', dataset: new Dataset(document), issues };
  return { phase: 'failed', failure: { code: failureCode(issues), url, httpStatus: null, issues } };
}

function failureCode(issues: readonly Issue[]): LoadFailureCode {
  switch (issues[0]?.code) {
    case 'html':
      return 'html';
    case 'empty':
      return 'empty';
    case 'not-json':
      return 'notJson';
    case 'format-too-new':
      return 'tooNew';
    default:
      return 'invalid';
  }
}
