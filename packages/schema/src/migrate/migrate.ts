import * as z from 'zod/mini';
import { COLLECTIONS, OPTIONAL_HEAD, REQUIRED_HEAD } from '../document/document.js';
import { Series } from '../document/series.js';
import { readFormat } from '../parse/format.js';
import { pointer, type Issue } from '../parse/issue.js';
import { parse } from '../parse/parse.js';
import { inFormatOrder } from './known-fields.js';

z.config({ jitless: true });

/** The form that this version writes. */
const CURRENT = 'cairn/1';

/** What became of a document that was written by another version. */
export interface Migration {
  /** Everything that was in it, in the current form; null when nothing of it can be read. */
  readonly document: Readonly<Record<string, unknown>> | null;
  /** The format that it had, and the one that it has now. */
  readonly from: string;
  readonly to: string;
  /** JSON Pointers to fields that this version does not know. They are kept. */
  readonly unknownFields: readonly string[];
  /** What is to be mended; items that widgets would set aside are kept as they are. */
  readonly issues: readonly Issue[];
}

type Loose = Readonly<Record<string, unknown>>;

/**
 * Writes a document of any minor version of this major in the form of this version: its fields in the order of the format, without
 * empty collections, and named `cairn/1` where nothing in it needs a newer version. Nothing is lost and nothing is changed in
 * meaning. Never throws on data and never changes its input.
 *
 * @param input what `JSON.parse` gave
 */
export function migrate(input: unknown): Migration {
  const { document, issues } = parse(input);
  const source = (document === null ? {} : input) as Loose;
  const from = typeof source['format'] === 'string' ? source['format'] : '';
  if (document === null) return { document: null, from, to: from, unknownFields: [], issues };
  const unknownFields: string[] = [];
  const unknown = (place: readonly (string | number)[]) => unknownFields.push(pointer(...place));
  const known = { ...REQUIRED_HEAD, ...OPTIONAL_HEAD };
  const names = [...Object.keys(known), ...Object.keys(COLLECTIONS)];
  const fields = new Map<string, unknown>();
  for (const name of names) {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (value === undefined || (isEmptyList(value) && !REQUIRED.has(name))) continue;
    const shape: z.ZodMiniType = (known as Readonly<Record<string, z.ZodMiniType>>)[name] ?? listOf(name);
    fields.set(name, inOrder(shape, value, name, unknown));
  }
  for (const name of Object.keys(source).filter((one) => !names.includes(one))) {
    unknown([name]);
    fields.set(name, source[name]);
  }
  const newer = unknownFields.length > 0 || issues.some(({ code }) => code === 'newer-code');
  const to = newer && (readFormat(from)?.minor ?? 0) > 0 ? from : CURRENT;
  fields.set('format', to);
  return { document: Object.fromEntries(fields), from, to, unknownFields, issues };
}

const REQUIRED: ReadonlySet<string> = new Set(['areas', 'indicators', 'series']);

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The shape of each item of a collection. Series in full, with their arrays, which `parse` looks at in another way. */
function listOf(name: string): z.ZodMiniType {
  return name === 'series' ? Series : COLLECTIONS[name as keyof typeof COLLECTIONS];
}

function inOrder(
  shape: z.ZodMiniType,
  value: unknown,
  name: string,
  unknown: (place: readonly (string | number)[]) => void,
): unknown {
  const one = (item: unknown, place: readonly (string | number)[]) => {
    const read = z.safeParse(shape, item);
    return read.success ? inFormatOrder(item, read.data, place, unknown) : item;
  };
  if (!Object.hasOwn(COLLECTIONS, name)) return one(value, [name]);
  return Array.isArray(value) ? value.map((item: unknown, at) => one(item, [name, at])) : value;
}
