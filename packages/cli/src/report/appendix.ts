import type { PerformanceDocument } from '@cairn/schema';
import { figuresOfSection } from './section-measures.js';
import type { ReportRequest } from './formats.js';

/**
 * A document whose report ends with what its measures mean: those that it shows, in their order. A report that has such a section stays
 * as it is.
 */
export function withAppendix(
  document: PerformanceDocument,
  { dataset, view }: Pick<ReportRequest, 'dataset' | 'view'>,
): PerformanceDocument {
  const shown = view.sections.flatMap(({ content, period }) => figuresOfSection(dataset, content, period));
  const indicators = [...new Set(shown.map(({ indicator }) => indicator))];
  const hasOne = view.sections.some(({ content }) => content.kind === 'definitions');
  if (hasOne || indicators.length === 0) return document;
  return {
    ...document,
    reports: document.reports.map((report) =>
      report.id === view.id
        ? { ...report, sections: [...report.sections, { kind: 'definitions' as const, indicators }] }
        : report,
    ),
  };
}
