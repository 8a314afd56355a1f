import { aSeries, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import type { Batch, Issue, PerformanceDocumentInput } from '@cairn/schema';
import { expect } from 'chai';
import { nextTableSort, type TableSort } from '../shared/sortable-table.js';
import { datasetOf, english, viewIn, welsh } from '../view.test-support.js';
import { dataQualityView, type DataQualityQuery, type DataQualityView } from './data-quality-view.js';

const AREAS = [anArea({ name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })];

const quality = (
  document: Partial<PerformanceDocumentInput> = {},
  query: DataQualityQuery = {},
  words = english,
): DataQualityView =>
  viewIn(
    dataQualityView(
      datasetOf(minimalDocument({ areas: AREAS, published: '2025-02-14', ...document })),
      query,
      words,
    ),
  );

const tableIn = (view: DataQualityView, key: string) => {
  const section = view.sections.find(({ table }) => table.key === key);
  if (!section) throw new Error(`no table ${key}`);
  return section.table;
};

const rowsIn = (view: DataQualityView, key: string) =>
  tableIn(view, key).rows.map((row) => row.map(({ text }) => text));

/** One row as an object of its columns. */
const row = (view: DataQualityView, key: string, at = 0) =>
  Object.fromEntries(
    tableIn(view, key).columns.map(({ key: column }, place) => [column, rowsIn(view, key)[at]?.[place]]),
  );

const batch = (id: string, overrides: Partial<Batch> = {}): Batch => ({
  id,
  source: `Source ${id}`,
  loaded: '2025-02-01',
  by: 'Team',
  rows: 100,
  accepted: 100,
  rejected: 0,
  ...overrides,
});

const issue = (severity: Issue['severity'], message: string): Issue => ({
  code: 'invalid-value',
  severity,
  path: '/series/1',
  message,
  remedy: 'Mend it.',
});

describe('the view of data quality', () => {
  it('says in one sentence how far the figures can be trusted', () => {
    const view = quality(
      {
        batches: [
          batch('a', { signedOff: { by: 'Board', on: '2025-02-02' } }),
          batch('b', { rows: 1140, rejected: 10 }),
        ],
      },
      { issues: [issue('error', 'A'), issue('warning', 'B')] },
    );
    expect(view.sentence).to.equal(
      '1 of 1 measure is up to date; 100% of the figures that are due are there; 1 load awaits sign-off; ' +
        '10 of 1,240 rows were rejected; 1 part of the document has a fault and is left out.',
    );
  });

  it('says nothing of what is not the matter', () => {
    expect(quality().sentence).to.equal(
      '1 of 1 measure is up to date; 100% of the figures that are due are there.',
    );
  });

  describe('counts as due', () => {
    it('what is missing, not collected or a gap, but not what does not apply or is a forecast', () => {
      const view = quality({
        series: [
          aSeries({
            periods: ['2023-Q1', '2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'],
            values: [1, null, null, null, 2, 3, 4],
            status: [null, 'M', 'L', 'O', 'P', 'PR', 'F'],
          }),
        ],
      });
      expect(row(view, 'measures')).to.include({
        due: '6',
        missing: '3',
        suppressed: '0',
        provisional: '2',
        revised: '1',
        share: '50.0%',
        latest: 'Q3 2024',
      });
    });

    it('what one area has not sent yet and another has, but not of an area that was dissolved before', () => {
      const both = [
        aSeries({ periods: ['2024-Q1', '2024-Q2', '2024-Q3'], values: [1, 2, 3] }),
        aSeries({ area: 'southton', periods: ['2024-Q1'], values: [1] }),
      ];
      const document = { series: both };
      expect(row(quality(document), 'measures')).to.include({ due: '6', missing: '2', areas: '1 of 2' });
      expect(row(quality(document, { area: 'southton' }), 'measures')).to.include({ due: '3', missing: '2' });
      const dissolved = [AREAS[0] ?? anArea(), anArea({ id: 'southton', to: '2024-03-31' })];
      expect(row(quality({ ...document, areas: dissolved }), 'measures')).to.include({
        due: '4',
        missing: '0',
      });
    });

    it('a suppressed figure as one that is there', () => {
      const view = quality({ series: [aSeries({ values: [1, null], status: [null, 'Q'] })] });
      expect(row(view, 'measures')).to.include({ due: '2', missing: '0', suppressed: '1', share: '100%' });
    });

    it('never as all where one is missing', () => {
      const values = Array.from({ length: 2000 }, (_, at) => (at === 0 ? null : at));
      const view = quality({
        indicators: [anIndicator({ frequency: 'week' })],
        series: [aSeries({ values, periods: values.map((_, at) => String(1900 + at)) })],
        published: '2025-02-14',
      });
      expect(row(view, 'measures')['share']).to.equal('99.9%');
    });
  });

  describe('says how many periods a measure is behind', () => {
    const behind = (
      frequency: 'month' | 'quarter' | 'year' | 'twoYear' | 'week' | 'irregular',
      period: string,
      published: string,
    ) =>
      row(
        quality({
          published,
          indicators: [anIndicator({ frequency })],
          series: [aSeries({ periods: [period], values: [1] })],
        }),
        'measures',
      )['behind'];

    it('none until the next one has ended', () => {
      expect(behind('quarter', '2024-Q3', '2024-12-30')).to.equal('0');
      expect(behind('quarter', '2024-Q3', '2024-12-31')).to.equal('1');
      expect(behind('month', '2024-01', '2024-02-28')).to.equal('0');
      expect(behind('month', '2024-01', '2024-02-29')).to.equal('1');
      expect(behind('month', '2023-11', '2024-03-01')).to.equal('3');
      expect(behind('year', '2023', '2024-12-30')).to.equal('0');
      expect(behind('twoYear', '2022', '2024-12-31')).to.equal('1');
      expect(behind('week', '2024-W01', '2024-01-21')).to.equal('2');
    });

    it('and nothing where a measure keeps no time, or the document no day', () => {
      expect(behind('irregular', '2020', '2024-12-31')).to.equal(undefined);
      const { published: _, ...undated } = minimalDocument({ published: '2025-01-01' });
      const view = viewIn(dataQualityView(datasetOf(undated), {}, english));
      expect(view.sentence).to.equal('100% of the figures that are due are there.');
    });
  });

  describe('tells what is late', () => {
    const late = (published: string, updateDue: string) =>
      quality({
        published,
        indicators: [anIndicator({ updateDue, responsible: { owner: 'Head', updater: 'Analyst' } })],
        series: [aSeries(), aSeries({ area: 'southton', values: [1, 2, 3] })],
      });

    it('by the length of time after which a figure is due', () => {
      const view = late('2025-02-14', 'P6W');
      expect(rowsIn(view, 'late')).to.deep.equal([
        ['falls', 'Q4 2024', 'Southton', '11 February 2025', 'Analyst'],
      ]);
      expect(view.sentence).to.match(/^0 of 1 measure is up to date/);
      expect(row(view, 'measures')['update-due']).to.equal('6 weeks after each period ends');
    });

    it('not before that, and never from words that cannot be counted with', () => {
      for (const view of [late('2025-02-11', 'P6W'), late('2026-01-01', 'when the hospital sends it')])
        expect(view.sections.map(({ table }) => table.key)).not.to.include('late');
      expect(late('2025-02-11', 'P6W').sentence).to.match(/^1 of 1 measure is up to date/);
    });

    it('asks nothing of a measure that has been withdrawn', () => {
      const view = quality({ published: '2026-06-01', indicators: [anIndicator({ withdrawn: '2025-Q1' })] });
      expect(row(view, 'measures')['behind']).to.equal(undefined);
    });
  });

  it('says which areas have the latest figure', () => {
    const view = quality({ series: [aSeries(), aSeries({ area: 'southton', values: [1, 2, 3] })] });
    expect(row(view, 'measures')['areas']).to.equal('1 of 2');
  });

  it('shows one measure period by period, the latest first', () => {
    const view = quality(
      { series: [aSeries({ values: [1, 2] }), aSeries({ area: 'southton', values: [null, 3] })] },
      { indicator: 'falls' },
    );
    expect(view.heading).to.equal('Data quality: falls');
    expect(rowsIn(view, 'periods').map((cells) => cells.slice(0, 4))).to.deep.equal([
      ['Q2 2024', '2', '100%', '0'],
      ['Q1 2024', '2', '50.0%', '1'],
    ]);
  });

  it('says of one area what is its own', () => {
    const view = quality(
      { series: [aSeries(), aSeries({ area: 'southton', values: [null, 1] })], batches: [batch('a')] },
      { area: 'southton', issues: [issue('error', 'A')] },
    );
    expect(row(view, 'measures')).to.include({ due: '4', missing: '3' });
    expect(view.sections).to.have.length(1);
  });

  it('lists loads, the latest first, and which await sign-off', () => {
    const view = quality({
      batches: [
        batch('old', { loaded: '2024-11-01T10:00:00Z', signedOff: { by: 'Board', on: '2024-11-03' } }),
        batch('new', { loaded: '2025-02-01' }),
      ],
    });
    expect(rowsIn(view, 'batches').map((cells) => [cells[0], cells[1], cells.at(-1)])).to.deep.equal([
      ['Source new', '1 February 2025', 'Awaiting sign-off'],
      ['Source old', '1 November 2024', 'Board, 3 November 2024'],
    ]);
  });

  it('lists the loads that brought a measure’s figures, where it is asked for alone', () => {
    const batches = [batch('a', { indicators: ['falls'] }), batch('b', { indicators: [] }), batch('c')];
    const view = quality({ batches }, { indicator: 'falls' });
    expect(rowsIn(view, 'batches').map(([source]) => source)).to.deep.equal(['Source a']);
  });

  it('lists what is left out before what is to be checked, in the parser’s own language', () => {
    const view = quality({}, { issues: [issue('warning', 'Check.'), issue('error', 'Left.')] }, welsh);
    expect(rowsIn(view, 'issues').map((cells) => cells.slice(0, 2))).to.deep.equal([
      ['Wedi’i adael allan', 'Left.'],
      ['I’w wirio', 'Check.'],
    ]);
    expect(tableIn(view, 'issues').rows[0]?.[1]?.lang).to.equal('en');
  });

  it('lists a hundred faults and says how many more there are', () => {
    const issues = Array.from({ length: 102 }, (_, at) => issue('error', String(at)));
    const section = quality({}, { issues }).sections.find(({ table }) => table.key === 'issues');
    expect(section?.table.rows).to.have.length(100);
    expect(section?.more).to.equal('2 more are not listed.');
  });

  describe('puts rows in the order a reader chose', () => {
    const document = {
      indicators: [
        anIndicator({ id: 'b', name: 'Falls' }),
        anIndicator({ id: 'a', name: 'Éclairs' }),
        anIndicator({ id: 'c', name: 'Waits', frequency: 'irregular' }),
      ],
      series: [
        aSeries({ indicator: 'b', values: [1, null, null, 2] }),
        aSeries({ indicator: 'a', values: [1, null] }),
        aSeries({ indicator: 'c', periods: ['2020'], values: [1] }),
      ],
    } as const;
    const sorted = (column: string, descending: boolean) =>
      quality(document, { sort: { table: 'measures', column, descending } });
    const names = (view: DataQualityView) => rowsIn(view, 'measures').map(([name]) => name);

    it('by numbers and by names, either way', () => {
      expect(names(sorted('missing', true))).to.deep.equal(['Falls', 'Éclairs', 'Waits']);
      expect(names(sorted('missing', false))).to.deep.equal(['Waits', 'Éclairs', 'Falls']);
      expect(names(sorted('measure', false))).to.deep.equal(['Éclairs', 'Falls', 'Waits']);
    });

    it('what cannot be compared last, whichever way', () => {
      expect(names(sorted('behind', false)).at(-1)).to.equal('Waits');
      expect(names(sorted('behind', true)).at(-1)).to.equal('Waits');
    });

    it('and tells which column that is', () => {
      const { columns } = tableIn(sorted('missing', true), 'measures');
      expect(columns.filter(({ sorted: way }) => way !== null)).to.deep.equal([
        { key: 'missing', label: 'Missing', numeric: true, prose: false, sorted: 'descending' },
      ]);
    });

    it('numbers from the largest first, the other way at a second choice', () => {
      const table = tableIn(quality(document), 'measures');
      const first = nextTableSort(table, 'missing', undefined);
      expect(first).to.deep.equal({ table: 'measures', column: 'missing', descending: true });
      expect(nextTableSort(table, 'missing', first).descending).to.equal(false);
      const elsewhere: TableSort = { ...first, table: 'batches' };
      expect(nextTableSort(table, 'missing', elsewhere).descending).to.equal(true);
      expect(nextTableSort(table, 'measure', first).descending).to.equal(false);
    });
  });

  it('says so where there is nothing to tell, and what is wrong with the asking', () => {
    const code = (query: DataQualityQuery, document: Partial<PerformanceDocumentInput> = {}) => {
      const result = dataQualityView(datasetOf(minimalDocument(document)), query, english);
      return 'absent' in result ? result.absent.code : 'view';
    };
    expect(code({}, { series: [] })).to.equal('no-quality');
    expect(code({ indicator: 'nothing' })).to.equal('unknown-indicator');
    expect(code({ area: 'nowhere' })).to.equal('unknown-area');
  });
});
