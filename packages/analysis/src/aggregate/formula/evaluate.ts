import { type Figure, requireFinite, strongestAbsence } from '../../figure.js';
import { absentReason, type CalculationReason } from '../../reason.js';
import { FormulaError } from './error.js';
import type { Expression, Formula, FormulaFunction } from './parse.js';

/** A derived figure, or why there is none. */
export type FormulaResult =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: CalculationReason };

/**
 * Works out a formula over named inputs, all of the same area and period.
 *
 * An absent input leaves no result, in `sum` and `mean` too: missing is never zero. A division by zero has no result.
 * @param inputs a figure for every name in the formula; only the object's own properties are looked at
 * @throws FormulaError `unknown input` for a name without an entry; RangeError `invalid input` for NaN or an infinity
 */
export function evaluateFormula(formula: Formula, inputs: Readonly<Record<string, Figure>>): FormulaResult {
  const figures = [...formula.inputs].map(([name, position]) => figureOf(name, position, inputs));
  const absence = strongestAbsence(figures);
  if (absence !== null) return { value: null, reason: absentReason(absence) };
  const value = valueOf(formula.expression, inputs);
  return typeof value === 'number'
    ? { value, reason: null }
    : { value: null, reason: { code: value, params: {} } };
}

function figureOf(name: string, position: number, inputs: Readonly<Record<string, Figure>>): Figure {
  if (!Object.hasOwn(inputs, name)) throw new FormulaError(`unknown input “${name}”`, position);
  const figure = inputs[name] ?? null;
  if (typeof figure === 'number') requireFinite('input', figure);
  return figure;
}

/** A number, or the code of the reason why there is none; the first reason met is passed on. */
type Outcome = number | 'formula/divisionByZero' | 'result/outOfRange';

function valueOf(expression: Expression, inputs: Readonly<Record<string, Figure>>): Outcome {
  const valuesOf = (...of: readonly Expression[]): Outcome[] => of.map((part) => valueOf(part, inputs));
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'input':
      return Number(inputs[expression.name]);
    case 'negative':
      return apply(valuesOf(expression.of), ([number = 0]) => -number);
    case 'operation':
      return operate(expression.operator, valuesOf(expression.left, expression.right));
    case 'call':
      return apply(valuesOf(...expression.of), FUNCTIONS[expression.name]);
    default:
      throw new RangeError(`invalid expression: ${String(expression satisfies never)}`);
  }
}

function operate(operator: '+' | '-' | '*' | '/', operands: readonly Outcome[]): Outcome {
  switch (operator) {
    case '+':
      return apply(operands, ([left = 0, right = 0]) => left + right);
    case '-':
      return apply(operands, ([left = 0, right = 0]) => left - right);
    case '*':
      return apply(operands, ([left = 0, right = 0]) => left * right);
    case '/':
      if (operands[1] === 0) return typeof operands[0] === 'string' ? operands[0] : 'formula/divisionByZero';
      return apply(operands, ([left = 0, right = 1]) => left / right);
    default:
      throw new RangeError(`invalid operator: ${String(operator satisfies never)}`);
  }
}

const FUNCTIONS: Readonly<Record<FormulaFunction, (numbers: readonly number[]) => number>> = {
  sum: total,
  mean: (numbers) => total(numbers) / numbers.length,
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
};

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function apply(operands: readonly Outcome[], calculate: (numbers: readonly number[]) => number): Outcome {
  const failed = operands.find((operand) => typeof operand === 'string');
  if (failed !== undefined) return failed;
  const result = calculate(operands.map(Number));
  return Number.isFinite(result) ? result : 'result/outOfRange';
}
