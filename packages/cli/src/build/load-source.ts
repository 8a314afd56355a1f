import { pointer } from '@cairn/schema';
import type { Placed, ProjectSource } from '@cairn/schema/project';
import { type BuildIssue, quote } from '../issues/issue.js';
import { type ColumnFault, expectedHeaders, resolveColumns } from '../mapping/columns.js';
import { markersOf } from '../mapping/marker.js';
import { rowReader } from '../mapping/row.js';
import type { LoadedProject } from '../project/load.js';
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
  /** Of every source read so far, by its position in the project. */
  readonly counts: Map<number, SourceCounts>;
}

/** Reads one source into the collector. Null when it cannot be read at all, which is then reported. */
export async function loadSource(
  { item: source, at }: Placed<ProjectSource>,
  context: LoadContext,
): Promise<LoadedSource | null> {
  const { definitions, report } = context;
  const file = sourceName(source, at);
  const dimensions = definitions.dimensions.map(({ id }) => id);
  const counts: SourceCounts = { file, accepted: 0, rejected: 0, leftOut: 0 };
  context.counts.set(at, counts);
  const indicators = new Set<string>();
  let opened: OpenSource | undefined;
  try {
    opened = await openSource(source, { ...context, expected: expectedHeaders(source, dimensions) });
    const { headers, rows, notices } = opened.table;
    for (const notice of notices) report({ ...notice, severity: 'notice', file });
    const { columns, faults } = resolveColumns(source, headers, dimensions);
    for (const fault of faults) report(columnIssue(fault, file, at));
    if (faults.length > 0) return null;
    const markers = markersOf(context.project.markers, source.markers);
    const read = rowReader({
      source,
      at,
      file,
      columns,
      headers,
      definitions,
      markers,
      plausible: new Map(Object.entries(context.project.plausible ?? {})),
    });
    for await (const row of rows) {
      const result = read(row);
      if (result.kind === 'leftOut') {
        counts.leftOut++;
        continue;
      }
      for (const issue of result.issues) report(issue);
      if (result.kind !== 'observation') {
        counts.rejected++;
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
  if (indicator && !canBeAdded(indicator)) {
    counts.rejected++;
    report({
      ...CANNOT_ADD,
      ...place(observation),
      message: `Figures of "${indicator.id}" cannot be added up: it is a ${indicator.valueType}.`,
    });
    return;
  }
  const added = collector.add(observation, indicator);
  if (added.kind === 'added') {
    counts.accepted++;
    return;
  }
  counts.rejected++;
  if (added.kind === 'conflict') takeBack(context.counts.get(added.other.source), added.taken);
  report(duplicateIssue(observation, added));
}

/** Rows that were accepted are rejected after all, because a later one contradicts them. */
function takeBack(counts: SourceCounts | undefined, rows: number): void {
  if (!counts) return;
  counts.accepted -= rows;
  counts.rejected += rows;
}

const CANNOT_ADD = {
  code: 'cannot-combine',
  severity: 'error',
  remedy: 'Remove "combine" from this source, and give one row for each figure.',
} as const;

function place({ origin }: Observation): { readonly file: string; readonly row: number } {
  return { file: origin?.file ?? '', row: origin?.row ?? 0 };
}

function duplicateIssue(observation: Observation, added: Exclude<Added, { kind: 'added' }>): BuildIssue {
  const { indicator, area, period } = observation;
  const here = place(observation);
  const there = `row ${String(added.other.row)}${added.other.file === here.file ? '' : ` of ${added.other.file}`}`;
  const what = `${quote(indicator)} of ${quote(area)} in ${period}`;
  if (added.kind === 'repeated') {
    return {
      ...here,
      code: 'repeated-row',
      severity: 'warning',
      message: `The row repeats ${there}: ${what}. It is used once.`,
      remedy: 'Remove one of the two rows.',
    };
  }
  return {
    ...here,
    code: 'duplicate',
    severity: 'error',
    message: `The row gives another figure than ${there} for ${what}. Neither is used.`,
    remedy:
      'Remove the wrong one; or state "where", "combine" or a dimension when both are parts of one figure.',
  };
}
