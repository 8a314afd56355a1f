import { parseTextInSteps, type Issue, type Part, type PerformanceDocument, type Steps } from '@cairn/schema';
import { isCovered } from '../parts/coverage.js';
import type { LoadedPart } from '../parts/shelf.js';
import { failureOfText, type Answer } from './answer.js';
import { atOnce } from './at-once.js';
import { ask, inTurns, type Surroundings } from './ask.js';
import { isTooDeep, MOST_BYTES, MOST_ISSUES } from './limits.js';
import type { FailedState } from './load-state.js';
import { failed, failureCode } from './read.js';

/** A part that was read, and what was set aside in it. */
export interface ReadPart extends LoadedPart {
  readonly issues: readonly Issue[];
}

/** Loads one part of a document from its address. */
export function loadPart(
  around: Surroundings,
  whole: PerformanceDocument,
  part: Part,
  url: string,
  again: boolean,
): Promise<ReadPart | FailedState> {
  const { integrity } = part;
  const read = async (answer: Answer): Promise<ReadPart | FailedState> => {
    const text = await answer.text();
    // Without a way to tell nothing is believed.
    if (await around.holds?.(text, integrity))
      return inTurns(around, readPartInSteps(text, whole, part, url));
    // What stands there instead says more than that it is not what it should be.
    const found = await inTurns(around, parseTextInSteps(text.slice(0, MOST_TOLD)));
    const code = failureCode(found.issues);
    const named = code === 'html' || code === 'empty' ? failureOfText(code, answer) : 'altered';
    return failed(named, url, answer.status);
  };
  return ask(around, { url, again, integrity, read });
}

/** The beginning of a text tells whether it is a web page or nothing. */
const MOST_TOLD = 1_000;

/**
 * Reads a part whose hash holds. What it defines belongs to the document; it brings series alone, and only those that the document
 * lists it for. Its own parts are not followed.
 */
export function readPart(
  text: string,
  whole: PerformanceDocument,
  part: Part,
  url: string,
): ReadPart | FailedState {
  return atOnce(readPartInSteps(text, whole, part, url));
}

function* readPartInSteps(
  text: string,
  whole: PerformanceDocument,
  part: Part,
  url: string,
): Steps<ReadPart | FailedState> {
  if (text.length > MOST_BYTES || (yield* isTooDeep(text))) return failed('tooLarge', url);
  const { document, issues } = yield* parseTextInSteps(text, { whole });
  if (!document) return failed(failureCode(issues), url, null, issues);
  if (document.id !== whole.id) return failed('foreign', url);
  const series = document.series.filter(({ indicator, area }) => isCovered(part, indicator, area));
  const stray = document.series.length - series.length;
  const told = [...issues, ...(stray > 0 ? [strayIssue(stray, part)] : [])];
  return { part, series, issues: told.slice(0, MOST_ISSUES) };
}

function strayIssue(count: number, { href }: Part): Issue {
  return {
    code: 'set-aside',
    severity: 'error',
    path: '/series',
    message: `${String(count)} series of the part "${href}" are of indicators or areas that the document does not list it for.`,
    remedy: 'List them in "parts", or move the series to the part that is listed for them.',
  };
}
