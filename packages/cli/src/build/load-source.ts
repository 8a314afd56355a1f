import { pointer } from '@cairn/schema';
import type { Placed, ProjectSource } from '@cairn/schema/project';
import { type BuildIssue, quote } from '../issues/issue.js';
import { type ColumnFault, expectedHeaders, resolveColumns } from '../mapping/columns.js';
import { markersOf } from '../mapping/marker.js';
import { rowReader } from '../mapping/row.js';
import type { LoadedProject } from '../project/load.js';
import { wholeNumber } from '../output/table-text.js';
import { PROJECT_FILE } from '../project/project-file.js';
import { sourceName } from '../sources/name.js';
import { tableFaultIssue } from '../sources/open.js';
import { type OpenSource, openSource } from '../sources/open-source.js';
import type { SourceContext } from '../sources/source-context.js';
import type { Added, Collector } from './collect.js';
import { canBeAdded } from './combine.js';
import type { Observation } from './observation.js';

/** What became of the rows of one source. A row counts once: rows = accepted + rejected + left out. */
export interface SourceCounts {
  readonly file: string;
  accepted: number;
  rejected: number;
  /** How many rows were rejected for what: the code of the first fault of each row. */
  readonly reasons: Record<string, number>;
  /** Rows that the project asks not to read. */
  leftOut: number;
}

/** A source that was read, with the name of this very load: the same file read the same way has the same one. */
export interface LoadedSource {
  readonly source: ProjectSource;
  readonly batch: string;
  readonly counts: SourceCounts;
  /** The measures that it has figures of. */
  readonly indicators: ReadonlySet<string>;
}

export interface LoadContext extends LoadedProject, Omit<SourceContext, 'expected'> {
  readonly collector: Collector;
  readonly report: (issue: BuildIssue) => void;
  readonly progress: ((text: string) => void) | undefined;
  /** Of every source read so far, by its position in the project. */
  readonly counts: Map<number, SourceCounts>;
}

/** How often a long source says how far it has come. */
const ROWS_A_WORD = 5000;

/** Reads one source into the collector. Null when it cannot be read at all, which is then reported. */
export async function loadSource(
  { item: source, at }: Placed<ProjectSource>,
  context: LoadContext,
): Promise<LoadedSource | null> {
  const { definitions, report } = context;
  const file = sourceName(source, at);
  const dimensions = definitions.dimensions.map(({ id }) => id);
  const counts: SourceCounts = { file, accepted: 0, rejected: 0, reasons: {}, leftOut: 0 };
  context.counts.set(at, counts);
  const indicators = new Set<string>();
  let opened: OpenSource | undefined;
  try {
    opened = await openSource(source, { ...context, expected: expectedHeaders(source, dimensions) });
    const { headers, headersInFile, rows, notices } = opened.table;
    for (const notice of notices) report({ ...notice, severity: 'notice', file });
    const { columns, faults } = resolveColumns(source, headers, dimensions, headersInFile);
    for (const fault of faults) report(columnIssue(fault, file, at));
    if (faults.length > 0) return null;
    const markers = markersOf(context.project.markers, source.markers);
    const readRow = rowReader({
      source,
      at,
      file,
      columns,
      headers,
      definitions,
      markers,
      plausible: new Map(Object.entries(context.project.plausible ?? {})),
    });
    let read = 0;
    for await (const row of rows) {
      if (++read % ROWS_A_WORD === 0) context.progress?.(`${file}: ${wholeNumber(read)} rows`);
      const result = readRow(row);
      if (result.kind === 'leftOut') {
        counts.leftOut++;
        continue;
      }
      for (const issue of result.issues) report(issue);
      if (result.kind !== 'observation') {
        reject(counts, result.issues.find(({ severity }) => severity === 'error')?.code ?? '');
        continue;
      }
      add(result.observation, source, counts, context);
      indicators.add(result.observation.indicator);
    }
  } catch (error) {
    report(tableFaultIssue(error, file));
    if (!opened) return null;
  } finally {
    await opened?.table.close();
  }
  return { source, batch: await opened.batch(), counts, indicators };
}

function columnIssue(fault: ColumnFault, file: string, at: number): BuildIssue {
  const place =
    fault.code === 'column-and-constant' ? { file: PROJECT_FILE, path: pointer('sources', at) } : { file };
  return { ...fault, ...place, severity: 'error' };
}

function add(
  observation: Observation,
  source: ProjectSource,
  counts: SourceCounts,
  context: LoadContext,
): void {
  const { collector, definitions, report } = context;
  const indicator = source.combine && definitions.indicators.find(({ id }) => id === observation.indicator);
  const here = { file: counts.file, row: observation.row ?? 0 };
  if (indicator && !canBeAdded(indicator)) {
    reject(counts, CANNOT_ADD.code);
    report({
      ...CANNOT_ADD,
      ...here,
      message: `Figures of "${indicator.id}" cannot be added up: it is a ${indicator.valueType}.`,
    });
    return;
  }
  const added = collector.add(observation, indicator);
  if (added.kind === 'added') {
    counts.accepted++;
    return;
  }
  const other = context.counts.get(added.other.source);
  const there = `row ${String(added.other.row)}${other === counts ? '' : ` of ${other?.file ?? ''}`}`;
  const issue = duplicateIssue(observation, added.kind, there);
  // Rows that were accepted are rejected after all, because a later one contradicts them.
  if (added.kind === 'conflict' && other) {
    other.accepted -= added.taken;
    reject(other, issue.code, added.taken);
  }
  reject(counts, issue.code);
  report({ ...issue, ...here });
}

function reject(counts: SourceCounts, code: string, rows = 1): void {
  if (rows === 0) return;
  counts.rejected += rows;
  counts.reasons[code] = (counts.reasons[code] ?? 0) + rows;
}

const CANNOT_ADD = {
  code: 'cannot-combine',
  severity: 'error',
  remedy: 'Remove "combine" from this source, and give one row for each figure.',
} as const;

function duplicateIssue(
  { indicator, area, period }: Observation,
  kind: Exclude<Added['kind'], 'added'>,
  there: string,
): Omit<BuildIssue, 'file'> {
  const what = `${quote(indicator)} of ${quote(area)} in ${period}`;
  if (kind === 'repeated') {
    return {
      code: 'repeated-row',
      severity: 'warning',
      message: `The row repeats ${there}: ${what}. It is used once.`,
      remedy: 'Remove one of the two rows.',
    };
  }
  return {
    code: 'duplicate',
    severity: 'error',
    message: `The row gives another figure than ${there} for ${what}. Neither is used.`,
    remedy:
      'Remove the wrong one; or state "where", "combine" or a dimension when both are parts of one figure.',
  };
}
