import { combine } from './combine.js';
import { type Aggregate, type Parts, withoutAggregate } from './part.js';

/**
 * A year from its quarters (or months): ratios by summed parts, counts by adding, snapshots and cumulative figures by
 * the last one.
 * @param input the year's periods in order, a missing one as null, not left out
 * @param expected how many periods make the year: 4 (default), 12 or another
 * @returns no value, saying which parts are absent, when one is (for a snapshot only the last counts), or when the list
 *   is too short
 * @throws RangeError `invalid number of periods` when there are more than expected
 */
export function toYear(input: Parts, expected = 4): Aggregate {
  const given = input.parts.length;
  if (given > expected) throw new RangeError(`invalid number of periods: ${String(given)}`);
  if (given === expected) return combine(input);
  const absent = Array.from({ length: expected - given }, (_, index) => ({
    position: given + index,
    absence: 'missing' as const,
  }));
  return withoutAggregate(
    { code: 'aggregate/partsMissing', params: { missing: absent.length, of: expected } },
    absent,
  );
}
