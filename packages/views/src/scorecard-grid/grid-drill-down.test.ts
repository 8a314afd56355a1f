import { readDocument, type Dataset } from '@cairn/dataset';
import type { Framework, PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { Words } from '../words/words.js';
import type { GridLine } from './grid-lines.js';
import { parseSort, type ScorecardGridQuery } from './grid-query.js';
import { scorecardGridView, type ScorecardGridView } from './scorecard-grid-view.js';

const rated = (area: string, rating: 'green' | 'red', by: string) =>
  ({ area, rating, by, on: '2026-10-02', text: `*${by}* said so.` }) as const;

const framework: Framework = {
  id: 'domains',
  name: 'Risk domains',
  perspectives: [
    { id: 'people', name: 'People' },
    { id: 'money', name: 'Money' },
  ],
  objectives: [
    {
      id: 'home',
      name: 'At home',
      perspective: 'people',
      indicators: ['falls', 'waits'],
      commentary: 'Winter will test it.',
      selfAssessments: [rated('northton', 'green', 'North'), rated('southton', 'red', 'South')],
    },
    { id: 'means', name: 'Means', perspective: 'money', indicators: ['cost', 'control'] },
  ],
};

const owner = { en: 'Head of Care', cy: 'Pennaeth Gofal' };

function document(overrides: Partial<PerformanceDocumentInput> = {}): Dataset {
  const quarters = ['2024-Q3', '2024-Q4'];
  const state = readDocument(
    minimalDocument({
      areas: [
        anArea({ id: 'northton', name: 'Northton' }),
        anArea({ id: 'southton', name: 'Southton' }),
        anArea({ id: 'hill', name: 'Hill', type: 'locality', parent: 'northton' }),
        anArea({ id: 'vale', name: 'Vale', type: 'locality', parent: 'southton' }),
      ],
      dimensions: [
        {
          id: 'age',
          name: 'Age',
          categories: [
            { id: 'all', name: 'All ages', aggregate: true },
            { id: 'old', name: { en: 'Older people', cy: 'Pobl hŷn' } },
            { id: 'young', name: 'Younger people' },
          ],
        },
      ],
      indicators: [
        anIndicator({ id: 'falls', name: 'Falls', responsible: { owner } }),
        anIndicator({ id: 'waits', name: 'Wâits', role: 'monitoring', responsible: { owner: 'Chief' } }),
        anIndicator({ id: 'cost', name: 'Cost', polarity: 'none', assessment: { method: 'none' } }),
        anIndicator({
          id: 'control',
          name: 'Control',
          role: 'context',
          valueType: 'text',
          unit: { label: '', decimals: 0 },
          assessment: { method: 'none' },
          categories: [
            { value: 'none', label: { en: 'No overall control', cy: 'Dim rheolaeth gyffredinol' } },
          ],
        }),
      ],
      series: [
        aSeries({ periods: quarters, values: [12, 10] }),
        aSeries({ area: 'southton', periods: quarters, values: [12, 13] }),
        aSeries({ area: 'hill', periods: quarters, values: [9, 14] }),
        aSeries({ area: 'vale', periods: quarters, values: [9, 7] }),
        aSeries({ dimensions: { age: 'young' }, periods: quarters, values: [2, 1], status: [null, 'P'] }),
        aSeries({ dimensions: { age: 'old' }, periods: quarters, values: [20, null], status: [null, 'Q'] }),
        aSeries({ dimensions: { age: 'all' }, periods: quarters, values: [12, 10] }),
        aSeries({ area: 'hill', dimensions: { age: 'old' }, periods: quarters, values: [20, 30] }),
        aSeries({ indicator: 'waits', periods: quarters, values: [5, 6] }),
        aSeries({ indicator: 'cost', periods: quarters, values: [5, 6] }),
        aSeries({ indicator: 'cost', area: 'southton', periods: quarters, values: [5, 8] }),
        aSeries({ indicator: 'control', periods: ['2024-Q4'], values: ['none'] }),
      ],
      targets: [
        aTarget({ periods: ['2024'], values: [11.5] }),
        aTarget({ indicator: 'waits', kind: 'statutory', periods: ['2024'], values: [5] }),
      ],
      frameworks: [framework],
      groups: [{ id: 'pair', name: 'The pair', kind: 'custom', members: ['northton', 'southton'] }],
      ...overrides,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the fixture cannot be read');
  return state.dataset;
}

const words = new Words('en', 'en');

function gridOf(query: ScorecardGridQuery = {}, spoken = words, dataset = document()): ScorecardGridView {
  const result = scorecardGridView(dataset, { areas: 'northton southton', ...query }, spoken);
  if ('absent' in result) throw new Error(result.absent.code);
  return result.view;
}

const named = (view: ScorecardGridView) => view.lines.map((line) => view.head(line).name);
const measures = (view: ScorecardGridView) =>
  view.lines.filter(({ kind }) => kind === 'measure').map((line) => view.head(line).name);

function lineOf(view: ScorecardGridView, name: string): GridLine {
  const line = view.lines.find((one) => view.head(one).name === name);
  if (!line) throw new Error(`no line ${name}`);
  return line;
}

const rowOf = (view: ScorecardGridView, name: string) =>
  view.columns.map((column) => view.cell(lineOf(view, name), column));

describe('grouping the scorecard grid', () => {
  it('counts every measure by column above all groups', () => {
    const view = gridOf();
    expect(named(view)[0]).to.equal('All 4 measures');
    expect(rowOf(view, 'All 4 measures').map(({ name, status }) => [name, status])).to.deep.equal([
      ['1 off track, 1 on track, 2 without a status', null],
      ['1 off track, 3 without a status', null],
    ]);
  });

  it('is by domain, by objective, by role, by owner or not at all, as asked', () => {
    const lines = (groupBy: ScorecardGridQuery['groupBy']) => named(gridOf({ groupBy })).slice(1);
    expect(lines('domain')).to.deep.equal(['People', 'Falls', 'Wâits', 'Money', 'Cost', 'Control']);
    expect(lines('objective')).to.deep.equal(['At home', 'Falls', 'Wâits', 'Means', 'Cost', 'Control']);
    expect(lines('role')).to.deep.equal([
      ...['Key target', 'Falls', 'Cost'],
      ...['Monitoring', 'Wâits'],
      ...['Context', 'Control'],
    ]);
    expect(lines('owner')).to.deep.equal([
      ...['Chief', 'Wâits'],
      ...['Head of Care', 'Falls'],
      ...['No owner named', 'Cost', 'Control'],
    ]);
    expect(lines('none')).to.deep.equal(['Falls', 'Wâits', 'Cost', 'Control']);
  });

  it('groups a list that was asked for by name', () => {
    const view = gridOf({ indicators: 'cost falls', groupBy: 'perspective' });
    expect(named(view)).to.deep.equal(['People', 'Falls', 'Money', 'Cost']);
  });

  it('rolls up groups that are not the framework’s by the framework’s rule', () => {
    const [north] = rowOf(gridOf({ groupBy: 'role' }), 'Key target');
    expect(north?.status?.outcome).to.equal('green');
    expect(north?.name).to.equal('On track, 1 on track, 1 without a status');
  });

  it('shows each area’s own rating beside the status of its measures', () => {
    const view = gridOf({ groupBy: 'domain' });
    expect(rowOf(view, 'People').map(({ status, rating }) => [status?.outcome, rating?.said])).to.deep.equal([
      ['red', 'Rated green by North on 2 October 2026'],
      ['red', 'Rated red by South on 2 October 2026'],
    ]);
    expect(rowOf(view, 'People')[0]?.name).to.contain('Rated green by North on 2 October 2026');
    const commentary = view.commentary(lineOf(view, 'People'));
    expect(commentary?.ratings.map(({ area }) => area)).to.deep.equal(['Northton', 'Southton']);
    expect(commentary?.commentary?.blocks).to.have.length(1);
    expect(view.commentary(lineOf(view, 'Money'))).to.equal(null);
  });

  it('leaves the rating of one objective off a perspective of several', () => {
    const [first] = framework.objectives;
    const second = { ...first!, id: 'second', indicators: ['cost'] };
    const frameworks = [{ ...framework, objectives: [first!, second] }];
    const view = gridOf({ groupBy: 'perspective' }, words, document({ frameworks }));
    expect(rowOf(view, 'People')[0]?.rating).to.equal(null);
  });

  it('gives a rating in the last of several periods alone', () => {
    const view = gridOf({ columns: 'periods', area: 'northton', groupBy: 'objective' });
    expect(rowOf(view, 'At home').map(({ rating }) => rating !== null)).to.deep.equal([false, true]);
  });
});

describe('opening the scorecard grid', () => {
  const toggled = (...keys: readonly string[]) => new Set(keys);

  it('closes a group, and every group at first when told to', () => {
    expect(named(gridOf({ toggled: toggled('perspective/people') })).slice(1, 3)).to.deep.equal([
      'People',
      'Money',
    ]);
    const view = gridOf({ collapsed: true, toggled: toggled('perspective/money') });
    expect(named(view)).to.deep.equal(['All 4 measures', 'People', 'Money', 'Means']);
    expect(['People', 'Money'].map((name) => view.head(lineOf(view, name)).open)).to.deep.equal([
      false,
      true,
    ]);
  });

  it('opens a measure into its categories, the whole left out, then the places within the areas', () => {
    const view = gridOf({ indicators: 'falls waits', toggled: toggled('/falls') });
    expect(named(view)).to.deep.equal(['Falls', 'Older people', 'Younger people', 'Hill', 'Vale', 'Wâits']);
    expect(view.lines.map((line) => view.head(line).open)).to.deep.equal([
      true,
      false,
      null,
      false,
      null,
      null,
    ]);
    expect(view.lines.map(({ level }) => level)).to.deep.equal([1, 2, 2, 2, 2, 1]);
  });

  it('opens a category into places, and a place into categories', () => {
    const view = gridOf({
      indicators: 'falls',
      toggled: toggled('/falls', '/falls/age,old', '/falls/@hill'),
    });
    expect(view.lines.map((line) => [view.head(line).within, view.head(line).name])).to.deep.equal([
      ['', 'Falls'],
      ['Falls', 'Older people'],
      ['Falls, Older people', 'Hill'],
      ['Falls', 'Younger people'],
      ['Falls', 'Hill'],
      ['Falls, Hill', 'Older people'],
      ['Falls', 'Vale'],
    ]);
  });

  it('judges a place as the dataset does, and shows it under its own area alone', () => {
    const dataset = document();
    const view = gridOf({ indicators: 'falls', toggled: toggled('/falls') }, words, dataset);
    const [north, south] = rowOf(view, 'Hill');
    const fact = dataset.fact({ indicator: 'falls', area: 'hill' });
    expect(north?.status?.outcome).to.equal(fact?.assessment.outcome);
    expect(north?.name).to.equal('14.0%, Off track');
    expect(south?.name).to.equal('Elsewhere');
    expect(south?.figure).to.equal(null);
  });

  it('shows figures of categories without a status, and keeps what is suppressed to itself', () => {
    const view = gridOf({ indicators: 'falls', toggled: toggled('/falls') });
    const [young] = rowOf(view, 'Younger people');
    const [old] = rowOf(view, 'Older people');
    expect([young?.name, young?.status]).to.deep.equal(['1.0%, provisional', null]);
    expect([old?.name, old?.figure?.absent]).to.deep.equal(['Suppressed', true]);
  });

  it('does not list a place that has a column of its own', () => {
    const view = gridOf({ areas: 'northton hill', indicators: 'falls', toggled: toggled('/falls') });
    expect(named(view)).to.deep.equal(['Falls', 'Older people', 'Younger people']);
  });

  it('tells which category of which place was chosen', () => {
    const view = gridOf({ indicators: 'falls', toggled: toggled('/falls', '/falls/age,old') });
    const choose = (at: number) => view.choice(view.lines[at]!, view.columns[0]!);
    expect(choose(1)).to.deep.equal({
      ...{ indicator: 'falls', area: 'northton', period: '2024-Q4' },
      dimensions: { age: 'old' },
    });
    expect(choose(2)).to.deep.equal({
      ...{ indicator: 'falls', area: 'hill', period: '2024-Q4' },
      dimensions: { age: 'old' },
    });
  });

  it('says of a chosen category what it is part of', () => {
    const view = gridOf({ indicators: 'falls', toggled: toggled('/falls') });
    const detail = view.detail(lineOf(view, 'Younger people'), view.columns[0]!);
    expect(detail?.heading).to.equal('Falls, Younger people, Northton');
    expect(detail?.value).to.equal('1.0%, Q4 2024, provisional');
    expect(detail?.status).to.equal(null);
  });
});

describe('filtering the scorecard grid', () => {
  it('lets through one status or several, and what has none', () => {
    expect(measures(gridOf({ status: 'green' }))).to.deep.equal(['Falls']);
    expect(measures(gridOf({ status: 'red green' }))).to.deep.equal(['Falls', 'Wâits']);
    expect(measures(gridOf({ status: 'none', areas: 'northton' }))).to.deep.equal(['Cost', 'Control']);
  });

  it('shows everything for a status, role or search that says nothing', () => {
    expect(measures(gridOf({ status: 'blue', measureRole: 'none', search: '  ' }))).to.have.length(4);
  });

  it('lets through a role, an owner in any language, and part of a name without its accents', () => {
    expect(measures(gridOf({ measureRole: 'monitoring context' }))).to.deep.equal(['Wâits', 'Control']);
    expect(measures(gridOf({ owner: 'pennaeth gofal' }))).to.deep.equal(['Falls']);
    expect(measures(gridOf({ search: 'WAIT' }))).to.deep.equal(['Wâits']);
  });

  it('lets through what every filter lets through, and says how many and by what', () => {
    const view = gridOf({ status: 'red', measureRole: 'target', search: 'f' });
    expect(measures(view)).to.deep.equal(['Falls']);
    expect(view.state).to.equal('1 of 4 measures shown. Filtered by Off track, Key target and “f”.');
    expect(gridOf({ search: 'zzz' }).state).to.equal(
      '0 of 4 measures shown. Filtered by “zzz”. No measure matches.',
    );
  });

  it('offers the choices that there are, with what is chosen', () => {
    const view = gridOf({ owner: 'Head of Care' }, new Words('cy', 'en'));
    const offered = view.filters.map(({ name, value, choices }) => [
      name,
      value,
      choices.map((one) => one.value),
    ]);
    expect(offered).to.deep.equal([
      ['status', '', ['red', 'green', 'none']],
      ['measureRole', '', ['target', 'monitoring', 'context']],
      ['owner', 'Pennaeth Gofal', ['Chief', 'Pennaeth Gofal']],
    ]);
  });

  it('keeps several statuses that the page has chosen as one choice', () => {
    const [status] = gridOf({ status: 'red none' }).filters;
    expect(status?.choices[0]).to.deep.include({ value: 'red none', label: 'Off track, Without a status' });
  });
});

describe('the scorecard grid of one area', () => {
  const one = (query: ScorecardGridQuery = {}) =>
    gridOf({ columns: 'measures', area: 'northton', groupBy: 'none', ...query });
  const saidOf = (view: ScorecardGridView, name: string) =>
    view.columns.map((column) => {
      const { figure, text, note } = view.said(lineOf(view, name), column);
      return [figure?.text ?? text, note].filter((part) => part !== '').join(' / ');
    });

  it('has columns for what there is to say of a measure, or those asked for in their order', () => {
    expect(one().columns.map(({ label }) => label)).to.deep.equal([
      ...['Status', 'Value', 'Target', 'Change', 'Trend', 'Benchmark', 'Owner'],
    ]);
    expect(one({ show: 'owner value nothing' }).columns.map(({ key }) => key)).to.deep.equal([
      'owner',
      'value',
    ]);
    expect(one().heading).to.equal('Risk domains, Northton');
    expect(one().sentence).to.equal('4 measures. Northton: 1 off track, 1 on track, 2 without a status.');
  });

  it('says value, target, change, place and owner of each measure', () => {
    const view = one({ show: 'value target change benchmark owner', group: 'pair' });
    expect(saidOf(view, 'Falls')).to.deep.equal([
      '10.0',
      '11.5%',
      '2.0 points / better',
      '1st of 2',
      'Head of Care',
    ]);
    expect(saidOf(view, 'Wâits')).to.deep.equal([
      '6.0',
      '5.0% / Statutory target',
      '1.0 points / worse',
      '',
      'Chief',
    ]);
    expect(saidOf(view, 'Cost').slice(3)).to.deep.equal(['2nd highest of 2', '']);
    expect(view.columns[3]?.label).to.equal('Benchmark, The pair');
  });

  it('says the value of a category by its label in the reader’s language', () => {
    const welsh = new Words('cy', 'en');
    const view = gridOf({ columns: 'measures', area: 'northton', show: 'value', groupBy: 'none' }, welsh);
    expect(saidOf(view, 'Control')).to.deep.equal(['Dim rheolaeth gyffredinol']);
  });

  it('sorts by status, change, place or owner, and not by figures of different measures', () => {
    const sorted = (sort: string) => measures(one({ sort: parseSort(sort) }));
    expect(sorted('status')).to.deep.equal(['Wâits', 'Falls', 'Cost', 'Control']);
    expect(sorted('change')).to.deep.equal(['Wâits', 'Falls', 'Cost', 'Control']);
    expect(sorted('owner')).to.deep.equal(['Wâits', 'Falls', 'Cost', 'Control']);
    expect(sorted('value:ascending')).to.deep.equal(['Falls', 'Wâits', 'Cost', 'Control']);
    expect(one({ sort: parseSort('owner') }).state).to.equal('Sorted by Owner, A to Z.');
    expect(one({ sort: parseSort('value') }).state).to.equal('');
  });

  it('opens places, each with its own target, and leaves categories to their figures', () => {
    const view = one({ show: 'value target', toggled: new Set(['/falls']) });
    expect(saidOf(view, 'Hill')).to.deep.equal(['14.0', '11.5%']);
    expect(saidOf(view, 'Younger people')).to.deep.equal(['1.0', '']);
  });

  it('says what is wrong with the asking', () => {
    const codeOf = (query: ScorecardGridQuery) => {
      const result = scorecardGridView(document(), { columns: 'measures', ...query }, words);
      return 'absent' in result ? result.absent.code : 'none';
    };
    expect(codeOf({})).to.equal('missing-area');
    expect(codeOf({ area: 'weston' })).to.equal('unknown-area');
    expect(codeOf({ area: 'northton', group: 'trio' })).to.equal('unknown-group');
  });
});
