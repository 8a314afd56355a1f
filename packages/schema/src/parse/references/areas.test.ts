import { anArea, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { parse } from '../parse.js';

const home = anArea();
const saidOf = (overrides: Parameters<typeof minimalDocument>[0]) =>
  parse(minimalDocument(overrides)).issues.map(({ path, message }) => `${path} ${message}`);

describe('what areas, groups and dimensions say of each other', () => {
  it('warns of every area in a circle of parents, and of no other', () => {
    const circle = [
      anArea({ id: 'a', parent: 'b' }),
      anArea({ id: 'b', parent: 'c' }),
      anArea({ id: 'c', parent: 'a' }),
    ];
    const child = anArea({ id: 'd', parent: 'a' });
    const { document, issues } = parse(minimalDocument({ areas: [home, ...circle, child] }));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'circular-parent /areas/1/parent',
      'circular-parent /areas/2/parent',
      'circular-parent /areas/3/parent',
    ]);
    expect(document?.areas).to.have.length(5);
  });

  it('looks for circles once over a chain of a hundred thousand areas', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) =>
      anArea({ id: `a${String(at)}`, parent: `a${String(at + 1)}` }),
    );
    expect(saidOf({ areas: [home, ...chain, anArea({ id: 'a100000' })] })).to.deep.equal([]);
  }).timeout(10_000);

  it('warns of a parent or successor that is not there, and of an end before the beginning', () => {
    const area = anArea({ id: 'old', parent: 'x', successor: 'y', from: '2020-04-01', to: '2019-03-31' });
    expect(saidOf({ areas: [home, area] })).to.deep.equal([
      '/areas/1/parent No area has the id "x".',
      '/areas/1/successor No area has the id "y".',
      '/areas/1/to The area ends on 2019-03-31, before it begins on 2020-04-01.',
    ]);
    expect(
      saidOf({ areas: [home, anArea({ id: 'brief', from: '2020-04-01', to: '2020-04-01' })] }),
    ).to.deep.equal([]);
  });

  it('warns of members that are not there and keeps the group', () => {
    const groups = [{ id: 'g', name: 'G', kind: 'neighbours', members: ['northton', 'x'] }] as const;
    expect(saidOf({ groups })).to.deep.equal(['/groups/0/members/1 No area has the id "x".']);
    expect(parse(minimalDocument({ groups })).document?.groups).to.deep.equal(groups);
  });

  it('warns of two categories with one id', () => {
    const categories = [
      { id: 'all', name: 'All' },
      { id: 'all', name: 'Everyone' },
    ];
    expect(saidOf({ dimensions: [{ id: 'age', name: 'Age', categories }] })).to.deep.equal([
      '/dimensions/0/categories/1/id The id "all" is used twice in "categories"; the first is kept.',
    ]);
  });
});
