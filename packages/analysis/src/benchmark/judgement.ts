import type { Polarity } from '../codes.js';

/** What a comparison with one level says. */
export type Comparison = 'better' | 'similar' | 'worse' | 'higher' | 'lower' | 'notComparable';

/** What a comparison with two levels says: the outer level gives the stronger words. */
export type GradedComparison = Comparison | 'best' | 'worst' | 'highest' | 'lowest';

/** Where a value lies with respect to what it is compared with. */
export type Side = 'above' | 'inside' | 'below';

/**
 * Turns a side into words of judgement where the polarity allows one.
 * @param polarity `none` and `target` have no better side here (a target is judged by its own rule); `notApplicable`
 *   is never compared
 */
export function judge(side: Side, polarity: Polarity): Comparison {
  switch (polarity) {
    case 'notApplicable':
      return 'notComparable';
    case 'higher':
      return side === 'inside' ? 'similar' : side === 'above' ? 'better' : 'worse';
    case 'lower':
      return side === 'inside' ? 'similar' : side === 'below' ? 'better' : 'worse';
    case 'none':
    case 'target':
      return side === 'inside' ? 'similar' : side === 'above' ? 'higher' : 'lower';
    default:
      throw new RangeError(`invalid polarity: ${String(polarity satisfies never)}`);
  }
}

const STRONGER = {
  better: 'best',
  worse: 'worst',
  higher: 'highest',
  lower: 'lowest',
  similar: 'similar',
  notComparable: 'notComparable',
} as const satisfies Record<Comparison, GradedComparison>;

/** The stronger word for a comparison that holds at the outer level too. */
export function stronger(comparison: Comparison): GradedComparison {
  return STRONGER[comparison];
}

/** True when every figure is a number; a comparison with anything absent is not comparable. */
export function areNumbers(figures: readonly unknown[]): boolean {
  return figures.every((figure) => typeof figure === 'number' && Number.isFinite(figure));
}
