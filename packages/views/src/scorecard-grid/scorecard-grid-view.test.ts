import { readDocument, type Dataset } from '@cairn/dataset';
import type { Framework, PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { Words } from '../words/words.js';
import type { GridLine } from './grid-lines.js';
import { nextSort, parseSort, type ScorecardGridQuery } from './grid-query.js';
import { scorecardGridView, type ScorecardGridView } from './scorecard-grid-view.js';

const framework: Framework = {
  id: 'scorecard',
  name: 'Scorecard',
  perspectives: [
    { id: 'people', name: 'People' },
    { id: 'money', name: 'Money' },
    { id: 'nothing', name: 'Nothing yet' },
  ],
  objectives: [
    { id: 'home', name: 'At home', perspective: 'people', indicators: ['falls', 'waits', 'gone'] },
    { id: 'means', name: 'Means', perspective: 'money', indicators: ['cost'] },
    { id: 'later', name: 'Later', perspective: 'nothing', indicators: [] },
  ],
};

/** Falls by quarter, waits by month, cost by year; two areas, years from April. */
function document(overrides: Partial<PerformanceDocumentInput> = {}): Dataset {
  const state = readDocument(
    minimalDocument({
      reportingYearStart: '--04-01',
      areas: [anArea({ id: 'northton', name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })],
      indicators: [
        anIndicator({ id: 'falls', name: 'Falls' }),
        anIndicator({ id: 'waits', name: 'Waits', unit: { label: 'days', decimals: 0 }, frequency: 'month' }),
        anIndicator({ id: 'cost', name: 'Cost', frequency: 'year', assessment: { method: 'none' } }),
      ],
      series: [
        aSeries({ values: [12, 12, 11, 10], status: [null, 'R', null, 'P'] }),
        aSeries({ area: 'southton', values: [12, 12, 13] }),
        aSeries({
          indicator: 'waits',
          periods: ['2024-05', '2024-06', '2024-09', '2025-03'],
          values: [9, 9, 12, 30],
        }),
        aSeries({
          indicator: 'waits',
          area: 'southton',
          periods: ['2025-03'],
          values: [null],
          status: ['Q'],
        }),
        aSeries({ indicator: 'cost', periods: ['2023-A1', '2024-A1'], values: [5.25, 5.5] }),
      ],
      targets: [
        aTarget({ periods: ['2024-A1'], values: [11.5] }),
        aTarget({ indicator: 'waits', periods: ['2024-A1'], values: [10] }),
      ],
      frameworks: [framework],
      ...overrides,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the fixture cannot be read');
  return state.dataset;
}

const words = new Words('en', 'en');

function gridOf(query: ScorecardGridQuery = {}, dataset = document(), spoken = words): ScorecardGridView {
  const result = scorecardGridView(dataset, query, spoken);
  if ('absent' in result) throw new Error(result.absent.code);
  return result.view;
}

const named = (view: ScorecardGridView) => view.lines.map((line) => view.head(line).name);

function lineOf(view: ScorecardGridView, key: string): GridLine {
  const line = view.lines.find((one) => one.key === key);
  if (!line) throw new Error(`no line ${key}`);
  return line;
}

const cellsOf = (view: ScorecardGridView, key: string) =>
  view.columns.map((column) => view.cell(lineOf(view, key), column));

describe('the scorecard grid', () => {
  it('groups measures by perspective and objective, and leaves out what has no measures', () => {
    expect(named(gridOf())).to.deep.equal(['People', 'At home', 'Falls', 'Waits', 'Money', 'Means', 'Cost']);
  });

  it('shows one perspective when asked for one', () => {
    const view = gridOf({ perspective: 'money' });
    expect(named(view)).to.deep.equal(['Money', 'Means', 'Cost']);
    expect(view.heading).to.equal('Money');
  });

  it('is a plain list in the order asked for when indicators are named', () => {
    expect(named(gridOf({ indicators: ' waits  falls waits ' }))).to.deep.equal(['Waits', 'Falls']);
  });

  it('is a plain list of every measure when the document has no framework', () => {
    const view = gridOf({}, document({ frameworks: [] }));
    expect(named(view)).to.deep.equal(['Falls', 'Waits', 'Cost']);
    expect(view.heading).to.equal('Measures');
  });

  it('takes every status from the dataset’s fact', () => {
    const dataset = document();
    const view = gridOf({ areas: 'northton southton' }, dataset);
    for (const line of view.lines) {
      if (line.kind !== 'measure') continue;
      for (const column of view.columns) {
        const fact = dataset.fact({ indicator: line.indicator.id, area: column.area.id });
        expect(view.cell(line, column).status?.outcome).to.equal(fact?.assessment.outcome);
      }
    }
  });

  it('takes the status of a group from the dataset’s roll-up', () => {
    const dataset = document();
    const view = gridOf({ areas: 'northton southton' }, dataset);
    const [objective] = framework.objectives;
    const outcomes = ['northton', 'southton'].map(
      (area) => dataset.objective(framework, objective!, area).rollUp.outcome,
    );
    expect(cellsOf(view, 'objective/home').map(({ status }) => status?.outcome)).to.deep.equal(outcomes);
    const baskets = ['northton', 'southton'].map(
      (area) => dataset.basket(framework, ['falls', 'waits'], area).rollUp.outcome,
    );
    expect(cellsOf(view, 'perspective/people').map(({ status }) => status?.outcome)).to.deep.equal(baskets);
  });

  it('counts the statuses of a group in words', () => {
    const [north, south] = cellsOf(gridOf({ areas: 'northton southton' }), 'objective/home');
    expect(north?.name).to.equal('Off track, 1 off track, 1 on track');
    expect(south?.name).to.equal('Off track, 1 off track, 1 without a status');
  });

  it('lets a status set by hand count, and says so', () => {
    const override = {
      indicator: 'waits',
      area: 'northton',
      period: '2025-03',
      status: 'amber' as const,
      reason: 'A strike.',
      by: 'A. Officer',
      on: '2025-04-02',
    };
    const [cell] = cellsOf(gridOf({}, document({ overrides: [override] })), 'home/waits');
    expect(cell?.status?.outcome).to.equal('amber');
    expect(cell?.why).to.contain('Worse than the target').and.to.contain('A. Officer');
  });

  it('says value, unit, status and marks of a cell in one phrase, and why apart', () => {
    const [cell] = cellsOf(gridOf(), 'home/falls');
    expect(cell?.name).to.equal('10.0%, On track, provisional');
    expect(cell?.why).to.equal('Better than the target of 11.5% by 1.5 percentage points.');
    expect(cell?.figure?.marks).to.deep.equal([{ mark: 'provisional', letter: 'p', word: 'provisional' }]);
  });

  it('says no data, not red, where there is no figure', () => {
    const [, south] = cellsOf(gridOf({ areas: 'northton southton' }), 'means/cost');
    expect(south?.name).to.equal('No data');
    expect(south?.status?.tone).to.equal('absent');
    expect(south?.figure?.absent).to.equal(true);
  });

  it('tells a suppressed figure from one that is missing', () => {
    const [, south] = cellsOf(gridOf({ areas: 'northton southton' }), 'home/waits');
    expect(south?.name).to.equal('Suppressed');
    expect(south?.status?.shape).to.equal('letterC');
  });

  it('says unit and period once a row, and the period of a cell only where it differs', () => {
    const dataset = document({
      areas: ['northton', 'southton', 'weston'].map((id) => anArea({ id })),
      series: [
        aSeries({ values: [12, 12, 11, 10] }),
        aSeries({ area: 'southton', values: [12, 12, 13] }),
        aSeries({ area: 'weston', values: [12, 12, 13, 14] }),
      ],
    });
    const view = gridOf({ areas: 'southton northton weston' }, dataset);
    expect(view.head(lineOf(view, 'home/falls')).note).to.equal('%, Q4 2024/25');
    expect(cellsOf(view, 'home/falls').map(({ period }) => period)).to.deep.equal(['Q3 2024/25', null, null]);
  });

  it('pads numbers with fewer decimals so that the points stand in one line', () => {
    const units = [0, 1, 3].map((decimals) =>
      anIndicator({ id: `d${String(decimals)}`, unit: { label: '', decimals } }),
    );
    const state = readDocument(
      withSeries(
        units.map(({ id }) => aSeries({ indicator: id, values: [1] })),
        { indicators: units },
      ),
    );
    if (state.phase !== 'ready') throw new Error('the fixture cannot be read');
    const view = gridOf({}, state.dataset);
    const pads = view.lines.map((line) => view.cell(line, view.columns[0]!).figure?.pad);
    expect(pads).to.deep.equal(['.000', '00', '']);
  });

  it('works a cell out once, when it is drawn', () => {
    const view = gridOf();
    expect(view.key.statuses).to.have.length(0);
    const [first] = cellsOf(view, 'home/falls');
    expect(cellsOf(view, 'home/falls')[0]).to.equal(first);
    expect(view.key.statuses).not.to.have.length(0);
  });
});

describe('the columns of the scorecard grid', () => {
  it('are the areas asked for, in the order asked for, and say which are unknown', () => {
    const view = gridOf({ areas: 'southton weston northton' });
    expect(view.columns.map(({ key }) => key)).to.deep.equal(['southton', 'northton']);
    expect(view.notes).to.deep.equal(['The document has no area “weston”.']);
  });

  it('are those areas that the document is mostly about, when none are asked for', () => {
    expect(gridOf().columns.map(({ key }) => key)).to.deep.equal(['northton']);
  });

  it('are twelve areas at most without being asked for, and say so', () => {
    const series = Array.from({ length: 15 }, (_, at) => aSeries({ area: `area-${String(at)}` }));
    const state = readDocument(withSeries(series));
    if (state.phase !== 'ready') throw new Error('the fixture cannot be read');
    const view = gridOf({}, state.dataset);
    expect(view.columns).to.have.length(12);
    expect(view.notes).to.deep.equal(['The first 12 of 15 areas with figures are shown.']);
  });

  it('are the periods of the commonest frequency, the latest last', () => {
    const view = gridOf({ columns: 'periods', area: 'northton', indicators: 'falls' });
    expect(view.columns.map(({ label }) => label)).to.deep.equal([
      'Q1 2024/25',
      'Q2 2024/25',
      'Q3 2024/25',
      'Q4 2024/25',
    ]);
    expect(view.heading).to.equal('Measures, Northton');
  });

  it('are as many periods as asked for', () => {
    const view = gridOf({ columns: 'periods', area: 'northton', indicators: 'falls', periods: 2 });
    expect(view.columns.map(({ key }) => key)).to.deep.equal(['2024-Q3', '2024-Q4']);
  });

  it('end with the period asked for', () => {
    const view = gridOf({ columns: 'periods', area: 'northton', indicators: 'falls', period: '2024-Q2' });
    expect(view.columns.map(({ key }) => key)).to.deep.equal(['2024-Q1', '2024-Q2']);
  });

  it('hold the last figure that ends within their period, and say whose period it is', () => {
    const view = gridOf({ columns: 'periods', area: 'northton', indicators: 'falls waits' });
    const cells = cellsOf(view, '/waits');
    expect(cells.map(({ name }) => name)).to.deep.equal([
      '9\u00a0days, On track, June 2024',
      '12\u00a0days, Off track, September 2024',
      'No data',
      '30\u00a0days, Off track, March 2025',
    ]);
  });

  it('say that no figure is due, not that there is no data, of a measure that is counted less often', () => {
    const view = gridOf({ columns: 'periods', area: 'northton', indicators: 'falls cost' });
    const cells = cellsOf(view, '/cost');
    expect(cells.map(({ name }) => name)).to.deep.equal([
      'Not due',
      'Not due',
      'Not due',
      '5.5%, Not assessed, 2024/25',
    ]);
    expect(cells[0]?.status).to.equal(null);
  });

  it('leave out of a group’s status in a period what is not due in it', () => {
    const view = gridOf({ columns: 'periods', area: 'northton', framework: 'scorecard' });
    const [first, , , last] = cellsOf(view, 'objective/means');
    expect(first?.status).to.equal(null);
    expect(last?.status?.outcome).to.equal('notAssessed');
  });

  it('show areas as they stood at the end of a period', () => {
    const view = gridOf({ areas: 'northton', period: '2024-Q3' });
    const at = (key: string) => cellsOf(view, key)[0]?.name;
    expect(at('home/falls')).to.equal('11.0%, On track');
    expect(at('home/waits')).to.equal('12\u00a0days, Off track');
    expect(at('means/cost')).to.equal('5.3%, Not assessed');
  });
});

describe('sorting and filtering the scorecard grid', () => {
  const all = { indicators: 'cost falls waits', areas: 'northton southton' };

  it('puts what needs attention first, and what has no status last', () => {
    const view = gridOf({ ...all, sort: parseSort('northton:descending') });
    expect(named(view)).to.deep.equal(['Waits', 'Falls', 'Cost']);
    expect(view.state).to.equal('Sorted by Northton, worst first.');
  });

  it('keeps what has no status last when the best comes first', () => {
    const view = gridOf({ ...all, sort: parseSort('northton:ascending') });
    expect(named(view)).to.deep.equal(['Falls', 'Waits', 'Cost']);
    expect(view.state).to.equal('Sorted by Northton, best first.');
  });

  it('sorts by name', () => {
    expect(named(gridOf({ ...all, sort: parseSort('indicator:descending') }))).to.deep.equal([
      'Waits',
      'Falls',
      'Cost',
    ]);
  });

  it('moves measures within their group only', () => {
    const view = gridOf({ sort: parseSort('northton') });
    expect(named(view)).to.deep.equal(['People', 'At home', 'Waits', 'Falls', 'Money', 'Means', 'Cost']);
  });

  it('keeps the document’s order when told to sort by a column that is not there', () => {
    const view = gridOf({ ...all, sort: parseSort('weston') });
    expect(named(view)).to.deep.equal(['Cost', 'Falls', 'Waits']);
    expect(view.state).to.equal('');
  });

  it('reads and cycles the order of a column', () => {
    expect(parseSort('a:b:ascending')).to.deep.equal({ column: 'a:b', direction: 'ascending' });
    expect(parseSort('indicator')).to.deep.equal({ column: 'indicator', direction: 'ascending' });
    expect(parseSort(' ')).to.equal(null);
    const first = nextSort('northton', null);
    const second = nextSort('northton', first);
    expect([first?.direction, second?.direction]).to.deep.equal(['descending', 'ascending']);
    expect(nextSort('northton', second)).to.equal(null);
  });

  it('shows only what is off track or at risk in some area, and leaves groups without any out', () => {
    const view = gridOf({ exceptions: true, areas: 'northton southton' });
    expect(named(view)).to.deep.equal(['People', 'At home', 'Falls', 'Waits']);
    expect(view.state).to.equal('2 of 3 measures shown.');
  });

  it('counts a group’s measures in full even where only exceptions are shown', () => {
    const [north] = cellsOf(gridOf({ exceptions: true, areas: 'northton' }), 'objective/home');
    expect(north?.name).to.equal('Off track, 1 off track, 1 on track');
  });

  it('judges exceptions among periods by the last figure', () => {
    const dataset = document({ series: [aSeries({ values: [20, 20, 20, 10] })] });
    const view = gridOf(
      { columns: 'periods', area: 'northton', indicators: 'falls', exceptions: true },
      dataset,
    );
    expect(view.lines).to.have.length(0);
    expect(view.state).to.contain('None of these measures is off track');
  });
});

describe('what a scorecard grid says', () => {
  it('says how each of a few areas stands', () => {
    expect(gridOf({ areas: 'northton southton' }).sentence).to.equal(
      '3 measures in 2 areas. Northton: 1 off track, 1 on track, 1 without a status. Southton: 1 off track, 2 without a status.',
    );
  });

  it('speaks Welsh', () => {
    const view = gridOf({ areas: 'northton' }, document(), new Words('cy', 'en'));
    expect(view.sentence).to.equal(
      '3 mesur, 1 ardal. Northton: 1 oddi ar y trywydd, 1 ar y trywydd iawn, 1 heb statws.',
    );
    expect(view.head(lineOf(view, 'home/falls'))).to.deep.include({ name: 'Falls', lang: 'en' });
  });

  it('explains the signs and letters that are drawn, and no others', () => {
    const view = gridOf({ areas: 'northton', indicators: 'falls waits' });
    for (const line of view.lines) view.cell(line, view.columns[0]!);
    expect(view.key).to.deep.equal({
      statuses: [
        { tone: 'bad', shape: 'cross', words: 'Off track' },
        { tone: 'good', shape: 'tick', words: 'On track' },
      ],
      marks: [{ letter: 'p', word: 'provisional' }],
    });
  });

  it('explains the signs of a group’s counts too', () => {
    const view = gridOf({ areas: 'southton' });
    view.cell(lineOf(view, 'objective/home'), view.columns[0]!);
    expect(view.key.statuses.map(({ words: said }) => said)).to.deep.equal(['Off track', 'Without a status']);
  });

  it('gives a chosen cell the value, status, reason and changes of its tile', () => {
    const view = gridOf({ areas: 'northton' });
    const detail = view.detail(lineOf(view, 'home/falls'), view.columns[0]!);
    expect(detail?.heading).to.equal('Falls, Northton');
    expect(detail?.value).to.equal('10.0%, Q4 2024/25, provisional');
    expect(detail?.status?.word).to.equal('On track');
    expect(detail?.why).to.equal('Better than the target of 11.5% by 1.5 points.');
    expect(detail?.lines).to.deep.equal(['Down 1.0 points since Q3 2024/25, better']);
    expect(detail?.trend?.geometry.path).not.to.equal('');
  });

  it('says of a cell without a series that there is none', () => {
    const view = gridOf({ areas: 'northton southton' });
    const detail = view.detail(lineOf(view, 'means/cost'), view.columns[1]!);
    expect(detail?.lines).to.deep.equal(['There are no figures for Cost in Southton.']);
  });

  it('tells which indicator or group, area and period were chosen', () => {
    const view = gridOf({ areas: 'northton' });
    const choose = (key: string) => view.choice(lineOf(view, key), view.columns[0]!);
    expect(choose('home/falls')).to.deep.equal({ indicator: 'falls', area: 'northton', period: '2024-Q4' });
    expect(choose('objective/home')).to.deep.equal({ objective: 'home', area: 'northton' });
    expect(choose('perspective/people')).to.deep.equal({ perspective: 'people', area: 'northton' });
  });

  it('says what is wrong with the asking', () => {
    const codeOf = (query: ScorecardGridQuery, dataset = document()) => {
      const result = scorecardGridView(dataset, query, words);
      return 'absent' in result ? result.absent.code : 'none';
    };
    expect(codeOf({ framework: 'efqm' })).to.equal('unknown-framework');
    expect(codeOf({ perspective: 'peple' })).to.equal('unknown-perspective');
    expect(codeOf({ indicators: 'fals' })).to.equal('unknown-indicator');
    expect(codeOf({ areas: 'weston' })).to.equal('unknown-area');
    expect(codeOf({ columns: 'periods' })).to.equal('missing-area');
    expect(codeOf({ columns: 'periods', area: 'weston' })).to.equal('unknown-area');
    expect(codeOf({ period: 'yesterday' })).to.equal('unknown-period');
    expect(codeOf({}, document({ series: [] }))).to.equal('no-figures');
  });
});
