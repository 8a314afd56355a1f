import { dirname, join } from 'node:path';
import { Dataset, forAudience } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import { LANGUAGES, reportView, type ReportView, Words } from '@cairn/views';
import { Option } from 'commander';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import { issuesText } from '../output/issues-text.js';
import { writeAtomically } from '../output/write-atomically.js';
import { FORMATS, type ReportFormat, type ReportRequest, writersOf } from '../report/formats.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { readDocumentFile } from './document-file.js';

interface ReportCommandOptions {
  readonly format: ReportFormat;
  readonly lang?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly out?: string | undefined;
}

/** The verb `report`. */
export const defineReport: DefineCommand = (program, context, ended) => {
  program
    .command('report')
    .description('write a report of a document as a file to read, print, send or work with')
    .argument('<path>', 'a document, or the folder of a project that was built')
    .argument('<report>', 'the id of one of its reports')
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).default('html'))
    .addOption(
      new Option('--lang <tag>', "language of its words (default: the document's)").choices(LANGUAGES),
    )
    .option('--area <id>', "an area in place of the report's own")
    .option('--period <period>', 'as at the end of which period, such as 2026-Q2')
    .option('--out <path>', 'where to write it (default: named after the report, here)')
    .action(async (path: string, report: string, options: ReportCommandOptions) => {
      ended(await runReport(path, report, options, context));
    });
};

/** `cairn report`: ends with 1 when part of the document could not be used, or all of it. */
async function runReport(
  path: string,
  report: string,
  options: ReportCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const file = await builtDocument(path);
  const log = new IssueLog();
  const document = await readDocumentFile(file, log);
  const hasErrors = log.issues.some(({ severity }) => severity === 'error');
  if (hasErrors) context.error(issuesText(log.groups, 5, context.paint));
  if (!document) return 1;
  const request = requestOf(document, report, options, dirname(file));
  const name = `${report}-${request.choice.language}`;
  // A file for each section: a folder.
  const out = options.out ?? (options.format === 'csv' ? name : `${name}.${options.format}`);
  for (const { name: part, content } of await writersOf[options.format](request)) {
    const target = part === '' ? out : join(out, part);
    await writeAtomically(target, content);
    context.out(target);
  }
  return hasErrors ? 1 : 0;
}

function requestOf(
  whole: PerformanceDocument,
  report: string,
  { lang, area, period }: ReportCommandOptions,
  folder: string,
): ReportRequest {
  const readers = whole.reports.find(({ id }) => id === report)?.audience;
  // A paper leaves the house: it holds nothing that those it is for may not see.
  const document = readers === undefined ? whole : forAudience(whole, readers);
  const dataset = new Dataset(document);
  const language = lang ?? languageAmong(document.language);
  const words = new Words(language, document.language, (id) => dataset.directory.comparator(id)?.name);
  const choice = { report, language, area, period };
  return { document, dataset, words, choice, folder, view: viewOf(dataset, choice, words) };
}

function viewOf(
  dataset: Dataset,
  query: { readonly report: string; readonly area: string | undefined; readonly period: string | undefined },
  words: Words,
): ReportView {
  const result = reportView(dataset, query, words);
  if ('view' in result) return result.view;
  const ids = dataset.document.reports.map(({ id }) => id);
  const { what } = result.absent.statement;
  if (result.absent.code !== 'unknown-report') throw new CommandError(what);
  throw new CommandError(
    ids.length === 0
      ? 'The document defines no reports.'
      : `The document has no report "${query.report}". It has ${ids.join(', ')}.`,
  );
}

/** The language of a document where reports are written in it, else English. */
function languageAmong(tag: string): string {
  const [primary] = tag.toLowerCase().split('-');
  return LANGUAGES.find((one) => one === primary) ?? 'en';
}
