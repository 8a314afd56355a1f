import { aSeries, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { jsonInSteps } from './json-steps.js';
import { parseText, parseTextInSteps } from './parse.js';
import { finished } from './steps.js';

const stepped = (json: string) => finished(jsonInSteps(json));

/** A text that is long enough to be cut, with so many series more. */
const many = (count = 2_000) =>
  Array.from({ length: count }, (_, at) => aSeries({ area: `area-${String(at)}` }));
const long = JSON.stringify(minimalDocument({ series: many() }));

function stepsOf(json: string): number {
  const steps = jsonInSteps(json);
  let count = 0;
  while (steps.next().done !== true) count++;
  return count;
}

describe('JSON that is read a step at a time', () => {
  it('is what JSON.parse reads, its fields in the same order', () => {
    expect(JSON.stringify(stepped(long))).to.equal(long);
    expect(stepsOf(long)).to.be.above(3);
  });

  it('is cut between series alone, whatever stands in their texts', () => {
    const notes = { '2024-Q1': '],[{"series":[1,2],"x":"\\"' };
    const json = JSON.stringify(minimalDocument({ series: many().map((one) => ({ ...one, notes })) }));
    expect(JSON.stringify(stepped(json))).to.equal(json);
  });

  it('has spaces and lines where a producer writes them', () => {
    const series = many();
    const json = JSON.stringify({ first: [[1]], series, last: { series: [] } }, null, 2);
    expect(stepped(json)).to.deep.equal({ first: [[1]], series, last: { series: [] } });
    expect(stepsOf(json)).to.be.above(3);
  });

  it('takes the last of two fields of one name, as JSON.parse does', () => {
    const list = JSON.stringify(many());
    for (const json of [`{"series":${list},"series":[1]}`, `{"series":${list},"s\\u0065ries":[1]}`])
      expect(stepped(json)).to.deep.equal({ series: [1] });
    const spelled = `{"s\\u0065ries":[1],"series":${list}}`;
    expect(stepped(spelled)).to.deep.equal(JSON.parse(spelled));
  });

  it('is refused where JSON.parse refuses it, with the same words', () => {
    const list = JSON.stringify(many()).slice(1, -1);
    const faulty = [
      `{"series":[${list},]}`,
      `{"series":[,${list}]}`,
      `{"series":[${list},,${list}]}`,
      `{"series":[${list}}}`,
      `{"series":[${list}]`,
      `{"series":[${list}],}`,
      `{"series":[${list}]} more`,
      `{"series":[${list},{"a":[}]]}`,
      `{"series":[${list},{"a":"\n"}]}`,
    ];
    for (const json of faulty) {
      const said = parseText(json);
      expect(said.issues.map(({ code }) => code)).to.deep.equal(['not-json']);
      expect(finished(parseTextInSteps(json))).to.deep.equal(said);
    }
  });

  it('need not be a document', () => {
    for (const json of ['[]', '1', '"series"', `"${'x'.repeat(200_000)}"`, `[${'1,'.repeat(100_000)}1]`])
      expect(stepped(json)).to.deep.equal(JSON.parse(json));
  });
});

describe('a document that is checked a step at a time', () => {
  it('has the same issues, and the same is set aside', () => {
    const series = [...many(20), aSeries({ indicator: 'unknown' }), aSeries({ values: ['x'] })];
    const json = JSON.stringify(minimalDocument({ series }));
    const whole = parseText(json);
    expect(whole.issues).not.to.deep.equal([]);
    expect(finished(parseTextInSteps(json))).to.deep.equal(whole);
  });

  it('is read in many steps, each of a few items', () => {
    const steps = parseTextInSteps(long);
    let count = 0;
    while (steps.next().done !== true) count++;
    expect(count).to.be.above(4_000);
  });
});
