import type { Indicator } from '@cairn/schema';

/** What kind of figure a measure is. */
export type ValueType = Indicator['valueType'];

/**
 * How figures of a kind are put together over periods or areas: counts and money add, proportions, rates and ratios are
 * made anew from summed parts; standardised rates, means, durations and scores cannot be put together from what is
 * published, and text cannot at all.
 * @returns null when figures of this kind are not aggregated (`aggregate/notAdditive`)
 */
export function aggregationOf(valueType: ValueType): 'ratio' | 'sum' | null {
  switch (valueType) {
    case 'count':
    case 'money':
      return 'sum';
    case 'proportion':
    case 'rate':
    case 'ratio':
      return 'ratio';
    case 'standardisedRate':
    case 'mean':
    case 'duration':
    case 'score':
    case 'boolean':
    case 'text':
    case 'category':
      return null;
    default:
      throw new RangeError(`invalid value type: ${String(valueType satisfies never)}`);
  }
}
