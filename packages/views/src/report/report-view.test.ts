import type { Report, PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, viewIn, welsh } from '../view.test-support.js';
import { reportView, type ReportQuery } from './report-view.js';
import type { SectionContent } from './section-content.js';

const FRAMEWORK = {
  id: 'pss',
  name: 'Scorecard',
  perspectives: [
    { id: 'people', name: 'People' },
    { id: 'money', name: 'Money' },
  ],
  objectives: [
    { id: 'safe', name: 'Safe', perspective: 'people', indicators: ['stays', 'falls'] },
    { id: 'thrift', name: 'Thrift', perspective: 'money', indicators: ['cost'] },
  ],
};

function documentOf(report: Partial<Report>, overrides: Partial<PerformanceDocumentInput> = {}) {
  return withSeries(
    [
      aSeries({ indicator: 'falls', area: 'northton', periods: ['2024-Q4', '2025-Q1'], values: [1, 2] }),
      aSeries({ indicator: 'falls', area: 'southton', periods: ['2024-Q4', '2025-Q1'], values: [3, 4] }),
      aSeries({ indicator: 'stays', area: 'northton', periods: ['2023-A1', '2024-A1'], values: [5, 6] }),
      aSeries({ indicator: 'cost', area: 'northton', periods: ['2025-Q1'], values: [7] }),
    ],
    {
      published: '2025-08-01',
      reportingYearStart: '--04-01',
      publisher: { name: { en: 'Partnership', cy: 'Partneriaeth' } },
      areas: [anArea({ id: 'northton', name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })],
      groups: [{ id: 'both', name: 'Both', kind: 'custom', members: ['southton', 'northton'] }],
      indicators: [
        anIndicator(),
        anIndicator({ id: 'stays' }),
        anIndicator({ id: 'cost', role: 'monitoring' }),
      ],
      frameworks: [FRAMEWORK],
      reports: [
        { id: 'board', title: 'Board', edition: 'quarterly', areas: ['northton'], sections: [], ...report },
      ],
      ...overrides,
    },
  );
}

const view = (
  report: Partial<Report>,
  query: ReportQuery = {},
  overrides: Partial<PerformanceDocumentInput> = {},
) => viewIn(reportView(datasetOf(documentOf(report, overrides)), query, english));

function contentOf(
  section: Report['sections'][number],
  report: Partial<Report> = {},
  query: ReportQuery = {},
): SectionContent {
  const [only] = view({ ...report, sections: [section] }, query).sections;
  if (!only) throw new Error('no section');
  return only.content;
}

const tilesOf = (section: object, report: Partial<Report> = {}, query: ReportQuery = {}) => {
  const content = contentOf({ kind: 'tiles', ...section }, report, query);
  if (content.kind !== 'tiles') throw new Error(content.kind);
  return content.tiles.map(({ indicator, area, period }) =>
    [indicator, area, period].filter(Boolean).join(' '),
  );
};

