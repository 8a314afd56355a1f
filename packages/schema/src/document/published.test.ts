import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { format, resolveConfig } from 'prettier';
import { descriptions } from '../../scripts/descriptions/index.js';
import { jsonSchema, type JsonSchema } from '../../scripts/json-schema.js';
import { tablesIn, withTables } from '../../scripts/tables.js';
import { everything } from '../everything.test-support.js';
import { parseText } from '../parse/parse.js';

const root = new URL('../../../../', import.meta.url);
const schema = jsonSchema();
const page = new URL('docs/data-format.md', root);
const pageText = readFileSync(page, 'utf8');

/** The paths of the fields of a shape, as the descriptions name them. */
function fieldsOf(shape: JsonSchema, prefix = ''): readonly string[] {
  const inner = [shape.items, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].filter(
    (one) => one !== undefined,
  );
  const own = Object.entries(shape.properties ?? {}).flatMap(([field, content]) => [
    prefix + field,
    ...fieldsOf(content, `${prefix}${field}.`),
  ]);
  return [...new Set([...own, ...inner.flatMap((one) => fieldsOf(one, prefix))])].sort();
}

const shapes: Readonly<Record<string, JsonSchema>> = { PerformanceDocument: schema, ...schema.$defs };

describe('the published JSON Schema', () => {
  it('is what the zod schemas and descriptions give (npm run generate)', () => {
    const published = readFileSync(new URL('packages/schema/performance-document-1.json', root), 'utf8');
    expect(published).to.equal(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('describes every shape and field, and nothing that is not there', () => {
    for (const [name, shape] of Object.entries(shapes)) {
      expect(descriptions[name]?.about, name).to.match(/^[A-Z].*\.$/u);
      expect(Object.keys(descriptions[name]?.fields ?? {}).sort(), name).to.deep.equal(fieldsOf(shape));
    }
    expect(Object.keys(descriptions).sort()).to.deep.equal(Object.keys(shapes).sort());
  });

  it('names no machine, so that a copy can stand anywhere', () => {
    const text = JSON.stringify(schema).replaceAll('https://json-schema.org/draft/2020-12/schema', '');
    expect(text.match(/"\$id":"[^"]*"/gu)).to.deep.equal(['"$id":"performance-document-1.json"']);
    expect(text).not.to.match(/https?:\/\/\w/u);
  });

  it('has no field that the example of everything does not use', () => {
    const used = new Set<string>();
    const walk = (value: unknown, shape: JsonSchema, name: string, prefix: string): void => {
      if (shape.$ref !== undefined) {
        const inner = shape.$ref.replace('#/$defs/', '');
        walk(value, schema.$defs?.[inner] ?? {}, inner, '');
      }
      for (const kind of [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])]) walk(value, kind, name, prefix);
      if (Array.isArray(value)) for (const entry of value) walk(entry, shape.items ?? {}, name, prefix);
      else if (typeof value === 'object' && value !== null) {
        for (const [field, content] of Object.entries(value)) {
          const inner = shape.properties?.[field];
          if (!inner) continue;
          used.add(`${name}: ${prefix}${field}`);
          walk(content, inner, name, `${prefix}${field}.`);
        }
      }
    };
    walk(everything(), schema, 'PerformanceDocument', '');
    const all = Object.entries(shapes).flatMap(([name, shape]) =>
      fieldsOf(shape).map((field) => `${name}: ${field}`),
    );
    expect(all.filter((field) => !used.has(field))).to.deep.equal([]);
  });
});

describe('docs/data-format.md', function () {
  this.timeout(20_000);

  it('has a smallest document that is read without an issue', () => {
    const example = /^```json minimal\n([^]*?)^```$/mu.exec(pageText)?.[1];
    expect(parseText(example ?? '').issues).to.deep.equal([]);
    expect(parseText(example ?? '').document?.series).to.have.length(1);
  });

  it('has an up-to-date table of every shape that has fields (npm run generate)', async () => {
    const options = { ...(await resolveConfig(page)), parser: 'markdown' };
    expect(await format(withTables(pageText, schema), options)).to.equal(pageText);
    const withFields = Object.keys(descriptions).filter((name) => descriptions[name]?.fields);
    expect([...tablesIn(pageText)].sort()).to.deep.equal(withFields.sort());
  });

  it('explains every issue code', () => {
    const source = readFileSync(new URL('packages/schema/src/parse/issue.ts', root), 'utf8');
    const codes = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gmu)].map(([, code = '']) => code);
    const explained = [
      ...pageText.slice(pageText.indexOf('## What a check reports')).matchAll(/`([a-z-]+)`/gu),
    ].map(([, code = '']) => code);
    expect(codes.length).to.be.greaterThan(20);
    expect(explained.filter((code) => !['format', 'periods'].includes(code)).sort()).to.deep.equal(
      codes.sort(),
    );
  });
});
