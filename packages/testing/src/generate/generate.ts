import type { PerformanceDocumentInput } from '@cairn/schema';
import { assemble } from './assemble.js';
import { definitions as agreed, type Definitions } from './definitions.js';
import { measures } from './indicators/index.js';
import { published, revisions } from './published.js';
import type { Row } from './row.js';
import { simulate } from './simulate.js';

/** The fictional partnership in both forms: definitions with tidy rows, and the document made of them. */
export interface Demo {
  readonly definitions: Definitions;
  readonly rows: readonly Row[];
  readonly document: PerformanceDocumentInput;
}

/** Makes the fictional partnership: the same, to the byte, each time. */
export function generate(): Demo {
  const made = measures.map((measure) => {
    const rows = published(simulate(measure), measure);
    return { rows, revisions: revisions(rows, measure) };
  });
  const rows = made.flatMap((part) => part.rows);
  const definitions: Definitions = { ...agreed, revisions: made.flatMap((part) => part.revisions) };
  return { definitions, rows, document: assemble(definitions, rows) };
}
