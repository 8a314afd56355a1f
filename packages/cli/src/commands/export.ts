import { join, relative, resolve } from 'node:path';
import type { Audience, PerformanceDocument } from '@cairn/schema';
import { Option } from 'commander';
import { AUDIENCES } from '../build/circle.js';
import { csvOf } from '../export/csv.js';
import { dataPackage } from '../export/data-package.js';
import { figuresOf } from '../export/figures.js';
import { sdmxJson } from '../export/sdmx-json.js';
import { xlsxOf } from '../export/xlsx.js';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import { counted } from '../output/table-text.js';
import { writeAtomically } from '../output/write-atomically.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { readDocumentFile } from './document-file.js';
import { shownTo, withheldText } from './shown-to.js';
import { unreadable } from './unreadable.js';

const FORMATS = ['csv', 'xlsx', 'datapackage', 'sdmx-json'] as const;
type Format = (typeof FORMATS)[number];

interface ExportCommandOptions {
  readonly format: Format;
  readonly out: string;
  readonly audience?: Audience | undefined;
  readonly json?: boolean | undefined;
}

/** The verb `export`. */
export const defineExport: DefineCommand = (program, context, ended) => {
  program
    .command('export')
    .description('write the figures of a document in a form that other programs read')
    .argument('<document>', 'the document, or the folder of a project that was built')
    .addOption(new Option('--format <format>', 'the form').choices(FORMATS).makeOptionMandatory())
    .requiredOption('--out <place>', 'the file to write; a folder for datapackage')
    .addOption(
      new Option(
        '--audience <circle>',
        'for whom it is (default: for whom the document is, or everyone)',
      ).choices([...AUDIENCES]),
    )
    .option('--json', 'write the outcome as JSON')
    .action(async (document: string, options: ExportCommandOptions) => {
      ended(await runExport(document, options, context));
    });
};

/** `cairn export`: a document's figures as CSV, XLSX, a Data Package or SDMX-JSON. Ends with 1 when the document cannot be read. */
async function runExport(
  path: string,
  { format, out, audience, json }: ExportCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const log = new IssueLog();
  const source = await builtDocument(path);
  const whole = await readDocumentFile(source, log);
  if (!whole) return unreadable(log, context, { json });
  const shown = shownTo(whole, audience);
  const { document } = shown;
  const files = await filesOf(document, format, resolve(out), context.now());
  if (files.some(([file]) => file === resolve(source)))
    throw new CommandError(`${out} is the document itself; write the export elsewhere.`);
  for (const [file, content] of files) await writeAtomically(file, content);
  const figures = document.series.reduce((sum, { periods }) => sum + periods.length, 0);
  if (json) {
    const { audience: readers, withheld } = shown;
    const outcome = { ok: true, format, audience: readers, withheld, figures };
    context.out(JSON.stringify({ ...outcome, files: files.map(([file]) => relative('.', file)) }, null, 2));
  } else {
    context.out(
      [context.paint('green', `${out}: ${counted(figures, 'figure')}.`), ...withheldText(shown)].join('\n'),
    );
  }
  return 0;
}

type Written = readonly [path: string, content: string | Uint8Array];

async function filesOf(
  document: PerformanceDocument,
  format: Format,
  out: string,
  now: string,
): Promise<readonly Written[]> {
  switch (format) {
    case 'csv':
      return [[out, csvOf(figuresOf(document))]];
    case 'xlsx':
      return [[out, await xlsxOf(figuresOf(document))]];
    case 'datapackage':
      return [...dataPackage(document)].map(([name, text]) => [join(out, name), text]);
    case 'sdmx-json':
      return [[out, sdmxJson(document, now)]];
    default:
      return format satisfies never;
  }
}
