import schema from '@cairn/schema/performance-document-1.json';
import { Ajv2020 } from 'ajv/dist/2020.js';
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
