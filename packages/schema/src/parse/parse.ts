import * as z from 'zod/mini';
import { COLLECTIONS, OPTIONAL_HEAD, REQUIRED_HEAD } from '../document/document.js';
import { checkArrays } from './bulk.js';
import { describeValue, explain } from './explain.js';
import { pointer, type Issue } from './issue.js';
import { checkReferences, type Placed } from './references.js';
import type { PerformanceDocument } from '../types.js';

// zod probes `new Function` otherwise, which a strict content security policy reports as a violation.
z.config({ jitless: true });

/** What `parse` found. */
export interface ParseResult {
  /** What can be used; null when nothing can. */
  readonly document: PerformanceDocument | null;
  /** Everything that should be mended, in the document's order of collections. */
  readonly issues: readonly Issue[];
}

type Loose = Readonly<Record<string, unknown>>;

/**
 * Checks a performance document. Never throws on data and never changes it: items that cannot be used are set aside and
 * reported, unknown fields are kept, and the rest is returned ready to show.
 *
 * @param input what `JSON.parse` gave
 */
export function parse(input: unknown): ParseResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return fatal({ code: 'not-an-object', path: '', message: `A performance document must be an object, but this is ${describeValue(input)}.`, remedy: 'Check that the address is that of a performance document.' });
  }
  const source = input as Loose;
  const tooNew = newerMajor(source['format']);
  if (tooNew) return fatal(tooNew);

  const issues: Issue[] = [];
  const head = parseHead(source, issues);
  if (!head) return { document: null, issues };

  const placed = {} as Record<string, Place[]>;
  for (const [name, shape] of Object.entries(COLLECTIONS)) placed[name] = parseCollection(name, shape, source[name], issues);
  placed['series'] = withCheckedArrays(placed, issues);

  const usable = checkReferences(placed as unknown as Placed, issues);
  const collections = Object.fromEntries(Object.entries(usable).map(([name, places]) => [name, places.map((place) => place.item)]));
  return { document: { ...source, ...head, ...collections } as unknown as PerformanceDocument, issues };
}

/**
 * Checks a performance document that is still text, as it came over the network or from a file.
 *
 * @param text JSON, with or without a byte order mark
 */
export function parseText(text: string): ParseResult {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return fatal({ code: 'empty', path: '', message: 'The document is empty.', remedy: 'Publish the document again; the file may have been cut off.' });
  if (/^\s*<(!doctype|html|\?xml)/i.test(json)) return fatal({ code: 'html', path: '', message: 'This is a web page, not a performance document.', remedy: 'Check the address; the server may have answered with its sign-in or error page.' });
  try {
    return parse(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    return fatal({ code: 'not-json', path: '', message: `The document is not JSON: ${error.message}.`, remedy: 'Publish the document again; it may have been cut off or edited by hand.' });
  }
}

interface Place {
  readonly item: unknown;
  readonly at: number;
}

function fatal(issue: Omit<Issue, 'severity'>): ParseResult {
  return { document: null, issues: [{ ...issue, severity: 'error' }] };
}

function newerMajor(format: unknown): Omit<Issue, 'severity'> | undefined {
  const major = typeof format === 'string' ? /^cairn\/(\d+)/.exec(format)?.[1] : undefined;
  if (major === undefined || major === '1') return undefined;
  return { code: 'format-too-new', path: '/format', message: `The document has the format "${String(format)}"; this version of Cairn reads "cairn/1".`, remedy: 'Use a newer version of Cairn, or publish the document as "cairn/1" too.' };
}

/** The document's own fields: a fault in a required one, or in the year start that every period hangs on, ends the reading. */
function parseHead(source: Loose, issues: Issue[]): Loose | null {
  const head: Record<string, unknown> = {};
  let readable = true;
  for (const [field, shape] of Object.entries({ ...REQUIRED_HEAD, ...OPTIONAL_HEAD })) {
    const required = field in REQUIRED_HEAD;
    const value = Object.hasOwn(source, field) ? source[field] : undefined;
    if (value === undefined && !required) continue;
    const result = z.safeParse(z.object({ [field]: shape }), { [field]: value });
    if (result.success) continue;
    head[field] = undefined;
    if (required || field === 'reportingYearStart') readable = false;
    issues.push(...result.error.issues.map((fault) => explain(fault, source, [])));
  }
  return readable ? head : null;
}

function parseCollection(name: string, shape: z.ZodMiniType, list: unknown, issues: Issue[]): Place[] {
  const required = name === 'areas' || name === 'indicators' || name === 'series';
  if (list === undefined) {
    if (required) issues.push({ code: 'missing-field', severity: 'error', path: pointer(name), message: `"${name}" is missing.`, remedy: `Add "${name}": a list.` });
    return [];
  }
  if (!Array.isArray(list)) {
    issues.push({ code: 'wrong-type', severity: 'error', path: pointer(name), message: `"${name}" must be a list, but is ${describeValue(list)}.`, remedy: 'Replace it with a list.' });
    return [];
  }
  const places: Place[] = [];
  list.forEach((item: unknown, at) => {
    const result = z.safeParse(shape, item);
    if (result.success) places.push({ item, at });
    else issues.push(...result.error.issues.map((fault) => explain(fault, item, [name, at])));
  });
  return places;
}

function withCheckedArrays(placed: Readonly<Record<string, readonly Place[]>>, issues: Issue[]): Place[] {
  const textual = new Set((placed['indicators'] ?? []).map(({ item }) => item as Loose).filter(({ valueType }) => valueType === 'text' || valueType === 'category').map(({ id }) => id));
  return (placed['series'] ?? []).filter(({ item, at }) => {
    const found = checkArrays(item as Loose, ['series', at], textual.has((item as Loose)['indicator']));
    issues.push(...found);
    return found.every((issue) => issue.severity === 'warning');
  });
}

