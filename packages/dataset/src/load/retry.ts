import type { LoadFailureCode } from './load-state.js';

/** How often a server is asked before a reader is told that it failed. */
const MOST_REQUESTS = 3;

const FIRST_WAIT = 1_000;
/** A reader is not left waiting longer than this for a server that asks for patience. */
const LONGEST_WAIT = 20_000;

const PASSING: ReadonlySet<LoadFailureCode> = new Set(['unreachable', 'cutOff', 'serverError', 'busy']);

/**
 * How long to wait before a server is asked once more, in milliseconds; null where that would not help.
 *
 * Each wait is twice as long as the one before. A random part of it keeps readers, whose pages failed at the same moment, from all
 * coming back at the same moment.
 *
 * @param failed how many requests have failed so far
 * @param asked how long the server wants to be left alone, in milliseconds
 * @param random from 0 up to 1
 */
export function waitBefore(
  code: LoadFailureCode,
  failed: number,
  asked: number,
  random: number,
): number | null {
  if (!PASSING.has(code) || failed >= MOST_REQUESTS) return null;
  const wait = FIRST_WAIT * 2 ** (failed - 1) * (0.5 + random / 2);
  return asked > LONGEST_WAIT ? null : Math.max(wait, asked);
}
