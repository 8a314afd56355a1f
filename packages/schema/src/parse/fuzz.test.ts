import { expect } from 'chai';
import fc from 'fast-check';
import { everything, frozen } from '../everything.test-support.js';
import { mutations } from '../mutations.test-support.js';
import type { ParseResult } from './parse.js';
import { parse, parseText } from './parse.js';

/** What holds of every result, whatever was given. */
function expectSound({ document, issues }: ParseResult): void {
  for (const { code, severity, path, message, remedy } of issues) {
    expect(code).to.match(/^[a-z-]+$/u);
    expect(['error', 'warning']).to.include(severity);
    expect(path).to.match(/^(\/([^~]|~[01])*)?$/su);
    expect(message).to.match(/\.$/u);
    expect(remedy).to.match(/\.$/u);
  }
  if (document === null) expect(issues).not.to.deep.equal([]);
  else
    expect(document.series.every(({ periods, values }) => periods.length === values.length)).to.equal(true);
}

describe('parse, given anything', function () {
  this.timeout(30_000);

  it('never throws, and always says what is wrong', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expectSound(parse(frozen(input)));
      }),
    );
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (input) => {
          expectSound(parse(input));
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expectSound(parseText(text));
      }),
    );
  });

  it('never throws on a good document with something changed, and never changes it further', () => {
    fc.assert(
      fc.property(mutations(everything), (input) => {
        expectSound(parse(frozen(input)));
      }),
      { numRuns: 300 },
    );
  });

  it('finds no further error in what it kept', () => {
    fc.assert(
      fc.property(mutations(everything), (input) => {
        const { document } = parse(input);
        const errors = document ? parse(document).issues.filter(({ severity }) => severity === 'error') : [];
        expect(errors).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is not led astray by the names of what every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const text = JSON.stringify(everything())
        .replaceAll('"falls"', `"${name}"`)
        .replaceAll('"careGroup"', `"${name}"`);
      const result = parseText(text.replace('{', `{"${name}": {"polluted": true}, `));
      expectSound(result);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect(result.document?.indicators.map(({ id }) => id)).to.include(name);
    }
  });

  it('is not led astray by collections that an object inherits', () => {
    const text =
      '{"format":"cairn/1","id":"a","title":"a","language":"en","__proto__":{"areas":[],"indicators":[],"series":[]}}';
    expect(parseText(text).issues.map(({ code }) => code)).to.deep.equal([
      'missing-field',
      'missing-field',
      'missing-field',
    ]);
  });

  it('reads JSON of any depth', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    for (const text of [deep, '{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000)])
      expectSound(parseText(text));
    const head = JSON.stringify({ ...everything(), series: 'HERE', views: 'HERE' });
    expectSound(parseText(head.replaceAll('"HERE"', deep)));
    const inside = JSON.stringify(everything()).replaceAll('"falls"', deep).replaceAll('"North"', deep);
    expectSound(parseText(inside));
  });

  it('reads numbers too large for JSON and texts that are no Unicode', () => {
    const text = JSON.stringify(everything()).replaceAll('512.4', '1e999').replaceAll('498', '-1e308');
    expect(parseText(text).issues.map(({ path }) => path)).to.include('/series/0/values/0');
    expectSound(parse({ ...everything(), id: '\uD800', title: { en: '\uDC00' } }));
    expectSound(parseText(JSON.stringify(everything()).replaceAll('falls', '\\ud83d')));
  });
});