describe('a report', () => {
  it('says what it is, where and when it is about, and whose it is', () => {
    const facts = view({ areas: ['northton', 'southton'], period: '2025-Q1', audience: 'partner' }).title
      .facts;
    expect(facts.map(({ term, text }) => `${term}: ${text.text}`)).to.deep.equal([
      'Edition: Quarterly',
      'About: Northton and Southton',
      'Period: As at the end of Q1 2025/26',
      'Publisher: Partnership',
      'Published: 1 August 2025',
      'For: Partners',
    ]);
  });

  it('is the one asked for, or the first', () => {
    const reports = ['a', 'b'].map((id) => ({ id, title: id, edition: 'annual' as const, sections: [] }));
    expect(view({}, {}, { reports }).id).to.equal('a');
    expect(view({}, { report: 'b' }, { reports }).id).to.equal('b');
  });

  it('says plainly that there is none, or none of that name', () => {
    const dataset = datasetOf(documentOf({}, { reports: [] }));
    const code = (query: ReportQuery) => {
      const result = reportView(dataset, query, english);
      return 'absent' in result ? result.absent.code : 'a view';
    };
    expect([code({}), code({ report: 'x' })]).to.deep.equal(['no-reports', 'unknown-report']);
  });

  it('gives sections after a heading a level beneath it', () => {
    const sections = [{ kind: 'definitions' }, { kind: 'heading', title: 'One' }, { kind: 'tiles' }] as const;
    expect(view({ sections }).sections.map(({ level, title }) => [level, title.text])).to.deep.equal([
      [1, 'What the measures mean'],
      [1, 'How to read the charts and tables'],
      [1, 'One'],
      [2, 'At a glance'],
    ]);
  });

  it('counts definitions to a chapter where others follow, and to the whole report where they end it', () => {
    const chapter = { kind: 'heading', title: 'One' } as const;
    const definitions = { kind: 'definitions' } as const;
    const levels = (sections: (typeof chapter | typeof definitions | { readonly kind: 'tiles' })[]) =>
      view({ sections }).sections.map(({ level, content }) => [level, content.kind]);
    expect(levels([chapter, { kind: 'tiles' }, definitions])).to.deep.equal([
      [1, 'heading'],
      [2, 'tiles'],
      [1, 'definitions'],
      [1, 'guides'],
    ]);
    expect(levels([chapter, definitions, { kind: 'tiles' }])).to.deep.equal([
      [1, 'heading'],
      [2, 'definitions'],
      [2, 'guides'],
      [2, 'tiles'],
    ]);
  });

  it('says texts of the document in their own language where it has no other', () => {
    const dataset = datasetOf(documentOf({ title: { en: 'Board' } }));
    expect(viewIn(reportView(dataset, {}, welsh)).title.title).to.deep.equal({ text: 'Board', lang: 'en' });
  });
});

describe('the end of a report with definitions', () => {
  const judged = {
    indicators: [
      anIndicator(),
      anIndicator({ id: 'stays', assessment: { method: 'none' as const } }),
      anIndicator({ id: 'cost' }),
    ],
    targets: [aTarget({ area: 'northton', periods: ['2025-Q1'], values: [1] })],
  };

  it('says a status once where the reason begins with it, in each language', () => {
    const indicators = [anIndicator({ assessment: { method: 'improvement', baseline: '2024-Q4' } })];
    const said = (words: typeof english) => {
      const dataset = datasetOf(documentOf({ sections: [{ kind: 'definitions' }] }, { indicators }));
      return JSON.stringify(viewIn(reportView(dataset, {}, words)).sections);
    };
    expect(said(english)).to.contain('Q1 2025/26: Worse than the baseline').and.not.to.contain('Worse. ');
    expect(said(welsh)).to.contain(': Yn waeth na’r waelodlin').and.not.to.contain('Gwaeth. ');
  });

  it('says each status in the areas of the report, and why', () => {
    const sections = [{ kind: 'definitions', indicators: ['falls', 'stays'] }] as const;
    const areas = ['northton', 'southton'];
    const [{ content } = { content: null }] = view({ areas, sections: [...sections] }, {}, judged).sections;
    const said = content?.kind === 'definitions' ? content.definitions : [];
    const standings = said.map(({ entries }) => {
      const found = entries.find(({ term }) => term === 'Status, and why');
      return found?.details.map(({ text }) => text.replace(/(target of).*/u, '$1'));
    });
    expect(standings).to.deep.equal([
      [
        'Northton, Q1 2025/26: Off track. Worse than the target of',
        'Southton, Q1 2025/26: No target. There is no target for this period.',
      ],
      ['Northton, 2024/25: Not assessed. This measure is watched but not judged.'],
    ]);
  });

  it('says once how each of its widgets is read, after the definitions', () => {
    const sections = [
      { kind: 'tiles', form: 'full' },
      { kind: 'trendCharts' },
      { kind: 'tiles' },
      { kind: 'definitions' },
      { kind: 'exceptions' },
    ] as const;
    const found = view({ sections: [...sections] }).sections;
    const at = found.findIndex(({ content }) => content.kind === 'guides');
    const content = found[at]?.content;
    expect(at).to.equal(4);
    expect(content?.kind === 'guides' ? content.guides.map(({ name }) => name) : []).to.deep.equal([
      'Tile',
      'Small trend line',
      'Trend chart',
      'List of exceptions',
    ]);
    expect(
      view({ sections: [{ kind: 'tiles' }] }).sections.map(({ content: { kind } }) => kind),
    ).to.deep.equal(['tiles']);
  });
});

