import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '@cairn/views';
import { InvalidArgumentError } from 'commander';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import { issuesText } from '../output/issues-text.js';
import { FORMATS, type ReportFormat } from '../report/formats.js';
import { unknownReport } from '../report/report-request.js';
import { reportFileName, writeReport } from '../report/write-report.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { readDocumentFile } from './document-file.js';

interface ReportCommandOptions {
  readonly all?: boolean | undefined;
  readonly format: readonly ReportFormat[];
  readonly lang?: readonly string[] | undefined;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly appendix?: boolean | undefined;
  readonly against?: string | undefined;
  readonly out?: string | undefined;
}

/** The verb `report`. */
export const defineReport: DefineCommand = (program, context, ended) => {
  program
    .command('report')
    .description('write reports of a document as files to read, print, send or work with')
    .argument('<path>', 'a document, or the folder of a project that was built')
    .argument('[report]', 'the id of one of its reports')
    .option('--all', 'every report of the document')
    .option('--format <formats>', `what to write: ${FORMATS.join(', ')}, several or all`, someOf(FORMATS), [
      'html',
    ] as const)
    .option(
      '--lang <tags>',
      `language of its words: ${LANGUAGES.join(', ')}, several or all (default: the document's)`,
      someOf(LANGUAGES),
    )
    .option('--area <id>', "an area in place of the report's own")
    .option('--period <period>', 'as at the end of which period, such as 2026-Q2')
    .option('--against <document>', 'the edition before: begin with what has changed since')
    .option('--appendix', 'end with what the measures mean: definition, method, caveats, owner')
    .option('--out <path>', 'where to write it, a folder for several (default: named after the report, here)')
    .action(async (path: string, report: string | undefined, options: ReportCommandOptions) => {
      ended(await runReport(path, report, options, context));
    });
};

/** Reads `pdf,docx`, or `all`. */
function someOf<One extends string>(known: readonly One[]): (text: string) => readonly One[] {
  return (text) => {
    if (text === 'all') return known;
    const asked = text.split(/[\s,]+/u).filter((one) => one !== '');
    const found = known.filter((one) => asked.includes(one));
    const strange = asked.find((one) => !known.some((other) => other === one));
    if (strange === undefined && found.length > 0) return found;
    throw new InvalidArgumentError(`Allowed are ${known.join(', ')}, several with commas between, and all.`);
  };
}

/** `cairn report`: ends with 1 when part of the document could not be used, or all of it. */
async function runReport(
  path: string,
  report: string | undefined,
  options: ReportCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const file = await builtDocument(path);
  const log = new IssueLog();
  const document = await readDocumentFile(file, log);
  const previous = options.against === undefined ? undefined : await readDocumentFile(options.against, log);
  const hasErrors = log.issues.some(({ severity }) => severity === 'error');
  if (hasErrors) context.error(issuesText(log.groups, 5, context.paint));
  if (!document || previous === null) return 1;
  const ids = document.reports.map(({ id }) => id);
  const reports = chosen(ids, report, options.all ?? false);
  for (const id of reports) if (!ids.includes(id)) throw new CommandError(unknownReport(document, id));
  const { out, area, period } = options;
  const languages = options.lang ?? [undefined];
  const isOne = reports.length * options.format.length * languages.length === 1;
  // The files of `csv` are in a folder of their own in any case.
  const isExact = isOne && (options.format[0] === 'csv' || !(out !== undefined && (await isFolder(out))));
  const exact = isExact ? out : undefined;
  for (const id of reports) {
    for (const language of languages) {
      await writeReport({
        ...{ document, previous, report: id, language, area, period, folder: dirname(file) },
        appendix: options.appendix,
        formats: options.format,
        placeOf: (format, spoken) => exact ?? join(out ?? '', reportFileName(id, spoken, format)),
        wrote: context.out,
      });
    }
  }
  return hasErrors ? 1 : 0;
}

function chosen(ids: readonly string[], report: string | undefined, all: boolean): readonly string[] {
  if (report !== undefined && !all) return [report];
  if (report !== undefined) throw new CommandError('Name a report or say --all, not both.');
  if (ids.length === 0) throw new CommandError('The document defines no reports.');
  if (all) return ids;
  throw new CommandError(`Name a report, or say --all. The document has ${ids.join(', ')}.`);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
