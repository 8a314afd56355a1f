import { readFile } from 'node:fs/promises';
import { join, parse as parsePath, relative, resolve } from 'node:path';
import {
  parseText,
  type Audience,
  type Batch,
  type Part,
  type PerformanceDocument,
  type PerformanceDocumentInput,
} from '@cairn/schema';
import { PARTS_FORMS, type PartsForm } from '@cairn/schema/project';
import { Option } from 'commander';
import type { AuditEntry } from '../audit/entry.js';
import { recorded } from '../audit/log-file.js';
import { recordBuild } from '../audit/record-build.js';
import { type BuildResult, buildProject } from '../build/build.js';
import { AUDIENCES } from '../build/circle.js';
import { serialise } from '../build/serialise.js';
import { CommandError, hasCode } from '../issues/command-error.js';
import { countsOf } from '../issues/log.js';
import { buildText } from '../output/build-text.js';
import { said } from '../output/said.js';
import { writeAtomically } from '../output/write-atomically.js';
import type { FileToWrite } from '../output/write-together.js';
import { partsBeside, wholeDocument } from '../parts/whole-document.js';
import { type Parted, partsToWrite, removeOldParts, writeParts } from '../parts/write-parts.js';
import type { LoadedProject } from '../project/load.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { count } from './count.js';

/** A person reads a few places of each kind; a program gets them all, within what one answer can hold. */
const KEPT_FOR_PROGRAMS = 100_000;

interface BuildCommandOptions {
  readonly sources?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
  readonly audience?: Audience | undefined;
  /** Wins over what the project says. */
  readonly parts?: PartsForm | 'none' | undefined;
  readonly at?: string | undefined;
  readonly ifClean?: boolean | undefined;
  readonly limit: number;
  /** Takes the document in place of its being written. */
  readonly keep?: ((made: MadeDocument) => void) | undefined;
}

/** A document that was made, and is not written yet. */
export interface MadeDocument {
  /** Where it belongs. */
  readonly path: string;
  readonly text: string;
  /** Its parts that are not there yet; they are to stand before it does. */
  readonly parts: readonly FileToWrite[];
  /** Removes parts of older editions and notes in the project's log that it was published; for when it stands. */
  readonly settle: () => Promise<void>;
}

/** The verb `build`. */
export const defineBuild: DefineCommand = (program, context, ended) => {
  program
    .command('build')
    .description('make the document of a project out of its definitions and sources')
    .argument('<folder>', 'folder with cairn.json')
    .option('--sources <folder>', "where the source files are (default: the project's folder)")
    .option('--out <file>', 'where to write the document (default: as the project says, or out/<id>.json)')
    .option('--by <name>', 'who loads the figures (default: as the project says)')
    .option('--reason <text>', 'why figures are corrected, for the record of corrections')
    .option('--at <moment>', 'when they are loaded, such as 2026-10-31T09:00:00Z (default: now)')
    .addOption(
      new Option('--audience <circle>', 'leave out what these readers may not see').choices(AUDIENCES),
    )
    .addOption(
      new Option(
        '--parts <form>',
        'put the figures into parts beside the document, which pages load as they need them (default: as the project says)',
      ).choices([...PARTS_FORMS, 'none']),
    )
    .option('--if-clean', 'write nothing when there are errors in the data')
    .option('--json', 'write the outcome as JSON')
    .option('--limit <count>', 'how many issues of a kind to list', count, 5)
    .action(async (folder: string, options: BuildCommandOptions) => {
      ended(await runBuild(folder, options, context));
    });
};

/** `cairn build`: makes the document of a project and writes it. */
export async function runBuild(
  folder: string,
  options: BuildCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  if (
    options.at !== undefined &&
    !/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/.test(options.at)
  ) {
    throw new CommandError(`--at must be a moment such as 2026-10-31T09:00:00Z, but is "${options.at}".`);
  }
  const at = options.at ?? context.now();
  const former: { parts: readonly Part[] } = { parts: [] };
  const result = await buildProject({
    folder,
    sources: options.sources,
    by: options.by,
    reason: options.reason,
    audience: options.audience,
    now: at,
    progress: (text) => context.progress?.show(text),
    kept: options.json ? KEPT_FOR_PROGRAMS : undefined,
    signedOff: signatures(await recorded(folder)),
    previous: async (loaded) => {
      const path = outputPath(folder, options.out, loaded, options.audience);
      const before = parseText((await previousText(path)) ?? '').document;
      former.parts = before?.parts ?? [];
      return before && previousWhole(before, path);
    },
  });
  const { document, previous, loaded, log } = result;
  const isHeld = options.ifClean === true && log.count('error') > 0;
  const written = isHeld
    ? null
    : document && loaded && outputPath(folder, options.out, loaded, options.audience);
  let [bytes, parts] = [0, 0];
  if (document && loaded && written !== null) {
    refuseOverwriting(written, folder, options.sources, loaded);
    const form = options.parts ?? loaded.project.parts ?? 'none';
    const { document: published, files } = await inParts(document, written, form, options.keep !== undefined);
    const text = serialise(published);
    bytes = Buffer.byteLength(text);
    parts = published.parts?.length ?? 0;
    const settle = async () => {
      await removeOldParts(written, [published.parts ?? [], former.parts]);
      // A document that is written elsewhere is a trial; the project's own is a publication, and is recorded.
      if (options.out !== undefined) return;
      const build = { folder, path: written, text, document, previous, errors: log.count('error') };
      await recordBuild(build, { at, by: options.by ?? said(loaded.project.loadedBy ?? 'cairn build') });
    };
    if (options.keep) options.keep({ path: written, text, parts: files, settle });
    else {
      await write(written, text);
      await settle();
    }
  }
  const outcome = { path: written, bytes, parts, isKept: options.keep !== undefined };
  context.out(
    options.json ? buildJson(result, outcome) : buildText(result, outcome, options.limit, context.paint),
  );
  return result.document === null || result.log.count('error') > 0 ? 1 : 0;
}

