import type { PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, viewIn, welsh } from '../view.test-support.js';
import { Words } from '../words/words.js';
import { exceptionListView } from './exception-list-view.js';
import type { ExceptionListQuery } from './exception-query.js';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3'];

const series = (indicator: string, values: Series['values'], area = 'northton') =>
  aSeries({ indicator, area, periods: QUARTERS.slice(-values.length), values });
const target = (indicator: string) =>
  aTarget({ indicator, periods: ['2024-A1', '2025-A1'], values: [10, 10] });

const DOCUMENT: Partial<PerformanceDocumentInput> = {
  published: '2025-10-31',
  areas: [anArea({ name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })],
  indicators: [
    anIndicator({
      name: { en: 'Falls', cy: 'Cwympiadau' },
      responsible: { owner: { en: 'Ann', cy: 'Anwen' } },
    }),
    anIndicator({ id: 'waits', name: 'Waits', role: 'target', responsible: { owner: 'Bob' } }),
    anIndicator({ id: 'costs', name: 'Costs' }),
  ],
  series: [
    series('falls', [12, 12, 12, 12, 12, 12, 12]),
    series('waits', [9, 9, 12]),
    series('costs', [9, 9, 9]),
    series('costs', [9, 9, 9], 'southton'),
  ],
  targets: [target('falls'), target('waits'), target('costs')],
  frameworks: [
    {
      id: 'scorecard',
      name: 'Scorecard',
      perspectives: [
        { id: 'people', name: 'People' },
        { id: 'money', name: 'Money' },
      ],
      objectives: [
        {
          id: 'home',
          name: 'Home',
          perspective: 'people',
          indicators: ['waits', 'falls'],
          actions: [{ title: 'Hire', owner: 'Bob', due: '2025-09-30', status: 'inProgress' }],
        },
        { id: 'cheap', name: 'Cheap', perspective: 'money', indicators: ['falls', 'costs'] },
      ],
    },
  ],
};

const result = (
  query: ExceptionListQuery,
  words = english,
  changes: Partial<PerformanceDocumentInput> = {},
) => exceptionListView(datasetOf(minimalDocument({ ...DOCUMENT, ...changes })), query, words);
const list = (...asked: Parameters<typeof result>) => viewIn(result(...asked));
const names = (...asked: Parameters<typeof result>) =>
  list(...asked).groups.flatMap(({ rows }) => rows.map(({ name }) => name.text));

