import { onDemand } from '@cairn/analysis';
import type { Judging } from './judging-code.js';

let here: Judging | undefined;
const fetched = onDemand(async () => (await import('./judging-late.js')).late);

/**
 * The same, brought by the files of those widgets that ask for it: a sparkline asks for none. Where it is asked for without them it is
 * fetched.
 *
 * @throws CodeNeeded until it is here
 */
export const judging = (): Judging => here ?? fetched();

/** Called by what the build puts before every source that asks for judgements. */
export function bring(code: Judging): void {
  here = code;
}
