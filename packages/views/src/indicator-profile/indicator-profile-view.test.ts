import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { expect } from 'chai';
import { datasetOf, english, viewIn, welsh } from '../view.test-support.js';
import { indicatorProfileView, type IndicatorProfileView } from './indicator-profile-view.js';
import type { ProfileSection } from './profile-section.js';

const AREAS = [anArea({ name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })];

const profile = (
  document: Partial<PerformanceDocumentInput> = {},
  area: string | undefined = 'northton',
  words = english,
): IndicatorProfileView =>
  viewIn(
    indicatorProfileView(
      datasetOf(minimalDocument({ areas: AREAS, ...document })),
      { indicator: 'falls', area },
      words,
    ),
  );

const allAreas = (document: Partial<PerformanceDocumentInput>) =>
  viewIn(
    indicatorProfileView(
      datasetOf(minimalDocument({ areas: AREAS, ...document })),
      { indicator: 'falls' },
      english,
    ),
  );

function section<Kind extends ProfileSection['kind']>(
  view: IndicatorProfileView,
  key: ProfileSection['key'],
  kind: Kind,
): Extract<ProfileSection, { readonly kind: Kind }> {
  const found = view.sections.find(
    (one): one is Extract<ProfileSection, { readonly kind: Kind }> => one.key === key && one.kind === kind,
  );
  if (!found) throw new Error(`no section ${key}`);
  return found;
}

const said = (view: IndicatorProfileView, key: ProfileSection['key']) =>
  Object.fromEntries(
    section(view, key, 'entries').entries.map(({ term, details }) => [term, details.map(({ text }) => text)]),
  );

const cells = (view: IndicatorProfileView, key: ProfileSection['key'], at = 0) =>
  section(view, key, 'tables').tables[at]?.rows.map((row) => row.map(({ text }) => text));

const items = (view: IndicatorProfileView, key: ProfileSection['key']) =>
  section(view, key, 'items').items.map(({ head, text }) => [head, text.text]);

