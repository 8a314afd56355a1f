import type { PerformanceDocument, Revision } from '@cairn/schema';
import { PeriodReader } from './period-reader.js';
import { SeriesIndex } from './series-index.js';

/** The corrections that may be told of: those of a figure that is suppressed would tell the figure, however its period is written. */
export function openRevisions(document: PerformanceDocument): Revision[] {
  const reader = new PeriodReader();
  const index = new SeriesIndex(document, reader);
  return document.revisions.filter(({ series: { indicator, area, dimensions }, period: text }) => {
    const timeline = index.timeline(indicator, area, dimensions);
    const period = reader.read(text, index.yearStart(indicator));
    return !period || timeline?.of(period)?.absence !== 'suppressed';
  });
}
