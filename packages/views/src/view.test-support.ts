import { Dataset } from '@cairn/dataset';
import { parse, type PerformanceDocumentInput } from '@cairn/schema';
import type { ViewResult } from './shared/outcome.js';
import { Words } from './words/words.js';

/** A dataset of a document that must have no issues. */
export function datasetOf(input: PerformanceDocumentInput): Dataset {
  const { document, issues } = parse(input);
  if (!document || issues.length > 0) throw new Error(JSON.stringify(issues));
  return new Dataset(document);
}

/** The view of a result that must have one. */
export function viewIn<View>(result: ViewResult<View>): View {
  if ('absent' in result) throw new Error(result.absent.code);
  return result.view;
}

export const english = new Words('en-GB', 'en-GB');
export const welsh = new Words('cy', 'en-GB');
export const gaelic = new Words('gd', 'en-GB');
