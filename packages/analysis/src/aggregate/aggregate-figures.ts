import type { Figure } from '../figure.js';
import { aggregationOf, type ValueType } from './by-value-type.js';
import { type Aggregate, withoutAggregate } from './part.js';
import { aggregateRatio } from './ratio.js';
import { aggregateSum } from './sum.js';

/**
 * Puts figures together as their kind allows.
 * @param parts for a count its value as numerator, and no denominator
 * @returns `aggregate/notAdditive` for kinds that are not aggregated (see `aggregationOf`)
 * @throws RangeError as `aggregateRatio` and `aggregateSum`
 */
export function aggregate(
  valueType: ValueType,
  parts: readonly { readonly numerator: Figure; readonly denominator?: Figure }[],
  multiplier = 1,
): Aggregate {
  switch (aggregationOf(valueType)) {
    case 'sum':
      return aggregateSum(parts.map((part) => part.numerator));
    case 'ratio':
      return aggregateRatio(
        parts.map(({ numerator, denominator = null }) => ({ numerator, denominator })),
        multiplier,
      );
    default:
      return withoutAggregate({ code: 'aggregate/notAdditive', params: { valueType } });
  }
}