describe('the profile of an indicator', () => {
  it('shows only what there is to show', () => {
    expect(profile().sections.map(({ key }) => key)).to.deep.equal(['definition']);
  });

  it('says the latest figure as the tile does', () => {
    const view = profile({ targets: [aTarget()] });
    expect(view.latest?.value.text).to.equal('11.2%');
    expect(view.sentence).to.equal(view.latest?.sentence);
    expect(view.line).to.equal('Northton · Key target');
  });

  it('says for how many areas there are figures where none is asked for', () => {
    const view = allAreas({
      series: [aSeries(), aSeries({ area: 'southton', periods: ['2025-Q1'], values: [1] })],
    });
    expect(view.sentence).to.equal('There are figures for 2 areas, from Q1 2024 to Q1 2025.');
    expect(view.history).to.equal(null);
    expect(allAreas({ series: [] }).sentence).to.equal('There are no figures yet.');
  });

  it('is about the measure, too, in an area that has no figures', () => {
    const view = profile({}, 'southton');
    expect(view.sentence).to.equal('There are no figures for falls in Southton.');
    expect(view.sections).to.have.length(1);
  });

  it('says the whole definition, with the source of each part of a fraction', () => {
    const view = profile({
      indicators: [
        anIndicator({
          rationale: 'Falls cost confidence.',
          numerator: { definition: 'Falls', source: 'Ambulance service' },
          disclosure: { minimumCount: 5, roundTo: 5 },
          periodBasis: 'rolling',
        }),
      ],
    });
    expect(said(view, 'definition')).to.deep.include({
      'Why it matters': ['Falls cost confidence.'],
      'What is counted': ['Falls', 'Source: Ambulance service'],
      'Small numbers': [
        'Counts under 5 are withheld and others rounded to 5, so that nobody can be recognised.',
      ],
    });
  });

  it('says who answers for it, when it is due and since when it is used', () => {
    const view = profile({
      indicators: [
        anIndicator({
          responsible: { owner: 'Falls lead', approver: 'Board' },
          updateDue: 'last working day',
          introduced: '2021-Q1',
          withdrawn: '2026-Q4',
        }),
      ],
    });
    expect(said(view, 'responsible')).to.deep.equal({
      Owner: ['Falls lead'],
      'Approved by': ['Board'],
      'Update due': ['last working day'],
      'In use since': ['Q1 2021'],
      Withdrawn: ['Q4 2026'],
    });
    expect(view.line).to.contain('Withdrawn Q4 2026');
  });

  it('writes out the length of time after which a figure is due', () => {
    const due = (updateDue: string) =>
      said(profile({ indicators: [anIndicator({ updateDue })] }), 'responsible')['Update due']?.[0];
    expect(due('P6W')).to.equal('6 weeks after each period ends');
    expect(due('P1M15D')).to.equal('1 month and 15 days after each period ends');
  });

  it('lists the targets that hold in the area, and how one moves', () => {
    const view = profile({
      targets: [
        aTarget({ kind: 'trajectory', area: 'northton', values: [12, 11.5, 11, 10] }),
        aTarget({ area: 'southton' }),
        aTarget({
          kind: 'national',
          agreedBy: 'Board',
          agreedOn: '2024-01-05',
          lower: [1, 1, 1, 1],
          upper: [2, 2, 2, 2],
        }),
      ],
      indicators: [anIndicator({ assessment: { method: 'range' } })],
    });
    expect(cells(view, 'targets')).to.deep.equal([
      ['Trajectory', 'Northton', 'Q1 2024 to Q4 2024', 'from 12.0% to 10.0%', ''],
      ['National target', 'All areas', 'Q1 2024 to Q4 2024', '1.0% to 2.0%', 'Board, 5 January 2024'],
    ]);
  });

  it('breaks the latest figure down, and never shows a suppressed one', () => {
    const view = profile({
      dimensions: [
        {
          id: 'careGroup',
          name: 'Care group',
          categories: [
            { id: 'older', name: 'Older people' },
            { id: 'other', name: 'Others' },
          ],
        },
      ],
      series: [
        aSeries(),
        aSeries({ values: [5, 6], dimensions: { careGroup: 'older' } }),
        aSeries({ values: [5, null], status: [null, 'Q'], dimensions: { careGroup: 'other' } }),
      ],
    });
    expect(section(view, 'breakdowns', 'tables').tables[0]?.caption).to.equal(
      'falls, Northton, by care group',
    );
    expect(cells(view, 'breakdowns')).to.deep.equal([
      ['Older people', '6.0%', 'Q2 2024'],
      ['Others', 'Suppressed', 'Q2 2024'],
    ]);
  });

  it('lists corrections, the latest first, with who made them and why', () => {
    const revision = (on: string, area = 'northton') => ({
      series: { indicator: 'falls', area },
      period: '2024-Q2',
      from: 13.1,
      to: null,
      reason: 'Counted twice.',
      on,
      by: 'The team',
    });
    const view = profile({
      series: [aSeries(), aSeries({ area: 'southton' })],
      revisions: [revision('2025-01-02'), revision('2025-03-04'), revision('2025-05-06', 'southton')],
    });
    expect(cells(view, 'revisions')).to.deep.equal([
      ['Q2 2024', '13.1%', 'No data', 'Counted twice.', '4 March 2025', 'The team'],
      ['Q2 2024', '13.1%', 'No data', 'Counted twice.', '2 January 2025', 'The team'],
    ]);
  });

  it('does not say in a correction what has been suppressed since', () => {
    const view = profile({
      series: [aSeries({ values: [9, null], status: [null, 'Q'] })],
      revisions: [
        {
          series: { indicator: 'falls', area: 'northton' },
          period: '2024-Q2',
          from: 3,
          to: null,
          reason: 'Too few people.',
          on: '2025-01-02',
          by: 'The team',
        },
      ],
    });
    expect(cells(view, 'revisions')?.[0]?.slice(1, 3)).to.deep.equal(['Suppressed', 'Suppressed']);
  });

  it('lists events and notes together, the latest first', () => {
    const view = profile({
      series: [aSeries({ notes: { '2024-Q1': 'One ward late.' } })],
      annotations: [
        { period: '2024-Q3', kind: 'intervention', text: 'Begins', indicator: 'falls' },
        { period: '2024-Q4', kind: 'note', text: 'Elsewhere', area: 'southton' },
        { period: '2024-Q2', kind: 'definitionChange', text: 'For all measures' },
      ],
    });
    expect(items(view, 'notes')).to.deep.equal([
      ['Q3 2024 · Intervention', 'Begins'],
      ['Q2 2024 · New definition', 'For all measures'],
      ['Q1 2024 · Note', 'One ward late.'],
    ]);
  });

  it('says where the measure belongs and what is read with it', () => {
    const view = profile({
      indicators: [anIndicator(), anIndicator({ id: 'waits', name: 'Waits' })],
      frameworks: [
        {
          id: 'plan',
          name: 'Plan',
          perspectives: [{ id: 'people', name: 'People' }],
          objectives: [{ id: 'home', name: 'At home', perspective: 'people', indicators: ['falls'] }],
        },
      ],
      relationships: [{ id: 'r', name: 'Waits and falls', x: 'waits', y: 'falls', caution: 'No cause.' }],
    });
    expect(said(view, 'related')).to.deep.equal({
      Objectives: ['At home (People, Plan)'],
      'Read together with': ['Waits: Waits and falls', 'No cause.'],
    });
  });

  it('has its own attachments, and says what kind of file each is', () => {
    const view = profile({
      attachments: [
        {
          title: 'Review',
          href: 'https://example.org/r.pdf',
          mediaType: 'application/pdf',
          indicators: ['falls'],
        },
        { title: 'For all', href: 'https://example.org/all' },
      ],
    });
    expect(items(view, 'links')).to.deep.equal([['PDF', 'Review']]);
  });

  it('has every figure with its status, the latest first, the unit said once', () => {
    const { history } = profile({
      targets: [aTarget()],
      indicators: [anIndicator({ unit: { label: 'days', decimals: 1 } })],
    });
    expect(history?.caption).to.equal('falls, Northton (days)');
    expect(history?.rows[0]?.map(({ text }) => text)).to.deep.equal(['Q4 2024', '11.2', 'On track']);
    expect(history?.rows).to.have.length(4);
  });

  it('hands out the figures of its area only, under a name that any system takes', () => {
    const { download } = profile({
      series: [aSeries({ values: [1] }), aSeries({ area: 'southton', values: [2] })],
    });
    expect(download.name).to.equal('example_falls_northton.csv');
    expect(download.text()).to.contain('falls,northton,2024-Q1,1,').and.not.to.contain('southton');
  });

  it('speaks Welsh, and says which texts are not in Welsh', () => {
    const view = profile(
      { indicators: [anIndicator({ name: { en: 'Falls', cy: 'Cwympiadau' } })] },
      'northton',
      welsh,
    );
    expect(view.heading).to.equal('Cwympiadau');
    expect(view.lang).to.equal(null);
    const [definition] = section(view, 'definition', 'entries').entries;
    expect(definition).to.deep.equal({
      term: 'Beth mae’n ei fesur',
      details: [{ text: 'What falls counts.', lang: 'en-GB' }],
    });
  });

  it('says what is wrong with the asking', () => {
    const code = (indicator: string | undefined, area?: string) => {
      const result = indicatorProfileView(datasetOf(minimalDocument()), { indicator, area }, english);
      return 'absent' in result ? result.absent.code : 'view';
    };
    expect(code(undefined)).to.equal('missing-indicator');
    expect(code('nothing')).to.equal('unknown-indicator');
    expect(code('falls', 'nowhere')).to.equal('unknown-area');
    expect(code('falls')).to.equal('view');
  });
});
