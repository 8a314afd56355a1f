import type { BuildIssue } from './issue.js';

/** No honest document or project nests deeper than about ten; what writes JSON goes in as deep as it nests. */
const DEEPEST = 200;

/**
 * What is wrong with a value whose parts are nested too deeply to be written again; null where they are not. Goes down by levels, since
 * a function that called itself would break on what it looks for.
 */
export function tooDeep(value: unknown, file: string): BuildIssue | null {
  let level: readonly (readonly [path: string, part: object])[] = [...objectsIn(['', value])];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) {
      return {
        code: 'nested-too-deeply',
        severity: 'error',
        file,
        path: level[0]?.[0] ?? '',
        message: `Its parts are nested more than ${String(DEEPEST)} deep here.`,
        remedy: 'Take the field out; nothing that Cairn reads is nested so deeply.',
      };
    }
    level = level.flatMap(([path, part]) =>
      Object.entries(part).flatMap(([name, inner]) =>
        // Where it begins to go deep is place enough.
        objectsIn([depth < 3 ? `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : path, inner]),
      ),
    );
  }
  return null;
}

function objectsIn([path, value]: readonly [string, unknown]): readonly (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null) return [];
  // The arrays of a series hold a million numbers and nothing else.
  if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object' || entry === null)) return [];
  return [[path, value]];
}
