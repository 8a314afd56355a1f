import { combine, slice } from './combine.js';
import type { Aggregate, Parts } from './part.js';

/**
 * Year to date: each period put together with those of its year before it.
 * @param input the periods of one year so far, in order, a missing one as null, not left out
 * @returns one result a period; from a missing period on there is no value, because the rest is not the year to date
 */
export function yearToDate(input: Parts): Aggregate[] {
  return input.parts.map((_, index) => combine(slice(input, 0, index + 1)));
}
