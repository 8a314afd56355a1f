import {
  parse,
  parseText,
  type Issue,
  type Part,
  type ParseResult,
  type PerformanceDocument,
} from '@cairn/schema';
import { Dataset } from '../dataset.js';
import { isTooDeep, MOST_BYTES, MOST_ISSUES } from './limits.js';
import type { FailedState, LoadFailureCode, ReadyState } from './load-state.js';
import type { PartOutcome } from './parted-document.js';

/** Reads a document that is there as text. What is too long or too deep is not even parsed. */
export function readText(text: string, url = ''): ReadyState | FailedState {
  if (text.length > MOST_BYTES || isTooDeep(text)) return failed('tooLarge', url);
  return fromParse(parseText(text), url);
}

/** Reads a document that is there as an object, as `JSON.parse` gave it. */
export function readDocument(input: unknown, url = ''): ReadyState | FailedState {
  return fromParse(parse(input), url);
}

/**
 * Reads a part of a document. Of its series those count that the document's list of parts says it holds.
 *
 * @param whole the document that lists it, which defines what its series are about
 */
export function readPart(text: string, url: string, part: Part, whole: PerformanceDocument): PartOutcome {
  if (text.length > MOST_BYTES || isTooDeep(text)) return failed('tooLarge', url);
  const { document, issues } = parseText(text, { whole });
  if (!document) return failed(failureCode(issues), url, null, issues);
  const [indicators, areas] = [
    part.indicators && new Set(part.indicators),
    part.areas && new Set(part.areas),
  ];
  return {
    series: document.series.filter(
      ({ indicator, area }) => (indicators?.has(indicator) ?? true) && (areas?.has(area) ?? true),
    ),
  };
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

function fromParse({ document, issues }: ParseResult, url: string): ReadyState | FailedState {
  if (!document) return failed(failureCode(issues), url, null, issues);
  return { phase: 'ready', dataset: new Dataset(document), issues: issues.slice(0, MOST_ISSUES) };
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
