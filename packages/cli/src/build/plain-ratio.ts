import type { Formula } from '@cairn/analysis';

type Expression = Formula['expression'];

/** A formula that is one expression divided by another, times a number. */
export interface PlainRatio {
  readonly numerator: Expression;
  readonly denominator: Expression;
  readonly multiplier: number;
}

/**
 * Takes `(a - b) / a * 100` apart into numerator, denominator and multiplier, so that a derived rate can carry the two it was made
 * of. Null for a formula of another form.
 */
export function plainRatio(expression: Expression): PlainRatio | null {
  const above: Expression[] = [];
  const below: Expression[] = [];
  collectFactors(expression, above, below);
  const [numerator, ...moreAbove] = above.filter(({ kind }) => kind !== 'number');
  const [denominator, ...moreBelow] = below.filter(({ kind }) => kind !== 'number');
  if (!numerator || !denominator || moreAbove.length > 0 || moreBelow.length > 0) return null;
  return { numerator, denominator, multiplier: product(above) / product(below) };
}

function collectFactors(expression: Expression, above: Expression[], below: Expression[]): void {
  if (expression.kind === 'operation' && (expression.operator === '*' || expression.operator === '/')) {
    collectFactors(expression.left, above, below);
    if (expression.operator === '*') collectFactors(expression.right, above, below);
    else collectFactors(expression.right, below, above);
  } else {
    above.push(expression);
  }
}

function product(factors: readonly Expression[]): number {
  return factors.reduce((whole, factor) => (factor.kind === 'number' ? whole * factor.value : whole), 1);
}
