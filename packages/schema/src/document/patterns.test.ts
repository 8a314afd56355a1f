import { expect } from 'chai';
import { Linter } from 'eslint';
import * as regexp from 'eslint-plugin-regexp';
import { jsonSchema } from '../../scripts/json-schema.js';

/*
 * The lint rules that hold every pattern in the sources see those that are written out. The format's own are put together from pieces, so
 * the same rules read them where they are whole: in the JSON Schema.
 */

/** What the rules have to say about a pattern: nothing, where no text makes it take much longer than the text is long. */
function faultsOf(pattern: string): readonly string[] {
  const code = `void /${pattern.replaceAll(/(?<!\\)\//g, String.raw`\/`)}/u;`;
  const report = 'potential';
  return new Linter()
    .verify(code, {
      plugins: { regexp },
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report }],
        'regexp/no-super-linear-move': ['error', { report }],
      },
    })
    .map(({ message }) => message);
}

function patternsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  );
}

describe('the patterns of the format', () => {
  const patterns = [...new Set(patternsIn(jsonSchema()))];

  it('are several', () => {
    expect(patterns).to.have.length.above(8);
  });

  for (const pattern of patterns)
    it(`take no text much longer than it is: ${pattern.slice(0, 60)}`, () => {
      expect(faultsOf(pattern)).to.deep.equal([]);
    });

  it('would be found out where one did', () => {
    expect(faultsOf('x+y')).to.have.length(1);
    expect(faultsOf('^(a+)+$')).to.have.length(1);
    expect(faultsOf('^(')).to.have.length(1);
  });
});
