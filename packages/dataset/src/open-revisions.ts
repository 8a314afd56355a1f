import type { PerformanceDocument, Revision } from '@cairn/schema';
import { UnloadedParts } from './parts/unloaded-parts.js';
import { PeriodReader } from './period-reader.js';
import { SeriesIndex } from './series-index.js';

/**
 * The corrections that may be told of: those of a figure that is suppressed would tell the figure, however its period is written.
 * What is in a part that has not come may be suppressed.
 */
export function openRevisions(document: PerformanceDocument): Revision[] {
  const reader = new PeriodReader();
  const unloaded = new UnloadedParts(document.parts);
  const index = new SeriesIndex(document, reader, unloaded);
  return document.revisions.filter(({ series: { indicator, area, dimensions }, period: text }) => {
    const { result: timeline, missing } = unloaded.during(() => index.timeline(indicator, area, dimensions));
    if (missing.length > 0) return false;
    const period = reader.read(text, index.yearStart(indicator));
    return !period || timeline?.of(period)?.absence !== 'suppressed';
  });
}
