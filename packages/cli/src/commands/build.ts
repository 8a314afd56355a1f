import type { Audience, Batch, Part, PerformanceDocumentInput } from '@cairn/schema';
import { PARTS_FORMS, type PartsForm } from '@cairn/schema/project';
import { Option } from 'commander';
import type { AuditEntry } from '../audit/entry.js';
import { recorded } from '../audit/log-file.js';
import { recordBuild } from '../audit/record-build.js';
import { buildProject, type BuildResult } from '../build/build.js';
import { AUDIENCES } from '../build/circle.js';
import { serialise } from '../build/serialise.js';
import { CommandError } from '../issues/command-error.js';
import { buildJson } from '../output/build-json.js';
import { buildText, type BuildOutcome } from '../output/build-text.js';
import {
  editionAt,
  inParts,
  outputPath,
  refuseOverwriting,
  wholeEdition,
  writeEdition,
} from '../output/edition-file.js';
import { said } from '../output/said.js';
import type { FileToWrite } from '../output/write-together.js';
import { removeOldParts } from '../parts/write-parts.js';
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
  const at = momentOf(options, context);
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
      const before = await editionAt(path);
      former.parts = before?.parts ?? [];
      return before && wholeEdition(before, path);
    },
  });
  const { document, loaded, log } = result;
  const errors = log.count('error');
  const isHeld = options.ifClean === true && errors > 0;
  const outcome =
    document && loaded && !isHeld
      ? await publish({ ...result, document, loaded }, { folder, options, at, former: former.parts })
      : { path: null, bytes: 0, parts: 0, isKept: options.keep !== undefined };
  context.out(
    options.json ? buildJson(result, outcome) : buildText(result, outcome, options.limit, context.paint),
  );
  return document === null || errors > 0 ? 1 : 0;
}

/** When the figures are loaded. */
function momentOf({ at }: BuildCommandOptions, context: CommandContext): string {
  if (at !== undefined && !/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/.test(at))
    throw new CommandError(`--at must be a moment such as 2026-10-31T09:00:00Z, but is "${at}".`);
  return at ?? context.now();
}

interface Publishing {
  readonly folder: string;
  readonly options: BuildCommandOptions;
  readonly at: string;
  /** The parts of the edition before. */
  readonly former: readonly Part[];
}

/** Writes the document that was made to its place, or hands it to who asked to keep it. */
async function publish(
  made: BuildResult & {
    readonly document: PerformanceDocumentInput;
    readonly loaded: NonNullable<BuildResult['loaded']>;
  },
  { folder, options, at, former }: Publishing,
): Promise<BuildOutcome> {
  const { document, previous, loaded, log } = made;
  const path = outputPath(folder, options.out, loaded, options.audience);
  refuseOverwriting(path, folder, options.sources, loaded);
  const form = options.parts ?? loaded.project.parts ?? 'none';
  const { document: published, files } = await inParts(document, path, form, options.keep !== undefined);
  const text = serialise(published);
  const parts = published.parts ?? [];
  const settle = async () => {
    await removeOldParts(path, [parts, former]);
    // A document that is written elsewhere is a trial; the project's own is a publication, and is recorded.
    if (options.out !== undefined) return;
    const build = { folder, path, text, document, previous, errors: log.count('error') };
    await recordBuild(build, { at, by: options.by ?? said(loaded.project.loadedBy ?? 'cairn build') });
  };
  if (options.keep) options.keep({ path, text, parts: files, settle });
  else {
    await writeEdition(path, text);
    await settle();
  }
  const bytes = Buffer.byteLength(text);
  return { path, bytes, parts: parts.length, isKept: options.keep !== undefined };
}

function signatures(entries: readonly AuditEntry[]): ReadonlyMap<string, NonNullable<Batch['signedOff']>> {
  return new Map(
    entries.flatMap((entry) =>
      entry.event === 'sign-off' ? [[entry.load, { by: entry.by, on: entry.on }] as const] : [],
    ),
  );
}
