import { aSeries, anArea, anIndicator, minimalDocument, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { everything, frozen } from '../everything.test-support.js';
import { pointer } from './issue.js';
import { parse, parseText } from './parse.js';

const codesAndPaths = (input: unknown) => parse(input).issues.map(({ code, path }) => `${code} ${path}`);

describe('parse', () => {
  it('has nothing to say of a document that uses every field', () => {
    expect(parse(everything()).issues).to.deep.equal([]);
  });

  it('gives every collection, empty where the document has none', () => {
    const { document } = parse(minimalDocument());
    expect(document?.targets).to.deep.equal([]);
    expect(document?.parts).to.deep.equal([]);
    expect(Object.keys(document ?? {})).to.include.members(
      Object.keys(everything()).filter((key) => Array.isArray(everything()[key])),
    );
  });

  it('keeps fields that it does not know, on every level', () => {
    const input = {
      ...minimalDocument(),
      mood: { today: 'good' },
      indicators: [
        { ...anIndicator(), colour: 'teal', unit: { label: '%', decimals: 1, spoken: 'per cent' } },
      ],
    };
    const { document, issues } = parse(input);
    expect(issues).to.deep.equal([]);
    expect(document).to.deep.include({ mood: { today: 'good' }, indicators: input.indicators });
  });

  it('changes nothing in what it is given', () => {
    expect(parse(frozen(everything())).issues).to.deep.equal([]);
    const newer = {
      ...everything(),
      format: 'cairn/1.2',
      series: [{ ...aSeries(), status: ['AZ', 'A', 'A', 'A'] }],
    };
    expect(() => parse(frozen(newer))).not.to.throw();
  });

  it('sets one bad indicator and its series aside and keeps the rest', () => {
    const bad = { ...anIndicator({ id: 'waits' }), valueType: 'percent' };
    const good = minimalDocument();
    const series = [
      ...good.series,
      aSeries({ indicator: 'waits' }),
      aSeries({ indicator: 'waits', area: 'southton' }),
    ];
    const input = {
      ...good,
      areas: [...good.areas, anArea({ id: 'southton' })],
      indicators: [bad, anIndicator()],
      series,
    };
    const { document, issues } = parse(input);
    expect(document?.indicators.map(({ id }) => id)).to.deep.equal(['falls']);
    expect(document?.series).to.deep.equal(good.series);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'invalid-value /indicators/0/valueType',
      'set-aside /series/1/indicator',
    ]);
  });

  it('sets one bad series aside and keeps the rest', () => {
    const { document, issues } = parse(withSeries([aSeries({ lower: [1] }), aSeries({ area: 'southton' })]));
    expect(document?.series.map(({ area }) => area)).to.deep.equal(['southton']);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/series/0/lower']);
  });

  it('judges series by the first of two indicators with one id, which is the one it keeps', () => {
    const indicators = [anIndicator({ valueType: 'text' }), anIndicator({ valueType: 'rate' })];
    const { document, issues } = parse(
      minimalDocument({ indicators, series: [aSeries({ values: ['good'] })] }),
    );
    expect(document?.series).to.have.length(1);
    expect(issues.map(({ code }) => code)).to.deep.equal(['duplicate-id']);
  });

  it('leaves out an optional field of the document that it cannot use', () => {
    const { document, issues } = parse({ ...minimalDocument(), publisher: 'The council', licence: '' });
    expect(document).not.to.have.any.keys('publisher', 'licence');
    expect(issues.map(({ path }) => path)).to.deep.equal(['/publisher', '/licence']);
  });

  it('reads nothing without format, id, title or language, nor with a year start that is none', () => {
    const { document, issues } = parse({
      areas: [],
      indicators: [],
      series: [],
      reportingYearStart: '--02-30',
    });
    expect(document).to.equal(null);
    expect(issues.map(({ path }) => path)).to.deep.equal([
      '/format',
      '/id',
      '/title',
      '/language',
      '/reportingYearStart',
    ]);
  });

  it('asks for areas, indicators and series, and for a list wherever one is due', () => {
    const { format, id, title, language } = minimalDocument();
    expect(codesAndPaths({ format, id, title, language, targets: {} })).to.deep.equal([
      'missing-field /areas',
      'missing-field /indicators',
      'missing-field /series',
      'wrong-type /targets',
    ]);
  });

  it('lists issues down the document, by collection and item', () => {
    const input = {
      ...minimalDocument({ groups: [{ id: 'a', name: 'A', kind: 'custom', members: ['x'] }] }),
      areas: [anArea({ parent: 'x' }), 5],
      published: 'today',
    };
    expect(codesAndPaths(input)).to.deep.equal([
      'invalid-value /published',
      'unknown-area /areas/0/parent',
      'wrong-type /areas/1',
      'unknown-area /groups/0/members/0',
    ]);
  });

  it('counts what the whole document defines as defined in its parts', () => {
    const whole = parse(
      withSeries([], { areas: [anArea()], indicators: [anIndicator({ valueType: 'text' })] }),
    ).document;
    const part = { ...minimalDocument(), areas: [], indicators: [], series: [aSeries({ values: ['good'] })] };
    expect(codesAndPaths(part)).to.include('unknown-indicator /series/0/indicator');
    if (!whole) throw new Error('the whole document cannot be read');
    expect(parse(part, { whole }).issues).to.deep.equal([]);
    expect(parseText(JSON.stringify(part), { whole }).document?.series).to.have.length(1);
  });
});

describe('parseText', () => {
  it('reads JSON with or without a byte order mark', () => {
    const text = JSON.stringify(minimalDocument());
    expect(parseText(text)).to.deep.equal(parse(minimalDocument()));
    expect(parseText('\uFEFF' + text)).to.deep.equal(parse(minimalDocument()));
  });

  it('tells a document that was cut off', () => {
    const { document, issues } = parseText(JSON.stringify(minimalDocument()).slice(0, -20));
    expect(document).to.equal(null);
    expect(issues.map(({ code }) => code)).to.deep.equal(['not-json']);
  });
});

describe('pointer', () => {
  it('writes JSON Pointers as RFC 6901 asks', () => {
    expect(pointer()).to.equal('');
    expect(pointer('notes', 'a/b~c', 0, '')).to.equal('/notes/a~1b~0c/0/');
  });
});
