import { expect } from 'chai';
import fc from 'fast-check';
import type { Figure } from '../../figure.js';
import { evaluateFormula, FormulaError, parseFormula } from '../index.js';

const ABSENT = [null, 'missing', 'suppressed', 'notCollected', 'notApplicable'] as const;

function evaluate(text: string, inputs: Readonly<Record<string, Figure>> = {}) {
  return evaluateFormula(parseFormula(text), inputs);
}

function problem(run: () => unknown): { message: string; position: number } {
  try {
    run();
  } catch (error) {
    if (error instanceof FormulaError) return { message: error.message, position: error.position };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('formulas', () => {
  it('calculate in the order everyone learns', () => {
    const results: readonly (readonly [string, number])[] = [
      ['1 + 2 * 3', 7],
      ['(1 + 2) * 3', 9],
      ['10 - 4 - 3', 3],
      ['24 / 4 / 2', 3],
      ['-2 * -(3 - 1)', 4],
      ['--2', 2],
      ['1.5e2 + .5', 150.5],
      ['sum(1, 2, 3 * 2)', 9],
      ['mean(1, 2, 6)', 3],
      ['max(1, 5) - min(4, 2, 3)', 3],
    ];
    for (const [text, value] of results) expect(evaluate(text), text).to.deep.equal({ value, reason: null });
  });
  it('read named inputs, each listed once', () => {
    const formula = parseFormula('100 * (admissions - planned) / population + admissions');
    expect([...formula.inputs.keys()]).to.deep.equal(['admissions', 'planned', 'population']);
    expect(evaluateFormula(formula, { admissions: 30, planned: 10, population: 50 }).value).to.equal(70);
  });
  it('have no result when an input is absent, in sums and means too, and say why', () => {
    for (const absent of ABSENT) {
      for (const text of ['a + b', 'sum(a, b)', 'mean(a, b)', '0 * b + a']) {
        expect(evaluate(text, { a: 1, b: absent })).to.deep.equal({
          value: null,
          reason: { code: `value/${absent ?? 'missing'}`, params: {} },
        });
      }
    }
    expect(evaluate('a + b', { a: 'missing', b: 'suppressed' }).reason?.code).to.equal('value/suppressed');
    expect(evaluate('a + b', { a: 0, b: 0 }).value).to.equal(0);
  });
  it('have no result for a division by zero or beyond the range of numbers', () => {
    expect(evaluate('1 / a', { a: 0 }).reason?.code).to.equal('formula/divisionByZero');
    expect(evaluate('0 / (a - a)', { a: 3 }).reason?.code).to.equal('formula/divisionByZero');
    expect(evaluate('a * a', { a: 1e200 }).reason?.code).to.equal('result/outOfRange');
    expect(evaluate('a * a - a * a', { a: 1e200 }).reason?.code).to.equal('result/outOfRange');
  });
  it('say what is wrong and where', () => {
    const problems: readonly (readonly [string, string, number])[] = [
      ['1 +', 'something is lacking', 3],
      ['', 'something is lacking', 0],
      ['(1 + 2', '“)” is lacking', 6],
      ['1 2', 'unexpected number 2', 2],
      ['1 + * 2', 'unexpected “*”', 4],
      ['a b', 'unexpected name “b”', 2],
      ['2 $ 3', 'unexpected “$”', 2],
      ['alert(1)', 'unknown function “alert”', 0],
      ['sum + 1', 'function “sum” without brackets', 0],
      ['sum()', 'unexpected “)”', 4],
      ['a.constructor', 'unexpected “.”', 1],
      ['`a`', 'unexpected “`”', 0],
      ['1e999', 'number 1e999 is too large', 0],
      ['2 😀', 'unexpected “😀”', 2],
    ];
    for (const [text, what, position] of problems) {
      expect(
        problem(() => parseFormula(text)),
        text,
      ).to.deep.equal({
        message: `invalid formula: ${what} at character ${String(position + 1)}`,
        position,
      });
    }
  });
  it('refuse an input that was not given, also one that every object inherits', () => {
    expect(problem(() => evaluate('1 + b', { a: 1 })).message).to.equal(
      'invalid formula: unknown input “b” at character 5',
    );
    expect(problem(() => evaluate('constructor', {})).message).to.contain('unknown input “constructor”');
    expect(problem(() => evaluate('__proto__ * 2', {})).message).to.contain('unknown input “__proto__”');
    expect(() => evaluate('a', { a: Number.NaN })).to.throw(RangeError, 'invalid input: NaN');
  });
  it('refuse to go too deep or too long', () => {
    expect(evaluate(`${'('.repeat(40)}1${')'.repeat(40)}`).value).to.equal(1);
    expect(problem(() => parseFormula(`${'('.repeat(60)}1${')'.repeat(60)}`)).message).to.contain('too deep');
    expect(problem(() => parseFormula('-'.repeat(500) + '1')).message).to.contain('too deep');
    expect(problem(() => parseFormula('1+'.repeat(600) + '1')).message).to.contain('too long');
    expect(evaluate(`${'1+'.repeat(400)}1`).value).to.equal(401);
  });
  it('agree with arithmetic on any formula of two inputs', () => {
    const leaf = fc.constantFrom('a', 'b', '3', '0.5');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc
          .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
          .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
        tie('tree').map((inner) => `-${inner}`),
      ),
    }));
    const number = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(tree, number, number, (text, a, b) => {
        fc.pre(text.length < 500 && !text.includes('--'));
        const { value, reason } = evaluate(text, { a, b });
        const expected = naive(text, a, b);
        if (Number.isFinite(expected) && reason === null) expect(value).to.equal(expected);
        else expect(reason?.code).to.be.oneOf(['formula/divisionByZero', 'result/outOfRange']);
      }),
    );
  });
  it('answer any text with a formula or a FormulaError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ab0-9+*/(), .-]{0,30}$/)), (text) => {
        try {
          const { value } = evaluateFormula(parseFormula(text), { a: 1, b: 2 });
          expect(value === null || Number.isFinite(value)).to.equal(true);
        } catch (error) {
          expect(error).to.be.instanceOf(FormulaError);
          expect((error as FormulaError).position).to.be.within(0, text.length);
        }
      }),
    );
  });
});

/** A second, independent calculator for fully bracketed formulas: innermost brackets first. */
function naive(text: string, a: number, b: number): number {
  const values: number[] = [];
  const keep = (value: number): string => `#${String(values.push(value) - 1)}`;
  const at = (name: string): number => values[Number(name.replace('#', ''))] ?? Number.NaN;
  let rest = text.replaceAll(/0\.5|3|a|b/g, (name) => keep({ a, b, '3': 3, '0.5': 0.5 }[name] ?? Number.NaN));
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/-(#\d+)/g, (_, name: string) => keep(-at(name)));
    rest = rest.replace(/\((#\d+) ([-+*/]) (#\d+)\)/, (_, left: string, sign: string, right: string) => {
      const [x, y] = [at(left), at(right)];
      return keep(sign === '+' ? x + y : sign === '-' ? x - y : sign === '*' ? x * y : x / y);
    });
  }
  return at(rest);
}
