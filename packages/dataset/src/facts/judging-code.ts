import { assembleFact } from './assemble.js';
import { comparatorFact } from './comparator.js';
import { rollUpFacts } from './roll-up.js';

/** What compares and judges figures. */
export const code = { assembleFact, comparatorFact, rollUpFacts } as const;
export type Judging = typeof code;
