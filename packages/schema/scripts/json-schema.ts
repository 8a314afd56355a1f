import * as z from 'zod/mini';
import { documentSchema } from '../src/document/document.js';
import * as primitives from '../src/document/primitives.js';
import { descriptions } from './descriptions/index.js';
import { shapes } from './shapes.js';

/** The part of JSON Schema that the generated schema uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
}

/** The published JSON Schema: what the zod schemas say, with a definition for each shape and a description for each field. */
export function jsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) {
    if (Object.hasOwn(descriptions, id)) names.add(shape as z.ZodMiniType, { id });
  }
  const { $defs, $schema, ...root } = z.toJSONSchema(documentSchema(), {
    io: 'input',
    target: 'draft-2020-12',
    metadata: names,
    override({ zodSchema, jsonSchema: made }) {
      // zod has no sizes of records: what TextByLanguage says by a refinement is said here once more.
      if (Object.is(zodSchema, primitives.TextByLanguage)) made.minProperties = 1;
    },
  }) as JsonSchema & { readonly $schema: string };
  return {
    ...{ $schema, $id: 'performance-document-1.json', title: 'Cairn performance document' },
    ...described('PerformanceDocument', root),
    $defs: Object.fromEntries(
      Object.entries($defs ?? {}).map(([name, shape]) => [name, described(name, shape)] as const),
    ),
  };
}

function described(name: string, shape: JsonSchema): JsonSchema {
  const { about, fields = {} } = descriptions[name] ?? { about: '' };
  return { description: about, ...withFields(shape, fields, '') };
}

function withFields(shape: JsonSchema, fields: Readonly<Record<string, string>>, prefix: string): JsonSchema {
  const each = (list: readonly JsonSchema[]) => list.map((one) => withFields(one, fields, prefix));
  const { properties, items, anyOf, oneOf } = shape;
  return {
    ...shape,
    ...(items && { items: withFields(items, fields, prefix) }),
    ...(anyOf && { anyOf: each(anyOf) }),
    ...(oneOf && { oneOf: each(oneOf) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, content]) => {
          const inner = withFields(content, fields, `${prefix}${field}.`);
          const description = fields[prefix + field];
          return [field, description === undefined ? inner : { description, ...inner }];
        }),
      ),
    }),
  };
}
