import { relative } from 'node:path';
import type { BuildResult } from '../build/build.js';
import { countsOf } from '../issues/log.js';
import type { BuildOutcome } from './build-text.js';

/** The outcome of a build as JSON, for programs. */
export function buildJson({ document, sources, log }: BuildResult, outcome: BuildOutcome): string {
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
