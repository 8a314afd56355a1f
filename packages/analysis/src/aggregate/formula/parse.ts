import { FormulaError } from './error.js';
import { type Sign, type Token, tokenise } from './tokenise.js';

/** What a formula says, as a tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly of: readonly Expression[] };

/** The functions a formula may use, each of one or more expressions. */
export const FORMULA_FUNCTIONS = ['sum', 'mean', 'min', 'max'] as const;
export type FormulaFunction = (typeof FORMULA_FUNCTIONS)[number];

/** A formula that has been read: its tree, and the names of the inputs it needs with the place each is first met. */
export interface Formula {
  readonly expression: Expression;
  readonly inputs: ReadonlyMap<string, number>;
}

/** Longer or deeper formulas are refused: they are mistakes or attacks. */
const MAXIMUM_LENGTH = 1000;
const MAXIMUM_DEPTH = 50;

/**
 * Reads a formula of numbers, named inputs, `+ - * /`, brackets and `sum`, `mean`, `min`, `max`. Nothing else exists in
 * it, and nothing is ever executed. `*` and `/` bind more closely than `+` and `-`, a leading `-` more closely still.
 * @param text for instance `100 * (admissions - planned) / population`
 * @throws FormulaError with the place of the fault; also above 1,000 characters or 50 levels
 */
export function parseFormula(text: string): Formula {
  if (text.length > MAXIMUM_LENGTH) throw new FormulaError('too long', MAXIMUM_LENGTH);
  const parser = new Parser(tokenise(text), text.length);
  const expression = parser.whole();
  return { expression, inputs: parser.inputs };
}

class Parser {
  readonly inputs = new Map<string, number>();
  private readonly tokens: readonly Token[];
  private readonly end: number;
  private next = 0;
  private depth = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  whole(): Expression {
    const expression = this.sum();
    const rest = this.tokens[this.next];
    if (rest !== undefined) throw new FormulaError(`unexpected ${described(rest)}`, rest.position);
    return expression;
  }

  private sum(): Expression {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): Expression {
    return this.chain(['*', '/'], () => this.factor());
  }

  /** One or more operands joined by the given operators, read from left to right. */
  private chain(operators: readonly ('+' | '-' | '*' | '/')[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = operators.find((sign) => this.take(sign));
      if (operator === undefined) return left;
      left = { kind: 'operation', operator, left, right: operand() };
    }
  }

  private factor(): Expression {
    this.depth += 1;
    if (this.depth > MAXIMUM_DEPTH) throw new FormulaError('too deep', this.position());
    const factor: Expression = this.take('-') ? { kind: 'negative', of: this.factor() } : this.primary();
    this.depth -= 1;
    return factor;
  }

  private primary(): Expression {
    const token = this.tokens[this.next];
    if (token === undefined) throw new FormulaError('something is lacking', this.end);
    this.next += 1;
    if (token.kind === 'number') return { kind: 'number', value: token.value };
    if (token.kind === 'name') return this.named(token.name, token.position);
    if (token.sign !== '(') throw new FormulaError(`unexpected ${described(token)}`, token.position);
    const inner = this.sum();
    this.require(')');
    return inner;
  }

  private named(name: string, position: number): Expression {
    const called = FORMULA_FUNCTIONS.find((known) => known === name);
    const opens = this.take('(');
    if (called === undefined && opens) throw new FormulaError(`unknown function “${name}”`, position);
    if (called === undefined) {
      if (!this.inputs.has(name)) this.inputs.set(name, position);
      return { kind: 'input', name };
    }
    if (!opens) throw new FormulaError(`function “${name}” without brackets`, position);
    const of = [this.sum()];
    while (this.take(',')) of.push(this.sum());
    this.require(')');
    return { kind: 'call', name: called, of };
  }

  private take(sign: Sign): boolean {
    const token = this.tokens[this.next];
    if (token?.kind !== 'sign' || token.sign !== sign) return false;
    this.next += 1;
    return true;
  }

  private require(sign: Sign): void {
    if (!this.take(sign)) throw new FormulaError(`“${sign}” is lacking`, this.position());
  }

  private position(): number {
    return this.tokens[this.next]?.position ?? this.end;
  }
}

function described(token: Token): string {
  switch (token.kind) {
    case 'number':
      return `number ${String(token.value)}`;
    case 'name':
      return `name “${token.name}”`;
    case 'sign':
      return `“${token.sign}”`;
    default:
      throw new RangeError(`invalid token: ${String(token satisfies never)}`);
  }
}