describe('the view of an exception list', () => {
  it('counts what needs attention, and what has for long', () => {
    const view = list({ area: 'northton' });
    expect(view.heading).to.equal('What needs attention, Northton');
    expect(view.sentence).to.equal('2 of 3 measures need attention in Northton; 1 has for more than a year.');
    expect(list({ area: 'northton', indicators: 'waits costs' }).sentence).to.equal(
      '1 of 2 measures needs attention in Northton.',
    );
  });

  it('says how many measures the count leaves out, as they have no figure', () => {
    const hidden = {
      indicators: [...(DOCUMENT.indicators ?? []), anIndicator({ id: 'beds' })],
    };
    expect(list({ area: 'northton' }, english, hidden).sentence).to.equal(
      '2 of 3 measures need attention in Northton; 1 has for more than a year; 1 other has no figure.',
    );
    expect(list({ area: 'northton' }, welsh, hidden).sentence).to.match(/; nid oes ffigur gan 1 arall\.$/);
  });

  it('counts a measure once in each of several areas, and names the area of each row', () => {
    const view = list({ areas: 'northton southton' });
    expect(view.sentence).to.equal(
      '2 of 4 results (one a measure and area) need attention in Northton and Southton; 1 has for more than a year.',
    );
    expect(view.namesAreas).to.equal(true);
    expect(list({}).heading).to.equal('What needs attention, Northton and Southton');
  });

  it('says why, since when, who answers for it and what is being done', () => {
    const [falls, waits] = list({ area: 'northton' }).groups[0]?.rows ?? [];
    expect(falls?.why).to.deep.equal([
      'Worse than the target of 10.0% by 2.0 points.',
      'Target missed 7 times running.',
    ]);
    expect(falls?.since).to.equal('Since Q1 2024 or earlier, at least 7 quarters');
    expect(falls?.owner?.text).to.equal('Ann');
    expect(waits?.since).to.equal('New in Q3 2025');
    expect(waits?.change?.text).to.equal('Up 3.0 points since Q2 2025, worse');
    expect(waits?.actions).to.deep.equal([
      {
        title: { text: 'Hire', lang: null },
        owner: { text: 'Bob', lang: null },
        state: 'due 30 September 2025, in progress',
        overdue: 'overdue',
      },
    ]);
  });

  it('says it plainly where nothing needs attention', () => {
    const view = list({ area: 'southton' });
    expect(view.nothing?.what).to.equal('Nothing needs attention in Southton.');
    expect([view.groups, view.sentence]).to.deep.equal([[], '']);
  });

  it('does not call it good news where only some statuses were looked for', () => {
    const { nothing } = list({ area: 'northton', indicators: 'waits', status: 'amber' });
    expect(nothing?.what).to.equal('Nothing in Northton has one of the statuses chosen.');
    expect(nothing?.todo).not.to.contain('Good news');
  });

  it('says for how long measures have needed attention, be they red or amber in between', () => {
    const changing = { series: [series('falls', [12, 10.5, 12, 10.5, 12, 10.5, 12])] };
    const indicators = [anIndicator({ assessment: { method: 'target', tolerance: { absolute: 1 } } })];
    const view = viewIn(
      result({ area: 'northton' }, english, {
        ...changing,
        indicators,
        targets: [target('falls')],
        frameworks: [],
      }),
    );
    expect(view.sentence).to.contain('1 has for more than a year');
    expect(view.groups[0]?.rows[0]?.since).to.equal(
      'Since Q1 2024 or earlier, at least 7 quarters; off track since Q3 2025',
    );
  });

  it('groups by perspective where a framework is asked for, each measure once', () => {
    const groups = list({ area: 'northton', framework: 'scorecard' }).groups;
    expect(groups.map(({ name, rows }) => [name?.text, rows.length])).to.deep.equal([['People', 2]]);
  });

  it('filters by perspective, owner in any language, role, status and measure', () => {
    const area = 'northton';
    expect(names({ area, perspective: 'money' })).to.deep.equal(['Falls']);
    expect(names({ area, owner: 'anwen ' })).to.deep.equal(['Falls']);
    expect(names({ area, measureRole: 'target' })).to.include('Waits');
    expect(names({ area, indicators: 'waits' })).to.deep.equal(['Waits']);
    expect(names({ area, status: 'amber', missed: 99 })).to.deep.equal([]);
  });

  it('looks as of a period', () => {
    expect(names({ area: 'northton', period: { asOf: '2025-Q2' } })).to.deep.equal(['Falls']);
  });

  it('says that a figure is late, and no reason of a status that is well', () => {
    const [row] =
      list({ area: 'northton', indicators: 'late' }, english, {
        indicators: [anIndicator({ id: 'late', updateDue: 'P2W' })],
        series: [series('late', [9, 9, null])],
        targets: [target('late')],
        frameworks: [],
      }).groups[0]?.rows ?? [];
    expect(row?.why).to.deep.equal(['The figure for Q3 2025 was due on 14 October 2025.']);
    expect(row?.since).to.equal(null);
  });

  it('cuts a list that nobody would read, and says so', () => {
    const areas = Array.from({ length: 320 }, (_, at) =>
      anArea({ id: `a${String(at)}`, name: `Area ${String(at)}` }),
    );
    const view = list({}, english, {
      areas,
      indicators: [anIndicator()],
      series: areas.map(({ id }) => series('falls', [12], id)),
      targets: [target('falls')],
      frameworks: [],
    });
    expect(view.groups[0]?.rows).to.have.length(300);
    expect(view.more).to.equal('The first 300 of 320 are shown.');
    expect(view.heading).to.equal('What needs attention, 320 areas');
  });

  it('speaks Welsh and Gaelic, and says which texts are in another language', () => {
    const view = list({ area: 'northton' }, welsh);
    expect(view.sentence).to.equal('Northton: mae angen sylw ar 2 o 3 mesur; mae 1 felly ers dros flwyddyn.');
    const [falls, waits] = view.groups[0]?.rows ?? [];
    expect([falls?.name, waits?.name]).to.deep.equal([
      { text: 'Cwympiadau', lang: null },
      { text: 'Waits', lang: 'en-GB' },
    ]);
    const gaelic = list({ area: 'northton' }, new Words('gd', 'en-GB'));
    expect(gaelic.groups[0]?.rows[0]?.since).to.equal('Bho C1 2024 no nas tràithe, co-dhiù 7 cairtealan');
  });

  it('says what is wrong with the asking', () => {
    const code = (query: ExceptionListQuery) => {
      const found = result(query);
      return 'absent' in found ? found.absent.code : 'view';
    };
    expect(code({ area: 'nowhere' })).to.equal('unknown-area');
    expect(code({ framework: 'nothing' })).to.equal('unknown-framework');
    expect(code({ perspective: 'nothing' })).to.equal('unknown-perspective');
    expect(code({ indicators: 'nothing' })).to.equal('no-figures');
  });
});
