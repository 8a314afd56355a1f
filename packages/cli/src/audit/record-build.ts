import { relative, sep } from 'node:path';
import type { PerformanceDocument, PerformanceDocumentInput } from '@cairn/schema';
import { newcomers } from '../build/newcomers.js';
import { sha256 } from './entry.js';
import { record, recorded } from './log-file.js';

export interface WrittenBuild {
  /** Folder of the project, which keeps the log. */
  readonly folder: string;
  /** Where the document was written. */
  readonly path: string;
  readonly text: string;
  readonly document: PerformanceDocumentInput;
  /** The document that stood there before. */
  readonly previous: PerformanceDocument | null;
  readonly errors: number;
}

/** Writes a build into the project's log, unless it made the very document that is recorded last. */
export async function recordBuild(
  { folder, path, text, document, previous, errors }: WrittenBuild,
  who: { readonly at: string; readonly by: string },
): Promise<void> {
  const place = relative(folder, path).split(sep).join('/');
  const hash = sha256(text);
  const last = (await recorded(folder)).findLast(
    (entry) => entry.event === 'build' && entry.document === place,
  );
  if (last?.event === 'build' && last.sha256 === hash) return;
  const isNew = newcomers(previous);
  const loads = (document.batches ?? []).filter(isNew('batches'));
  await record(
    folder,
    [
      {
        event: 'build',
        document: place,
        sha256: hash,
        loads: loads.map(({ id, rows, accepted, rejected }) => ({ id, rows, accepted, rejected })),
        errors,
        revisions: (document.revisions ?? []).filter(isNew('revisions')),
        overrides: (document.overrides ?? []).filter(isNew('overrides')),
      },
    ],
    who,
  );
}
