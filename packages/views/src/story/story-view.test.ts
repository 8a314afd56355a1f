import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import type { PerformanceDocumentInput, Story } from '@cairn/schema';
import { expect } from 'chai';
import { ragTileView } from '../rag-tile/rag-tile-view.js';
import { datasetOf, english, viewIn, welsh } from '../view.test-support.js';
import { storyView, type StoryQuery, type StoryView } from './story-view.js';

const STORY: Story = {
  id: 'kettle',
  title: 'Home in two days',
  body: 'One.\n\nTwo *three*.',
  date: '2025-11-20',
  indicators: ['falls'],
  area: 'northton',
};

const document = (stories: readonly Partial<Story>[], overrides: Partial<PerformanceDocumentInput> = {}) =>
  minimalDocument({
    areas: [anArea({ name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })],
    indicators: [anIndicator({ name: { en: 'Falls', cy: 'Cwympiadau' } }), anIndicator({ id: 'waits' })],
    targets: [aTarget()],
    stories: stories.map((one, at) => ({ ...STORY, id: `s${String(at)}`, ...one })),
    ...overrides,
  });

const view = (
  stories: readonly Partial<Story>[],
  query: StoryQuery = {},
  overrides: Partial<PerformanceDocumentInput> = {},
  words = english,
): StoryView => viewIn(storyView(datasetOf(document(stories, overrides)), query, words));

const ids = (shown: StoryView) => shown.stories.map(({ id }) => id);

describe('the view of stories', () => {
  it('tells one story under its own title', () => {
    const shown = view([{ id: 'kettle' }], { story: 'kettle' });
    expect(shown.heading).to.equal(null);
    expect(shown.stories[0]?.title.text).to.equal('Home in two days');
    expect(shown.stories[0]?.line).to.equal('20 November 2025 · Northton');
    expect(shown.stories[0]?.body.blocks).to.have.length(2);
  });

  it('lists the stories of a measure and an area, those of no area among them, the latest first', () => {
    const stories = [
      { id: 'old', date: '2024-01-01' },
      { id: 'elsewhere', area: 'southton' },
      { id: 'new' },
      { id: 'other', indicators: ['waits'] },
    ];
    const everywhere = { ...STORY, id: 'everywhere', date: '2025-01-01' };
    const { area: _, ...ofNoArea } = everywhere;
    const all = document(stories);
    const dataset = datasetOf({ ...all, stories: [...(all.stories ?? []), ofNoArea] });
    const shown = (query: StoryQuery) => viewIn(storyView(dataset, query, english));
    expect(ids(shown({ indicator: 'falls', area: 'northton' }))).to.deep.equal(['new', 'everywhere', 'old']);
    expect(shown({ indicator: 'falls', area: 'northton' }).heading).to.equal('Stories: Falls, Northton');
    expect(ids(shown({ indicator: 'waits' }))).to.deep.equal(['other']);
    expect(shown({}).sentence).to.equal('There are 5 stories, each beside the latest figures it belongs to.');
  });

  it('shows the figure that the tile shows, in the story’s own area', () => {
    const dataset = datasetOf(document([{}]));
    const [story] = viewIn(storyView(dataset, { area: 'northton' }, english)).stories;
    const tile = viewIn(ragTileView(dataset, { indicator: 'falls', area: 'northton' }, english));
    expect(story?.measures[0]?.latest?.value).to.deep.equal(tile.value);
    expect(story?.measures[0]?.latest?.status).to.deep.equal(tile.status);
  });

  it('shows a story of no area beside the figures of the area asked for, or beside none', () => {
    const { area: _, ...anywhere } = STORY;
    const dataset = datasetOf({ ...document([]), stories: [anywhere] });
    const latest = (query: StoryQuery) =>
      viewIn(storyView(dataset, query, english)).stories[0]?.measures[0]?.latest?.areaName;
    expect(latest({ story: 'kettle', area: 'northton' })).to.equal('Northton');
    expect(latest({ story: 'kettle' })).to.equal(undefined);
    expect(viewIn(storyView(dataset, { story: 'kettle' }, english)).table).to.equal(null);
  });

  it('has every figure in a table, each once', () => {
    const shown = view([{}, { indicators: ['falls', 'waits'] }], { area: 'northton' });
    expect(shown.table?.rows.map((row) => row.map(({ text }) => text))).to.deep.equal([
      ['Falls', 'Northton', 'Q4 2024', '11.2%', 'On track', 'Better than the target of 11.5% by 0.3 points.'],
    ]);
  });

  it('says of a survey how many answered and how sure its figure is', () => {
    const survey = (series: Parameters<typeof aSeries>[0]) =>
      view([{}], { area: 'northton' }, { series: [aSeries({ values: [81.2], ...series })] }).stories[0]
        ?.measures[0]?.survey;
    expect(survey({ sampleSize: [1312], lower: [77.9], upper: [84.5] })).to.equal(
      '1,312 answers, 95% confidence interval 77.9% to 84.5%',
    );
    expect(survey({ sampleSize: [1] })).to.equal('1 answer');
    expect(survey({ lower: [77.9], upper: [84.5] })).to.equal(null);
  });

  it('shows what several people said, the longest bar for what most said', () => {
    const [story] = view([
      { themes: [{ label: 'Time', count: 30 }, { label: 'Trust', count: 15 }, { label: 'Light' }] },
    ]).stories;
    expect(story?.themes.map(({ label, count, share }) => [label.text, count, share])).to.deep.equal([
      ['Time', '30 people', 1],
      ['Trust', '15 people', 0.5],
      ['Light', null, null],
    ]);
    const [none] = view([{ themes: [{ label: 'Time', count: 0 }] }]).stories;
    expect(none?.themes[0]?.share).to.equal(null);
  });

  it('says that a quote has consent, and whom a story is for', () => {
    const [story] = view([
      { quote: { text: 'Tea.', who: 'Mrs P', consent: 'recorded' }, audience: 'partner' },
    ]).stories;
    expect(story?.quote).to.deep.include({ consent: 'consent recorded' });
    expect(story?.audience).to.equal('For partners only');
    expect(view([{ audience: 'public' }]).stories[0]?.audience).to.equal(null);
  });

  it('says which texts are in another language than the reader’s', () => {
    const [story] = view([{}], {}, {}, welsh).stories;
    expect(story?.title).to.deep.equal({ text: 'Home in two days', lang: 'en-GB' });
    expect(story?.measures[0]?.name).to.deep.equal({ text: 'Cwympiadau', lang: null });
    expect(story?.body.lang).to.equal('en-GB');
  });

  it('says what is wrong with the asking', () => {
    const code = (query: StoryQuery, stories: readonly Partial<Story>[] = [{}]) => {
      const result = storyView(datasetOf(document(stories)), query, english);
      return 'absent' in result ? result.absent.code : 'view';
    };
    expect(code({ story: 'ketle' })).to.equal('unknown-story');
    expect(code({ indicator: 'nothing' })).to.equal('unknown-indicator');
    expect(code({ area: 'nowhere' })).to.equal('unknown-area');
    expect(code({ area: 'southton' })).to.equal('no-stories');
    expect(code({}, [])).to.equal('no-stories');
  });
});
