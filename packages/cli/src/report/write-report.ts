import { join } from 'node:path';
import { writeTogether } from '../output/write-together.js';
import { removeFormerSheets } from './former-sheets.js';
import { type ReportFormat, writersOf } from './formats.js';
import { reportRequest, type ReportSubject } from './report-request.js';

/** A report to write as files. */
export interface ReportOrder extends ReportSubject {
  /** Each once. */
  readonly formats: readonly ReportFormat[];
  /** Where the file of a format goes; the folder of its files for `csv`. */
  readonly placeOf: (format: ReportFormat, language: string) => string;
  /** Told of each file as soon as it is written. */
  readonly wrote?: ((path: string) => void) | undefined;
}

/**
 * Writes a report in the formats that are asked for, drawn once for all of them. The files of a format are written together or not at all; those of
 * sections that the report had before are removed then.
 *
 * @returns the paths of the files, in the order of the formats
 * @throws CommandError when there is no such report, area or period, no browser for a PDF, or no right or room to write
 */
export async function writeReport(order: ReportOrder): Promise<readonly string[]> {
  const request = reportRequest(order);
  const paths: string[] = [];
  try {
    for (const format of order.formats) {
      const place = order.placeOf(format, request.choice.language);
      const made = await writersOf[format](request);
      const files = made.map(({ name, content }) => ({
        path: name === '' ? place : join(place, name),
        content,
      }));
      await writeTogether(files);
      if (format === 'csv')
        await removeFormerSheets(
          place,
          files.map(({ path }) => path),
        );
      for (const { path } of files) {
        paths.push(path);
        order.wrote?.(path);
      }
    }
    return paths;
  } finally {
    await request.close();
  }
}

/** `programme-board-cy.pdf`; a folder `programme-board-cy` for the files of `csv`. */
export function reportFileName(report: string, language: string, format: ReportFormat): string {
  // An id may hold what no file system takes.
  const name = `${report.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}-${language}`;
  return format === 'csv' ? name : `${name}.${format}`;
}
