import { Dataset, forAudience } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import { LANGUAGES, reportView, type ReportView, Words } from '@cairn/views';
import { CommandError } from '../issues/command-error.js';
import { withAppendix } from './appendix.js';
import type { ReportRequest } from './formats.js';
import { drawReport, type DrawnElement } from './page-window.js';

/** Which report of which document, for whom. */
export interface ReportSubject {
  readonly document: PerformanceDocument;
  /** Id of one of the document's reports. */
  readonly report: string;
  /** `en`, `cy` or `gd`; the document's own where absent, English where no report is written in that. */
  readonly language?: string | undefined;
  /** The edition before: the report then begins with what has changed since. */
  readonly previous?: PerformanceDocument | undefined;
  /** Takes the place of the report's own areas. */
  readonly area?: string | undefined;
  /** As at the end of which period. */
  readonly period?: string | undefined;
  /** Ends with what the measures of the report mean, where it does not anyway. */
  readonly appendix?: boolean | undefined;
  /** Where the document lies, and its pictures beside it. */
  readonly folder: string;
}

/** A request that holds a window open once something was drawn. */
export interface OpenRequest extends ReportRequest {
  readonly close: () => Promise<void>;
}

/**
 * Everything that a report is written from. A paper leaves the house: it holds nothing that those it is for may not see.
 *
 * @throws CommandError when the document has no such report, area or period
 */
export function reportRequest(subject: ReportSubject): OpenRequest {
  const { report, area, period, folder } = subject;
  const readers = subject.document.reports.find(({ id }) => id === report)?.audience;
  const forReaders = (whole: PerformanceDocument) =>
    readers === undefined ? whole : forAudience(whole, readers);
  const document = forReaders(subject.document);
  const previous = subject.previous && forReaders(subject.previous);
  const dataset = new Dataset(document);
  const language = subject.language ?? languageAmong(document.language);
  const words = new Words(language, document.language, (id) => dataset.directory.comparator(id)?.name);
  const choice = { report, language, area, period, previous };
  const query = { report, area, period, previous: previous && new Dataset(previous) };
  const view = viewOf(dataset, query, words);
  if (subject.appendix)
    return reportRequest({
      ...subject,
      document: withAppendix(subject.document, { dataset, view }),
      appendix: false,
    });
  let drawing: Promise<DrawnElement> | undefined;
  return {
    ...{ document, dataset, words, choice, folder },
    view,
    drawing: () => (drawing ??= drawReport(document, choice)),
    close: async () => {
      (await drawing?.catch(() => undefined))?.close();
    },
  };
}

function viewOf(
  dataset: Dataset,
  query: Parameters<typeof reportView>[1] & { readonly report: string },
  words: Words,
): ReportView {
  const result = reportView(dataset, query, words);
  if ('view' in result) return result.view;
  const { what } = result.absent.statement;
  if (result.absent.code !== 'unknown-report') throw new CommandError(what);
  throw new CommandError(unknownReport(dataset.document, query.report));
}

/** What to say of a report that there is not. */
export function unknownReport({ reports }: PerformanceDocument, report: string): string {
  if (reports.length === 0) return 'The document defines no reports.';
  return `The document has no report "${report}". It has ${reports.map(({ id }) => id).join(', ')}.`;
}

/** The language of a document where reports are written in it, else English. */
function languageAmong(tag: string): string {
  const [primary] = tag.toLowerCase().split('-');
  return LANGUAGES.find((one) => one === primary) ?? 'en';
}