function signatures(entries: readonly AuditEntry[]): ReadonlyMap<string, NonNullable<Batch['signedOff']>> {
  return new Map(
    entries.flatMap((entry) =>
      entry.event === 'sign-off' ? [[entry.load, { by: entry.by, on: entry.on }] as const] : [],
    ),
  );
}

/** Where the document is written: as the command says, else as the project says, else `out/<id>.json` in the project's folder. */
export function outputPath(
  folder: string,
  out: string | undefined,
  { project, definitions }: LoadedProject,
  audience?: Audience,
): string {
  if (out !== undefined) return resolve(out);
  const usual = project.out ?? join('out', `${definitions.id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.json`);
  return resolve(folder, audience === undefined ? usual : beside(usual, audience));
}

/** `out/x.json` becomes `out/x.public.json`: no edition takes the place of another. */
function beside(path: string, audience: Audience): string {
  const { dir, name, ext } = parsePath(path);
  return join(dir, `${name}.${audience}${ext}`);
}

async function previousText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw cannotWrite(path, error);
  }
}

/**
 * The edition that will be replaced, with the figures of its parts.
 *
 * @throws CommandError when a part is not as the edition lists it: its corrections could not be told, and would be lost
 */
async function previousWhole(before: PerformanceDocument, path: string): Promise<PerformanceDocument> {
  const faults: string[] = [];
  const whole = await wholeDocument(before, path, partsBeside(path), ({ severity, message }) => {
    if (severity === 'error') faults.push(message);
  });
  if (whole) return whole;
  throw new CommandError(
    `The edition before cannot be read: ${faults[0] ?? ''} Put its parts back, or move ${path} away to begin anew.`,
  );
}

/** The document in the form that is asked for. Its parts are written now, unless somebody else writes all of it. */
async function inParts(
  document: PerformanceDocumentInput,
  path: string,
  form: PartsForm | 'none',
  isKept: boolean,
): Promise<Parted> {
  if (form === 'none') return { document, files: [] };
  const by = form === 'by-area' ? 'area' : 'indicator';
  if (isKept) return partsToWrite(document, by, path);
  try {
    return { document: await writeParts(document, by, path), files: [] };
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function refuseOverwriting(
  path: string,
  folder: string,
  sources: string | undefined,
  { project }: LoadedProject,
): void {
  const inputs = [
    resolve(folder, 'cairn.json'),
    ...(project.areasFrom === undefined ? [] : [resolve(folder, project.areasFrom)]),
    ...[...project.sources, ...project.groupsFrom].flatMap(({ item }) =>
      item.file === undefined ? [] : [resolve(sources ?? folder, item.file)],
    ),
  ];
  if (inputs.includes(path))
    throw new CommandError(`${path} is read by this project; write the document to another file.`);
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeAtomically(path, text);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): unknown {
  if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'EEXIST', 'ENOSPC')) return error;
  const reason = error instanceof Error ? error.message : '';
  return new CommandError(`The document cannot be written to ${path}: ${reason}.`);
}

function buildJson(
  { document, sources, log }: BuildResult,
  outcome: { path: string | null; bytes: number; parts: number },
): string {
  const report = {
    ok: document !== null && log.count('error') === 0,
    document: outcome.path === null ? null : relative('.', outcome.path),
    bytes: outcome.bytes,
    parts: outcome.parts,
    sources,
    batches: document?.batches ?? [],
    counts: countsOf(log),
    groups: log.groups.map(({ severity, code, file, count }) => ({ severity, code, file, count })),
    issues: log.issues,
  };
  return JSON.stringify(report, null, 2);
}
