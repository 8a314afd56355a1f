import * as z from 'zod/mini';
import { explain } from '../parse/explain.js';
import { pointer, type Issue } from '../parse/issue.js';
import { describeValue } from '../parse/sentences.js';
import type { Placed, Project, ProjectGroupsSource, ProjectSource } from './project.js';
import { GroupsSource, PROJECT_FIELDS, Source, SOURCE_COLUMNS, SOURCE_ORIGINS } from './source.js';

z.config({ jitless: true });

export interface ProjectResult {
  /** What can be used; null when nothing can. */
  readonly project: Project | null;
  /** Faults in the project's own fields. Those of the document's fields are found by `parse`. */
  readonly issues: readonly Issue[];
}

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks a project file. Never throws on data and never changes it: a source that cannot be used is set aside and reported.
 *
 * @param input what `JSON.parse` gave
 */
export function parseProject(input: unknown): ProjectResult {
  if (!isObject(input)) {
    const message = `A project file must be an object, but this is ${describeValue(input)}.`;
    return {
      project: null,
      issues: [{ ...fault('not-an-object', message, 'Write the project between { and }.'), path: '' }],
    };
  }
  const issues: Issue[] = [];
  const fields: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(PROJECT_FIELDS)) {
    const value = own(input, name);
    if (value === undefined) continue;
    const result = z.safeParse(z.object({ [name]: shape }), { [name]: value });
    if (result.success) fields[name] = value;
    else issues.push(...result.error.issues.map((raw) => explain(raw, input, [])));
  }
  const sources = list<ProjectSource>(input, 'sources', Source, issues).filter(
    (placed) => originIsOne(placed, issues) && columnsAreKnown(placed, input, issues),
  );
  if (own(input, 'sources') === undefined) {
    const remedy = 'Add "sources": a list of the files that hold the figures.';
    issues.push({ ...fault('missing-field', '"sources" is missing.', remedy), path: pointer('sources') });
  }
  const groupsFrom = list<ProjectGroupsSource>(input, 'groupsFrom', GroupsSource, issues);
  return { project: { definitions: definitionsOf(input), sources, groupsFrom, ...fields }, issues };
}

const OWN_FIELDS = new Set([...Object.keys(PROJECT_FIELDS), 'sources', 'groupsFrom', '$schema']);

function definitionsOf(input: Loose): Loose {
  const kept = Object.entries(input).filter(([name]) => !OWN_FIELDS.has(name));
  return { areas: [], ...Object.fromEntries(kept), series: [] };
}

function own(object: Loose, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function fault(code: Issue['code'], message: string, remedy: string): Omit<Issue, 'path'> {
  return { code, severity: 'error', message, remedy };
}

function list<Item>(
  input: Loose,
  name: string,
  shape: z.ZodMiniType & { shape: object },
  issues: Issue[],
): Placed<Item>[] {
  const value = own(input, name);
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    const message = `"${name}" must be a list, but is ${describeValue(value)}.`;
    issues.push({ ...fault('wrong-type', message, 'Replace it with a list.'), path: pointer(name) });
    return [];
  }
  return value.flatMap((item: unknown, at) => {
    const result = z.safeParse(shape, item);
    const found = [
      ...(result.success ? [] : result.error.issues.map((raw) => explain(raw, item, [name, at]))),
      ...unknownFields(item, Object.keys(shape.shape), [name, at]),
    ];
    issues.push(...found);
    return found.length === 0 ? [{ item: item as Item, at }] : [];
  });
}

/** A field that is not known is a fault here, unlike in a document: a misspelt "where" would let every row in. */
function unknownFields(
  item: unknown,
  known: readonly string[],
  place: readonly (string | number)[],
): Issue[] {
  if (!isObject(item)) return [];
  return Object.keys(item)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      ...fault('invalid-value', `"${name}" is not a field of this.`, `Use ${known.join(', ')}.`),
      path: pointer(...place, name),
    }));
}

function isSqlite({ file = '', format }: ProjectSource): boolean {
  return format === undefined ? /\.(sqlite3?|db)$/iu.test(file) : format === 'sqlite';
}

function originIsOne({ item, at }: Placed<ProjectSource>, issues: Issue[]): boolean {
  const all = SOURCE_ORIGINS.filter((name) => item[name] !== undefined);
  // A question of one SQLite file names both.
  const found = isSqlite(item) ? all.filter((name) => name !== 'query') : all;
  const server = item.query !== undefined && (item.database ?? 'files') !== 'files';
  const path = pointer('sources', at);
  if (found.length !== 1) {
    const has = found.length === 0 ? 'none of them' : found.map((name) => `"${name}"`).join(' and ');
    const message = `A source has one of ${SOURCE_ORIGINS.map((name) => `"${name}"`).join(', ')}, but this has ${has}.`;
    const remedy = 'Say with one of them where the rows come from; make several sources of several.';
    issues.push({ ...fault('invalid-value', message, remedy), path });
  } else if (server && item.connectionFrom === undefined) {
    const message = `Nothing says how to reach the database "${item.database ?? ''}".`;
    const remedy = 'Name in "connectionFrom" the environment variable that holds its address.';
    issues.push({
      ...fault('missing-field', message, remedy),
      path: pointer('sources', at, 'connectionFrom'),
    });
  } else return true;
  return false;
}

function columnsAreKnown({ item, at }: Placed<ProjectSource>, input: Loose, issues: Issue[]): boolean {
  const dimensions = own(input, 'dimensions');
  const ids = (Array.isArray(dimensions) ? dimensions : []).flatMap((dimension: unknown) =>
    isObject(dimension) && typeof dimension['id'] === 'string' ? [dimension['id']] : [],
  );
  const known: readonly string[] = [...SOURCE_COLUMNS, ...ids];
  const found = (['columns', 'constants'] as const).flatMap((field) =>
    unknownFields(item[field], known, ['sources', at, field]),
  );
  issues.push(...found);
  return found.length === 0;
}
