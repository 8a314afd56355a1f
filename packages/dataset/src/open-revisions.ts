import type { PerformanceDocument, Revision } from '@cairn/schema';
import { Dataset } from './dataset.js';

/** The corrections that may be told of: those of a figure that is suppressed would tell the figure, however its period is written. */
export function openRevisions(document: PerformanceDocument): Revision[] {
  return openRevisionsOf(new Dataset(document));
}

/** The same of a document whose parts may not all be here. */
export function openRevisionsOf(dataset: Dataset): Revision[] {
  return dataset.document.revisions.filter(({ series: { indicator, area, dimensions }, period: text }) => {
    const timeline = dataset.timeline(indicator, area, dimensions);
    const period = dataset.period(indicator, text);
    return !period || timeline?.of(period)?.absence !== 'suppressed';
  });
}
