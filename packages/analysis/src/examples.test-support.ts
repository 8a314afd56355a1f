/**
 * The worked examples of docs/statistics, run as tests so that the pages cannot go stale.
 * An example is a fenced block whose opening line is "```json example" and whose content is
 * `{"function": "wilson", "input": [arguments…], "expected": result}`. Only tests import this file.
 */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';

interface Example {
  readonly function: string;
  readonly input: readonly unknown[];
  readonly expected: unknown;
}

const DIRECTORY = new URL('../../../docs/statistics/', import.meta.url);
const BLOCK = /^```json example\n([\s\S]*?)^```$/gm;

/**
 * Declares one test for every worked example of a page.
 * Figures agree when they round to the digits the page prints; everything else must be equal, and fields the page
 * leaves out of an object are not compared.
 * @param page file name in docs/statistics
 * @param functions the functions the page's examples name; each must have an example
 */
export function describeExamples(
  page: string,
  functions: Readonly<Record<string, (...input: never[]) => unknown>>,
): void {
  const text = readFileSync(new URL(page, DIRECTORY), 'utf8');
  const examples = [...text.matchAll(BLOCK)].map((match) => JSON.parse(match[1] ?? '') as Example);
  describe(`worked examples of docs/statistics/${page}`, () => {
    it('has an example for every rule', () => {
      expect([...new Set(examples.map((example) => example.function))]).to.have.members(
        Object.keys(functions),
      );
    });
    examples.forEach((example, position) => {
      it(`holds example ${String(position + 1)}, ${example.function}`, () => {
        const run = functions[example.function] as (...input: readonly unknown[]) => unknown;
        expectPrinted(run(...example.input), example.expected, example.function);
      });
    });
  });
}

function expectPrinted(actual: unknown, printed: unknown, where: string): void {
  if (typeof printed === 'number' && typeof actual === 'number') {
    const decimals = /\.(\d+)/.exec(String(printed))?.[1]?.length ?? 0;
    const off = Math.abs(actual - printed);
    expect(
      off <= 0.5 * 10 ** -decimals + 1e-12,
      `${where}: ${String(actual)} is printed as ${String(printed)}`,
    ).to.equal(true);
  } else if (Array.isArray(printed)) {
    expect(actual, where).to.be.an('array').with.lengthOf(printed.length);
    printed.forEach((item, index) => {
      expectPrinted((actual as unknown[])[index], item, `${where}[${String(index)}]`);
    });
  } else if (typeof printed === 'object' && printed !== null) {
    expect(actual, where).to.be.an('object');
    for (const [key, item] of Object.entries(printed)) {
      expectPrinted((actual as Record<string, unknown>)[key], item, `${where}.${key}`);
    }
  } else {
    expect(actual, where).to.equal(printed);
  }
}
