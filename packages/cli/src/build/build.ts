import { forAudience, openRevisions } from '@cairn/dataset';
import {
  parse,
  type Audience,
  type LocalisedText,
  type PerformanceDocument,
  type PerformanceDocumentInput,
} from '@cairn/schema';
import { type BuildIssue } from '../issues/issue.js';
import { IssueLog } from '../issues/log.js';
import { type LoadedProject, loadProject } from '../project/load.js';
import { assemble, inOrder } from './assemble.js';
import { batchesOf, type BatchContext } from './batches.js';
import { type CollectedSeries, Collector } from './collect.js';
import { derive } from './derive.js';
import { revise } from './revise.js';
import { suppress } from './suppress.js';
import { loadSource, type LoadedSource, type SourceCounts } from './load-source.js';

export interface BuildOptions {
  /** The folder with `cairn.json`. */
  readonly folder: string;
  /** What the names of source files are relative to; the project's folder where absent. */
  readonly sources?: string | undefined;
  /** Who loads the figures; what the project says, or its publisher, where absent. */
  readonly by?: LocalisedText | undefined;
  /** The circle of readers it is made for; everything is in it where absent. */
  readonly audience?: Audience | undefined;
  /** Where tokens and the addresses of databases are; the process's own variables where absent. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** The moment of loading, `2026-10-31T09:00:00Z`. */
  readonly now: string;
  /** Why figures are corrected, where any are. */
  readonly reason?: LocalisedText | undefined;
  /** Who signed loads off, by their ids. */
  readonly signedOff?: BatchContext['signedOff'] | undefined;
  /** Told what the build is at, every few thousand rows. */
  readonly progress?: ((text: string) => void) | undefined;
  /** How many issues of a kind are kept for each file; all are counted. */
  readonly kept?: number | undefined;
  /** Reads the document that will be replaced, given the project; null when there is none. */
  readonly previous?: ((loaded: LoadedProject) => Promise<PerformanceDocument | null>) | undefined;
}

export interface BuildResult {
  /** Null when the definitions cannot be used. */
  readonly document: PerformanceDocumentInput | null;
  /** The document that stood where the new one will be written; null where none did, or it cannot be read. */
  readonly previous: PerformanceDocument | null;
  readonly loaded: LoadedProject | null;
  readonly sources: readonly SourceCounts[];
  readonly log: IssueLog;
}

/** Builds the document of a project. Writes nothing. */
export async function buildProject(options: BuildOptions): Promise<BuildResult> {
  const log = new IssueLog(options.kept);
  const report = (issue: BuildIssue) => {
    log.add(issue);
  };
  const sourcesFolder = options.sources ?? options.folder;
  const loaded = await loadProject(options.folder, sourcesFolder, report);
  if (!loaded) return { document: null, previous: null, loaded: null, sources: [], log };
  const { project, definitions } = loaded;

  const { done, collected } = await readSources(options, sourcesFolder, loaded, report);
  const by = options.by ?? project.loadedBy ?? definitions.publisher?.name ?? 'cairn build';
  const previous = (await options.previous?.(loaded)) ?? null;
  const { now, reason = CORRECTED, signedOff = new Map() } = options;
  const batches = batchesOf(done, { previous, now, by, signedOff });
  const made = assemble(definitions, figuresOf(collected, definitions, report), batches);
  const whole = previous
    ? inOrder({ ...revise(made, { previous, on: now.slice(0, 10), by, reason }) })
    : withoutHidden(made);
  const document = options.audience === undefined ? whole : narrowed(whole, options.audience);
  reportNewIssues(document, log);
  return { document, previous, loaded, sources: done.map((source) => source.counts), log };
}

async function readSources(
  options: BuildOptions,
  folder: string,
  loaded: LoadedProject,
  report: (issue: BuildIssue) => void,
): Promise<{ readonly done: readonly LoadedSource[]; readonly collected: Collected }> {
  const collector = new Collector();
  const counts = new Map<number, SourceCounts>();
  const done: LoadedSource[] = [];
  for (const placed of loaded.project.sources) {
    const source = await loadSource(placed, {
      ...loaded,
      folder,
      projectFolder: options.folder,
      now: options.now,
      environment: options.environment ?? process.env,
      collector,
      counts,
      report,
      progress: options.progress,
    });
    if (source) done.push(source);
  }
  return { done, collected: { series: collector.series } };
}

/** The series that were read; given away when they are used, so that a large set is not held twice. */
interface Collected {
  series: readonly CollectedSeries[];
}

/** The series of the document: what is suppressed is so before anything is calculated from it; what is calculated is then looked at for itself. */
function figuresOf(
  collected: Collected,
  definitions: PerformanceDocument,
  report: (issue: BuildIssue) => void,
): readonly CollectedSeries[] {
  const given = definitions.indicators.filter(({ derived }) => derived === undefined);
  const calculated = definitions.indicators.filter(({ derived }) => derived !== undefined);
  const safe = suppress(collected.series, given, definitions, report);
  collected.series = [];
  return suppress(derive(safe, definitions, report), calculated, definitions, report);
}

/** All that is known of a correction for which nobody gave a reason. */
const CORRECTED: LocalisedText = {
  en: 'The source was loaded again with another figure.',
  cy: 'Cafodd y ffynhonnell ei llwytho eto gyda ffigur gwahanol.',
  gd: 'Chaidh an tùs a luchdachadh a-rithist le figear eile.',
};

/** Corrections that the project itself tells of figures that have been suppressed are left out. */
function withoutHidden(made: PerformanceDocumentInput): PerformanceDocumentInput {
  const whole = made.revisions === undefined ? null : parse(made).document;
  return whole ? inOrder({ ...made, revisions: openRevisions(whole) }) : made;
}

/** The document without what a circle of readers may not see. */
function narrowed(whole: PerformanceDocumentInput, audience: Audience): PerformanceDocumentInput {
  const { document } = parse(whole);
  // Its definitions were read before, so it can be; were it not so, nothing may be written.
  if (!document) throw new Error('the document that was built cannot be read');
  return inOrder({ ...forAudience(document, audience) });
}

/** The finished document goes through the same check as any other. What the definitions were already said to lack is not said again. */
function reportNewIssues(document: PerformanceDocumentInput, log: IssueLog): void {
  const said = new Set(log.issues.map(({ code, message }) => `${code} ${message}`));
  for (const { code, severity, path, message, remedy } of parse(document).issues) {
    if (!said.has(`${code} ${message}`))
      log.add({ code, severity, file: THE_DOCUMENT, path, message, remedy });
  }
}

/** Stands for the file name of an issue in the document that is being built. */
const THE_DOCUMENT = '(the document)';
