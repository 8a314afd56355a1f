import { aTarget, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import type { Comparator, Target } from '../../types.js';
import { parse } from '../parse.js';

const saidOf = (targets: readonly Target[], comparators: readonly Comparator[] = []) =>
  parse(minimalDocument({ targets, comparators })).issues.map(({ path, message }) => `${path} ${message}`);

describe('what targets and comparators say of indicators, areas and groups', () => {
  it('takes values, or a range, or both', () => {
    const range = { lower: [1, null, 1, 2], upper: [2, 1, null, 2] };
    expect(saidOf([aTarget(), aTarget(range), { ...aTarget(range), values: [1, 1, 1, 1] }])).to.deep.equal(
      [],
    );
  });

  it('sets aside a target without either, or with half a range', () => {
    const { indicator, kind, periods } = aTarget();
    expect(saidOf([{ indicator, kind, periods }, aTarget({ lower: [1, 1, 1, 1] })])).to.deep.equal([
      '/targets/0/values A target needs "values", or "lower" and "upper".',
      '/targets/1/values A target needs "values", or "lower" and "upper".',
    ]);
  });

  it('sets aside a target of another length, or with a period twice, or one that runs backwards', () => {
    const backwards = '2025-04-01/2024-04-01';
    expect(
      saidOf([
        aTarget({ values: [1, 2, 3] }),
        aTarget({ periods: ['2024', '2024'] }),
        aTarget({ periods: [backwards] }),
      ]),
    ).to.deep.equal([
      '/targets/0/values "values" has 3 entries, but "periods" has 4.',
      '/targets/1/periods/1 The period 2024 is given twice in this target.',
      `/targets/2/periods/0 Entry 1 of "periods" must be a reporting period, but is the text "${backwards}".`,
    ]);
  });

  it('sets aside a comparator of nothing, of an area or of a group that is not there', () => {
    const base = { name: 'C', statistic: 'mean', period: 'same' } as const;
    expect(
      saidOf(
        [],
        [
          { ...base, id: 'a' },
          { ...base, id: 'b', area: 'x' },
          { ...base, id: 'c', group: 'y' },
          { ...base, id: 'd', area: 'northton' },
        ],
      ),
    ).to.deep.equal([
      '/comparators/0 The comparator "a" names neither an area nor a group.',
      '/comparators/1/area No area has the id "x".',
      '/comparators/2/group No group has the id "y".',
    ]);
  });
});
