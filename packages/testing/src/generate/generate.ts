import { definitions as agreed, type Definitions } from './definitions.js';
import { measures } from './indicators/index.js';
import { published, revisions } from './published.js';
import type { Row } from './row.js';
import { simulate } from './simulate.js';

/** The fictional partnership as an analyst keeps it: definitions, and tidy rows. */
export interface Demo {
  readonly definitions: Definitions;
  readonly rows: readonly Row[];
}

/** Makes the fictional partnership: the same, to the byte, each time. */
export function generate(): Demo {
  const made = measures.map((measure) => {
    const rows = published(simulate(measure));
    return { rows, revisions: revisions(rows, measure) };
  });
  return {
    definitions: { ...agreed, revisions: made.flatMap((part) => part.revisions) },
    rows: made.flatMap((part) => part.rows),
  };
}
