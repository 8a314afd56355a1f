import { combine, slice } from './combine.js';
import { type Aggregate, type Parts, withoutAggregate } from './part.js';

/**
 * Rolling totals or ratios: each position put together with those before it, `window` in all.
 * @param input periods in order, a missing one as null, not left out
 * @param window 12 months when not given
 * @returns one result a period; no value, with the absent parts' positions in the window, until the window is full and
 *   wherever a part in it is absent
 * @throws RangeError `invalid window`
 */
export function rolling(input: Parts, window = 12): Aggregate[] {
  if (!(Number.isSafeInteger(window) && window >= 1))
    throw new RangeError(`invalid window: ${String(window)}`);
  return input.parts.map((_, index) => {
    const end = index + 1;
    if (end < window) {
      return withoutAggregate({
        code: 'aggregate/partsMissing',
        params: { missing: window - end, of: window },
      });
    }
    return combine(slice(input, end - window, end));
  });
}