describe('the measures of a section', () => {
  it('are all that have figures in its areas, in the order of the document', () => {
    expect(tilesOf({})).to.deep.equal(['falls northton', 'stays northton', 'cost northton']);
    expect(tilesOf({ areas: ['southton'] })).to.deep.equal(['falls southton']);
  });

  it('are narrowed by every filter at once', () => {
    expect(tilesOf({ framework: 'pss' })).to.deep.equal([
      'stays northton',
      'falls northton',
      'cost northton',
    ]);
    expect(tilesOf({ perspective: 'people' })).to.deep.equal(['stays northton', 'falls northton']);
    expect(tilesOf({ roles: ['monitoring'] })).to.deep.equal(['cost northton']);
    expect(tilesOf({ objective: 'safe', indicators: ['cost', 'falls'] })).to.deep.equal(['falls northton']);
    expect(tilesOf({ indicators: ['cost', 'falls'] })).to.deep.equal(['cost northton', 'falls northton']);
  });

  it('are each of the period that had ended by the period of the report, or of the section', () => {
    expect(tilesOf({}, { period: '2024-Q4' })).to.deep.equal([
      'falls northton 2024-Q4',
      'stays northton 2024-A1',
    ]);
    expect(tilesOf({ period: '2025-Q1' }, { period: '2024-Q4' })).to.deep.equal([
      'falls northton 2025-Q1',
      'stays northton 2024-A1',
      'cost northton 2025-Q1',
    ]);
  });

  it('are those of another area where a reader asks for it', () => {
    expect(tilesOf({}, {}, { area: 'southton' })).to.deep.equal(['falls southton']);
  });
});

