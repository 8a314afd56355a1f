import schema from '@cairn/schema/performance-document-1.json';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Compile } from 'typebox/schema';
import * as v from 'valibot';
import * as z from 'zod';

/** The published JSON Schema, compiled by ajv; true for a document that fits it. */
export function ajvCheck(): (document: unknown) => boolean {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  return (document) => validate(document);
}

/** The published JSON Schema as a schema of zod; true for a document that fits it. */
export function zodCheck(): (document: unknown) => boolean {
  // @cairn/schema forbids zod to generate code, because pages forbid it; the peer may.
  const { jitless } = z.config();
  z.config({ jitless: false });
  const whole = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  const first = whole.safeParse({});
  z.config({ jitless });
  if (first.success) throw new Error('zod takes an empty object for a document');
  return (document) => whole.safeParse(document).success;
}

/** The published JSON Schema, compiled by TypeBox. */
export function typeBoxCheck(): (document: unknown) => boolean {
  const published: unknown = schema;
  const validator = Compile(published as Parameters<typeof Compile>[0]);
  return (document) => validator.Check(document);
}

/** A schema of valibot, written for the fields that the generated document has: valibot reads no JSON Schema. */
export function valibotCheck(): (document: unknown) => boolean {
  const text = v.pipe(v.string(), v.minLength(1));
  const values = v.array(v.nullable(v.pipe(v.number(), v.finite())));
  const periods = v.array(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)));
  const named = v.object({ id: text, name: text });
  const whole = v.object({
    format: v.literal('cairn/1'),
    id: text,
    title: text,
    language: text,
    areas: v.array(named),
    indicators: v.array(v.object({ ...named.entries, definition: text, polarity: text, frequency: text })),
    series: v.array(v.object({ indicator: text, area: text, periods, values, lower: values, upper: values })),
    targets: v.array(v.object({ indicator: text, kind: text, periods, values })),
  });
  return (document) => v.safeParse(whole, document, { abortEarly: true }).success;
}
