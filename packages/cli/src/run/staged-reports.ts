import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { PerformanceDocument } from '@cairn/schema';
import type { ProjectReportFiles } from '@cairn/schema/project';
import { LANGUAGES } from '@cairn/views';
import { readDocumentFile } from '../commands/document-file.js';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import type { FileToWrite } from '../output/write-together.js';
import { FORMATS } from '../report/formats.js';
import { unknownReport } from '../report/report-request.js';
import { reportFileName, writeReport } from '../report/write-report.js';

export interface StagedReports {
  readonly files: readonly FileToWrite[];
  /** Where the CSV files of each report belong. */
  readonly sheetFolders: readonly string[];
}

/**
 * The reports that a project asks for, drawn from a document that is not published yet, with the places where they belong.
 *
 * @throws CommandError when one of them cannot be drawn
 */
export async function stagedReports(
  { document: whole, path }: { readonly document: PerformanceDocument | null; readonly path: string },
  settings: ProjectReportFiles,
  folder: string,
): Promise<StagedReports> {
  const document = readable(whole, path);
  const reports = settings.reports ?? document.reports.map(({ id }) => id);
  for (const id of reports)
    if (!document.reports.some((one) => one.id === id)) throw new CommandError(unknownReport(document, id));
  const previous = await editionBefore(settings.against, folder);
  const formats = known(settings.formats ?? ['html'], FORMATS, 'formats');
  const languages = settings.languages && known(settings.languages, LANGUAGES, 'languages');
  const staging = await mkdtemp(join(tmpdir(), 'cairn-run-'));
  try {
    const drawn: string[] = [];
    const sheetFolders: string[] = [];
    const home = resolve(folder, settings.folder ?? 'reports');
    for (const report of reports)
      for (const language of languages ?? [undefined])
        drawn.push(
          ...(await writeReport({
            ...{ document, report, language, previous, formats },
            folder: dirname(path),
            placeOf: (format, spoken) => {
              const name = reportFileName(report, spoken, format);
              if (format === 'csv') sheetFolders.push(join(home, name));
              return join(staging, name);
            },
          })),
        );
    const files = await Promise.all(
      drawn.map(async (file) => ({
        path: join(home, relative(staging, file)),
        content: await readFile(file),
      })),
    );
    return { files, sheetFolders };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function editionBefore(
  against: string | undefined,
  folder: string,
): Promise<PerformanceDocument | undefined> {
  if (against === undefined) return undefined;
  const path = resolve(folder, against);
  return readable(await readDocumentFile(path, new IssueLog()), path);
}

function readable(document: PerformanceDocument | null, path: string): PerformanceDocument {
  if (document) return document;
  throw new CommandError(`${path} cannot be read as a document. Run "cairn check ${path}" to see why.`);
}

/** @throws CommandError when one is asked for that there is not */
function known<One extends string>(
  asked: readonly string[],
  all: readonly One[],
  field: keyof ProjectReportFiles,
): readonly One[] {
  const strange = asked.find((one) => !all.some((other) => other === one));
  if (strange !== undefined)
    throw new CommandError(
      `"${field}" of "reportFiles" in cairn.json has "${strange}". Use ${all.join(', ')}.`,
    );
  return all.filter((one) => asked.includes(one));
}
