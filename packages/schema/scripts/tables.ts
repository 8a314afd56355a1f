import { descriptions } from './descriptions/index.js';
import type { JsonSchema } from './json-schema.js';

/** Shapes that have no fields of their own: what they are called in a table. */
const WORDS: Readonly<Record<string, string>> = {
  Id: 'id',
  LanguageTag: 'language tag',
  LocalisedText: 'text',
  SafeLink: 'address',
  Day: 'day',
  Moment: 'moment',
  YearStart: '`--MM-DD`',
  PeriodText: 'period',
};

const START = /<!-- fields of (\w+) -->/u;

/** The page with every table of fields written afresh between `<!-- fields of X -->` and `<!-- end of fields -->`. */
export function withTables(page: string, schema: JsonSchema): string {
  return page.replaceAll(
    /(<!-- fields of (\w+) -->)\n[^]*?(<!-- end of fields -->)/gu,
    (_, start: string, name: string, end: string) => `${start}\n\n${tableOf(name, schema)}\n\n${end}`,
  );
}

/** The shapes of which a page has a table. */
export function tablesIn(page: string): readonly string[] {
  return [...page.matchAll(new RegExp(START, 'gu'))].map(([, name = '']) => name);
}

function tableOf(name: string, schema: JsonSchema): string {
  const shape = name === 'PerformanceDocument' ? schema : schema.$defs?.[name];
  const described = descriptions[name];
  if (!shape || !described) throw new RangeError(`invalid shape: ${name}`);
  const rows = rowsOf(shape, described.fields ?? {}, '');
  return ['| Field | Form | Meaning |', '| --- | --- | --- |', ...new Set(rows)].join('\n');
}

/** Rules of several kinds share a table; a field that only some have is in it once. */
function rowsOf(
  shape: JsonSchema,
  fields: Readonly<Record<string, string>>,
  prefix: string,
): readonly string[] {
  const kinds = shape.oneOf ?? shape.anyOf;
  if (kinds) return mergedKinds(kinds).flatMap((kind) => rowsOf(kind, fields, prefix));
  const inner = shape.items ?? shape;
  return Object.entries(inner.properties ?? {}).flatMap(([field, content]) => {
    const name = prefix + field;
    const required = inner.required?.includes(field) === true ? '**' : '';
    const cells = [`${required}\`${name}\`${required}`, formOf(content), fields[name] ?? ''];
    return [`| ${cells.join(' | ')} |`, ...rowsOf(content, fields, `${name}.`)];
  });
}

function mergedKinds(kinds: readonly JsonSchema[]): readonly JsonSchema[] {
  const properties: Record<string, JsonSchema> = {};
  const withFields = kinds.filter((kind) => kind.properties);
  for (const kind of withFields) {
    for (const [field, content] of Object.entries(kind.properties ?? {})) {
      const before = properties[field];
      properties[field] = before ? { ...before, enum: [...codesOf(before), ...codesOf(content)] } : content;
    }
  }
  const names = Object.keys(properties);
  const required = names.filter((name) => withFields.every((kind) => kind.required?.includes(name) === true));
  return [{ properties, required }];
}

const codesOf = (shape: JsonSchema): readonly unknown[] =>
  shape.enum ?? (shape.const === undefined ? [] : [shape.const]);

function formOf(shape: JsonSchema): string {
  const codes = [...new Set(codesOf(shape))];
  if (codes.length > 0) return codes.map((code) => `\`${String(code)}\``).join(', ');
  if (shape.$ref !== undefined) return reference(shape.$ref.replace('#/$defs/', ''));
  if (shape.items) return `list of ${formOf(shape.items)}`;
  const kinds =
    shape.anyOf ?? (Array.isArray(shape.type) ? shape.type.map((type: string) => ({ type })) : undefined);
  if (kinds) return [...new Set(kinds.map(formOf))].join(' or ');
  if (typeof shape.additionalProperties === 'object' && shape.type === 'object') {
    const entry = formOf(shape.additionalProperties);
    return entry === '' ? 'object' : `object of ${entry}`;
  }
  return { integer: 'whole number', boolean: 'true or false' }[shape.type ?? ''] ?? shape.type ?? '';
}

function reference(name: string): string {
  const word = WORDS[name];
  if (word !== undefined) return word;
  return name === 'Audience' ? '`public`, `partner`, `restricted`' : `[${name}](#${name.toLowerCase()})`;
}
