import { FormulaError } from './error.js';

/** The smallest pieces of a formula, each with the place where it starts (from 0). */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly position: number }
  | { readonly kind: 'name'; readonly name: string; readonly position: number }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly position: number };

export type Sign = '+' | '-' | '*' | '/' | '(' | ')' | ',';

const SPACE = /\s+/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const SIGN = /[-+*/(),]/y;

/**
 * Splits a formula into numbers, names and signs.
 * @throws FormulaError for any other character and for a number too large
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0];
  };
  while (position < text.length) {
    const start = position;
    const space = take(SPACE);
    const number = take(NUMBER);
    const name = take(NAME);
    const sign = take(SIGN);
    if (number !== undefined) {
      const value = Number(number);
      if (!Number.isFinite(value)) throw new FormulaError(`number ${number} is too large`, start);
      tokens.push({ kind: 'number', value, position: start });
    } else if (name !== undefined) {
      tokens.push({ kind: 'name', name, position: start });
    } else if (sign !== undefined) {
      tokens.push({ kind: 'sign', sign: sign as Sign, position: start });
    } else if (space === undefined) {
      throw new FormulaError(`unexpected “${String.fromCodePoint(text.codePointAt(start) ?? 0)}”`, start);
    }
    position += (space ?? number ?? name ?? sign ?? '').length;
  }
  return tokens;
}