describe('a section', () => {
  it('keeps a framework whole for its scorecard, and names measures only where it is narrowed', () => {
    const cards = (section: object) => {
      const content = contentOf({ kind: 'scorecard', framework: 'pss', ...section });
      return content.kind === 'scorecard' ? content.cards.map(({ indicators }) => indicators) : content.kind;
    };
    expect(cards({})).to.deep.equal([[]]);
    expect(cards({ roles: ['target'] })).to.deep.equal([['stays', 'falls']]);
  });

  it('puts the areas of a group side by side in a scorecard, and the periods of a single area', () => {
    const cards = (section: object) => {
      const content = contentOf({ kind: 'scorecard', ...section });
      return content.kind === 'scorecard'
        ? content.cards.map(({ columns, areas, area }) => [columns, areas, area])
        : content.kind;
    };
    expect(cards({ group: 'both' })).to.deep.equal([['areas', ['southton', 'northton'], undefined]]);
    expect(cards({})).to.deep.equal([['periods', [], 'northton']]);
  });

  it('compares one measure at a time, and several on one spine', () => {
    const comparisons = (section: object) => {
      const content = contentOf({ kind: 'comparison', perspective: 'people', group: 'both', ...section });
      return content.kind === 'comparison'
        ? content.comparisons.map(({ indicators }) => indicators)
        : content.kind;
    };
    expect(comparisons({})).to.deep.equal([['stays'], ['falls']]);
    expect(comparisons({ form: 'spine' })).to.deep.equal([['stays', 'falls']]);
  });

  it('tells the stories of its areas and of the places within them, the latest first', () => {
    const areas = [
      anArea({ id: 'northton' }),
      anArea({ id: 'southton' }),
      anArea({ id: 'harbour', parent: 'northton' }),
    ];
    const story = (id: string, date: string, area?: string) => ({
      ...{ id, title: id, body: id, date, indicators: ['falls'] },
      ...(area === undefined ? {} : { area }),
    });
    const stories = [
      story('everywhere', '2024-01-01'),
      story('elsewhere', '2025-01-01', 'southton'),
      story('within', '2025-06-01', 'harbour'),
    ];
    const [section] = view({ sections: [{ kind: 'stories' }] }, {}, { areas, stories }).sections;
    expect(section?.content).to.deep.equal({ kind: 'stories', stories: ['within', 'everywhere'] });
  });

  it('shows what each area of the group says of itself, with facts beside it, and who has said nothing', () => {
    const rated = {
      ...FRAMEWORK.objectives[0]!,
      selfAssessments: [
        {
          area: 'northton',
          rating: 'red' as const,
          by: 'Director',
          on: '2025-06-30',
          text: 'Too few staff.',
        },
      ],
    };
    const frameworks = [{ ...FRAMEWORK, objectives: [rated, ...FRAMEWORK.objectives.slice(1)] }];
    const sections = [{ kind: 'selfAssessments' as const, framework: 'pss', indicators: ['falls'] }];
    const [section] = view({ group: 'both', areas: [], sections }, {}, { frameworks }).sections;
    const tables = section?.content.kind === 'selfAssessments' ? section.content.tables : [];
    expect(tables.map(({ name }) => name.text)).to.deep.equal(['Safe']);
    expect(tables[0]?.table.rows.map((cells) => cells.map(({ text }) => text))).to.deep.equal([
      ['Southton', 'No rating yet', '4.0%', '', ''],
      ['Northton', 'Rated red', '2.0%', 'Too few staff.', 'Director, 30 June 2025'],
    ]);
  });

  it('of a newer version is kept in its place, with a sentence', () => {
    const { content } = view({ sections: [{ kind: 'weather' }] }).sections[0]!;
    expect(content).to.have.property('kind', 'later');
  });

  it('says so where nothing fits its filters', () => {
    expect(contentOf({ kind: 'tiles', areas: ['southton'], perspective: 'money' }).kind).to.equal('nothing');
    expect(contentOf({ kind: 'strategyMap' }).kind).to.equal('nothing');
    expect(contentOf({ kind: 'relationship' }).kind).to.equal('nothing');
  });
});

describe('a report with the edition before it', () => {
  const edition = (values: readonly number[], report: Partial<Report> = {}) => ({
    ...documentOf(report, { targets: [aTarget({ periods: ['2024-Q4', '2025-Q1'], values: [5, 5] })] }),
    series: ['northton', 'southton'].map((area) =>
      aSeries({ area, periods: ['2024-Q4', '2025-Q1'].slice(0, values.length), values: [...values] }),
    ),
  });
  const changes = (report: Partial<Report>, after: readonly number[]) => {
    const previous = datasetOf(edition([4]));
    const [first] = viewIn(reportView(datasetOf(edition(after, report)), { previous }, english)).sections;
    return first;
  };

  it('begins with what has changed since, in its own areas', () => {
    const section = changes({ areas: ['southton'] }, [4, 9]);
    expect(section?.title.text).to.equal('What has changed since the last edition');
    const { content } = section!;
    const lines = content.kind === 'changes' ? content.groups.flatMap((group) => group.lines) : [];
    expect(lines.map(({ title }) => title)).to.deep.equal([`${anIndicator().name as string}, Southton`]);
  });

  it('speaks of the members of its group where it names no areas', () => {
    const { content } = changes({ areas: [], group: 'both' }, [4, 9])!;
    const lines = content.kind === 'changes' ? content.groups.flatMap(({ lines }) => lines) : [];
    expect(lines).to.have.length(2);
  });

  it('says so where nothing has changed', () => {
    expect(changes({}, [4])?.content).to.deep.equal({
      kind: 'nothing',
      statement: 'Nothing has changed since the last edition.',
    });
  });
});
