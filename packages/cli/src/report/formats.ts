import type { Dataset } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import type { ReportView, Words } from '@cairn/views';
import type { DrawnElement, ReportChoice } from './page-window.js';

/** What a report is written from. */
export interface ReportRequest {
  readonly document: PerformanceDocument;
  readonly dataset: Dataset;
  readonly view: ReportView;
  readonly words: Words;
  readonly choice: ReportChoice;
  /** Where the document lies, and its pictures beside it. */
  readonly folder: string;
  /** The report as the widgets draw it, made when it is first asked for. Each format makes of it what it needs. */
  readonly drawing: () => Promise<DrawnElement>;
}

/** A file to write; without a name it is the whole of what was asked for, with one it is part of a folder. */
export interface ReportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export const FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** How each format is made; what it is made with is loaded only for it. */
export const writersOf: Readonly<
  Record<ReportFormat, (request: ReportRequest) => Promise<readonly ReportFile[]>>
> = {
  html: async (request) => {
    const { htmlReport } = await import('./html-report.js');
    return [{ name: '', content: await htmlReport(request) }];
  },
  pdf: async (request) => {
    const { pdfReport } = await import('./pdf-report.js');
    return [{ name: '', content: await pdfReport(request) }];
  },
  docx: async (request) => {
    const { docxReport } = await import('./docx-report.js');
    return [{ name: '', content: await docxReport(request) }];
  },
  xlsx: async (request) => {
    const { xlsxFile } = await import('./sheet-files.js');
    return [{ name: '', content: await xlsxFile(request) }];
  },
  csv: async (request) => {
    const { csvFiles } = await import('./sheet-files.js');
    return csvFiles(request);
  },
};
