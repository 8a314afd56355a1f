import { aSeries, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { everything } from '../everything.test-support.js';
import { parse } from '../parse/parse.js';
import { migrate } from './migrate.js';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, shuffled(inner)]),
  );
};

describe('migrate', () => {
  it('loses nothing, and puts the fields of everything in the order of the format', () => {
    const { document, issues, unknownFields, to } = migrate(shuffled(everything()));
    expect(issues).to.deep.equal([]);
    expect(unknownFields).to.deep.equal([]);
    expect(to).to.equal('cairn/1');
    expect(document).to.deep.equal(everything());
    expect(Object.keys(document ?? {}).slice(0, 4)).to.deep.equal(['format', 'id', 'title', 'language']);
    const [series] = document?.['series'] as object[];
    expect(Object.keys(series ?? {}).slice(0, 2)).to.deep.equal(['indicator', 'area']);
  });

  it('writes the same again when it is given what it wrote', () => {
    const once = migrate(shuffled(everything())).document;
    expect(JSON.stringify(migrate(once).document)).to.equal(JSON.stringify(once));
  });

  it('keeps the fields that it does not know, behind the others, and says where they stand', () => {
    const given = {
      weather: [{ sunny: true }],
      ...minimalDocument({
        areas: [{ elevation: 12, ...anArea() } as never],
        indicators: [anIndicator({ unit: { shape: 'round', label: '%', decimals: 1 } as never })],
      }),
      format: 'cairn/1.3',
    };
    const { document, unknownFields, from, to } = migrate(given);
    expect(unknownFields).to.deep.equal(['/areas/0/elevation', '/indicators/0/unit/shape', '/weather']);
    expect([from, to]).to.deep.equal(['cairn/1.3', 'cairn/1.3']);
    expect(document).to.deep.equal(given);
    expect(Object.keys(document ?? {}).at(-1)).to.equal('weather');
  });

  it('names a document of a newer minor version by this one where nothing in it is new', () => {
    expect(migrate({ ...minimalDocument(), format: 'cairn/1.3' }).document?.['format']).to.equal('cairn/1');
    const coded = { ...anIndicator(), periodBasis: 'seasonal' };
    const { to, document, issues } = migrate({
      ...minimalDocument(),
      format: 'cairn/1.3',
      indicators: [coded],
    });
    expect(to).to.equal('cairn/1.3');
    expect(issues.map(({ code }) => code)).to.deep.equal(['newer-code']);
    expect(document?.['indicators']).to.deep.equal([coded]);
  });

  it('keeps what widgets would set aside, and says what is wrong with it', () => {
    const broken = { ...aSeries(), values: 'many' };
    const { document, issues } = migrate({ ...minimalDocument(), series: [broken] });
    expect(document?.['series']).to.deep.equal([broken]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['wrong-type /series/0/values']);
  });

  it('leaves out collections that are empty, which says the same', () => {
    const { document } = migrate({ ...minimalDocument(), targets: [], stories: [], series: [] });
    expect(document).to.not.have.any.keys('targets', 'stories');
    expect(document?.['series']).to.deep.equal([]);
  });

  it('does not touch a newer major version, nor what is no document', () => {
    const { document, issues } = migrate({ ...minimalDocument(), format: 'cairn/2' });
    expect(document).to.equal(null);
    expect(issues.map(({ code }) => code)).to.deep.equal(['format-too-new']);
    for (const input of [null, 3, [], {}]) expect(migrate(input).document).to.equal(null);
  });

  it('never throws, and what it writes is read as what it was given', () => {
    const item = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
    fc.assert(
      fc.property(item, fc.jsonValue(), (more, areas) => {
        const given = { ...more, ...minimalDocument(), areas };
        const { document } = migrate(given);
        expect(parse(document).issues).to.deep.equal(parse(given).issues);
      }),
    );
  });
});
