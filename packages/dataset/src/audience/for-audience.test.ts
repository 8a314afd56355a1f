import { parse, type PerformanceDocument, type PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { forAudience } from './for-audience.js';

function read(changes: Partial<PerformanceDocumentInput>): PerformanceDocument {
  const { document, issues } = parse(minimalDocument(changes));
  if (!document || issues.length > 0) throw new Error(`not a good document: ${JSON.stringify(issues)}`);
  return document;
}

const SECRET = 'serious-incidents';
const at = { period: '2025-Q1', by: 'Ann', on: '2025-05-01' };

/** A document in which one measure is for the partnership alone, and everything that can speak of a measure speaks of it. */
const mixed = (): PerformanceDocument =>
  read({
    indicators: [
      anIndicator(),
      anIndicator({ id: SECRET, name: 'Serious incidents', audience: 'partner' }),
      anIndicator({ id: 'ratio', derived: { formula: 'a / b', inputs: { a: 'falls', b: SECRET } } }),
    ],
    series: [
      aSeries({ periods: ['2025-Q1'], values: [5] }),
      aSeries({ indicator: SECRET, periods: ['2025-Q1'], values: [771] }),
      aSeries({ indicator: 'ratio', periods: ['2025-Q1'], values: [0.5] }),
    ],
    targets: [aTarget(), aTarget({ indicator: SECRET })],
    frameworks: [
      {
        id: 'f',
        name: 'F',
        perspectives: [{ id: 'p', name: 'P' }],
        objectives: [
          {
            id: 'o',
            name: 'O',
            perspective: 'p',
            indicators: ['falls', SECRET],
            weights: { falls: 1, [SECRET]: 2 },
          },
        ],
      },
    ],
    strategyMaps: [
      {
        id: 'm',
        framework: 'f',
        nodes: [{ id: 'n', label: 'N', perspective: 'p', indicators: [SECRET] }],
        links: [],
      },
    ],
    relationships: [{ id: 'r', name: 'R', x: 'falls', y: SECRET }],
    annotations: [{ indicator: SECRET, period: '2025-Q1', kind: 'note', text: 'Why.' }],
    stories: [
      { id: 's', title: 'S', body: 'B', date: '2025-01-01', indicators: ['falls', SECRET] },
      {
        id: 'hidden-story',
        title: 'S',
        body: 'B',
        date: '2025-01-01',
        indicators: ['falls'],
        audience: 'restricted',
      },
    ],
    attachments: [{ title: 'A', href: 'a.pdf', indicators: [SECRET] }],
    views: [{ id: 'v', title: 'V', indicators: ['falls', SECRET] }],
    overrides: [{ indicator: SECRET, area: anArea().id, status: 'red', reason: 'R', ...at }],
    revisions: [
      { series: { indicator: SECRET, area: anArea().id }, from: 770, to: 771, reason: 'Late.', ...at },
    ],
    batches: [
      {
        id: 'b',
        source: 'Incident log',
        loaded: '2025-05-01',
        by: 'Ann',
        rows: 1,
        accepted: 1,
        rejected: 0,
        audience: 'partner',
      },
      {
        id: 'c',
        source: 'Serious matters',
        loaded: '2025-05-01',
        by: 'Ann',
        rows: 1,
        accepted: 1,
        rejected: 0,
        indicators: [SECRET],
      },
    ],
  });

describe('a document for a circle of readers', () => {
  it('holds no trace of a measure that the public may not see', () => {
    const text = JSON.stringify(forAudience(mixed(), 'public'));
    for (const trace of [SECRET, 'Serious', '771', '770', 'hidden-story', 'Incident log'])
      expect(text, trace).to.not.contain(trace);
  });

  it('keeps what everyone may see, whole and in good order', () => {
    const document = forAudience(mixed(), 'public');
    expect(parse(document).issues).to.deep.equal([]);
    expect(document.series.map(({ indicator }) => indicator)).to.deep.equal(['falls', 'ratio']);
    expect(document.frameworks[0]?.objectives[0]?.weights).to.deep.equal({ falls: 1 });
    expect(document.audience).to.equal('public');
  });

  it('shows a wider circle of rights more', () => {
    const forPartners = forAudience(mixed(), 'partner');
    expect(forPartners.indicators.map(({ id }) => id)).to.contain(SECRET);
    expect(forPartners.stories.map(({ id }) => id)).to.deep.equal(['s']);
    expect(forAudience(mixed(), 'restricted').stories).to.have.lengthOf(2);
  });

  it('hides the breakdown of a hidden series, which would add up to it, and its corrections', () => {
    const dimensions = [{ id: 'sex', name: 'Sex', categories: [{ id: 'f', name: 'Women' }] }];
    const series = aSeries({ periods: ['2025-Q1'], values: [9], audience: 'partner' });
    const area = anArea().id;
    const document = forAudience(
      read({
        dimensions,
        series: [series, { ...aSeries({ periods: ['2025-Q1'], values: [4] }), dimensions: { sex: 'f' } }],
        revisions: [
          {
            series: { indicator: 'falls', area, dimensions: { sex: 'f' } },
            from: 3,
            to: 4,
            reason: 'Late.',
            ...at,
          },
        ],
        targets: [aTarget({ area })],
      }),
      'public',
    );
    expect([document.series, document.revisions, document.targets]).to.deep.equal([[], [], []]);
  });

  describe('hides what a hidden figure could be worked out from:', () => {
    const dimensions = [
      {
        id: 'sex',
        name: 'Sex',
        categories: [
          { id: 'f', name: 'Women' },
          { id: 'm', name: 'Men' },
          { id: 'x', name: 'Other' },
          { id: 'all', name: 'All', aggregate: true },
        ],
      },
    ];
    const figure = (value: number, more: Partial<PerformanceDocument['series'][number]> = {}) => ({
      ...aSeries({ periods: ['2025-Q1'], values: [value] }),
      ...more,
    });
    const of = (sex: string) => ({ dimensions: { sex } });
    const fewer = { audience: 'partner' } as const;
    const left = (changes: Partial<PerformanceDocumentInput>) =>
      forAudience(read(changes), 'public').series.map(({ values }) => values[0]);

    it('the other categories of the only hidden one, where the total is shown', () => {
      const parts = [figure(5, of('m')), figure(2, of('x'))];
      const secret = figure(3, { ...of('f'), ...fewer });
      expect(left({ dimensions, series: [figure(10), secret, ...parts] })).to.deep.equal([10]);
      expect(left({ dimensions, series: [figure(10, of('all')), secret, ...parts] })).to.deep.equal([10]);
      expect(left({ dimensions, series: [secret, ...parts] })).to.deep.equal([5, 2]);
    });

    it('the categories of a hidden one that stands for all', () => {
      const series = [figure(8, { ...of('all'), ...fewer }), figure(5, of('m')), figure(3, of('f'))];
      expect(left({ dimensions, series })).to.deep.equal([]);
    });

    it('the areas beside a hidden area, or within it, where they make a total', () => {
      const areas = ['whole', 'a', 'b'].map((id) =>
        anArea({ id, name: id, ...(id === 'whole' ? {} : { parent: 'whole' }) }),
      );
      const [whole, a, b] = [
        figure(10, { area: 'whole' }),
        figure(3, { area: 'a' }),
        figure(7, { area: 'b' }),
      ] as const;
      expect(left({ areas, series: [whole, { ...a, ...fewer }, b] })).to.deep.equal([10]);
      expect(left({ areas, series: [{ ...whole, ...fewer }, a, b] })).to.deep.equal([]);
      const apart = figure(50, { area: 'whole' });
      expect(left({ areas, series: [apart, { ...a, ...fewer }, b] })).to.deep.equal([50, 7]);
    });
  });

  it('does not name a hidden relationship in a report', () => {
    const relationships = [{ id: 'falls-by-incidents', name: 'R', x: 'falls', y: SECRET }];
    const document = forAudience(
      read({
        indicators: [anIndicator(), anIndicator({ id: SECRET, audience: 'partner' })],
        relationships,
        reports: [
          {
            id: 'q',
            title: 'Q',
            edition: 'quarterly',
            sections: [{ kind: 'relationship', relationships: ['falls-by-incidents'] }],
          },
        ],
      }),
      'public',
    );
    expect(JSON.stringify(document)).not.to.contain('falls-by-incidents');
  });

  it('keeps figures whose notes are for fewer, without the notes', () => {
    const document = forAudience(
      read({
        series: [
          aSeries({
            periods: ['2025-Q1'],
            values: [9],
            notes: { '2025-Q1': 'One ward.' },
            notesAudience: 'partner',
          }),
        ],
      }),
      'public',
    );
    expect(document.series[0]?.values).to.deep.equal([9]);
    expect(JSON.stringify(document)).to.not.contain('One ward');
  });

  it('leaves fields of a newer format behind, since nobody knows whom they are for', () => {
    const document = read({ ...({ briefings: ['for the board only'] } as object) });
    expect(JSON.stringify(document)).to.contain('board only');
    expect(JSON.stringify(forAudience(document, 'restricted'))).to.not.contain('board only');
  });
});
