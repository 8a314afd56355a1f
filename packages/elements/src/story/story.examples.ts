import { readDocument, type Dataset } from '@cairn/dataset';
import type { PerformanceDocumentInput, Story } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

const KETTLE: Story = {
  id: 'kettle',
  title: { en: 'Home in two days, not two weeks', cy: 'Adref mewn dau ddiwrnod, nid pythefnos' },
  body: {
    en: 'Mrs P, who is 84, broke her wrist in a fall. A **Home First** worker met her on the ward.\n\nSix weeks later she makes her own breakfast again. Three things made the difference:\n\n- one person to call\n- a visit on the first evening\n- [equipment from the store](https://example.org/store) the same day',
    cy: 'Torrodd Mrs P, sy’n 84 oed, ei garddwrn ar ôl cwympo.\n\nChwe wythnos yn ddiweddarach mae’n gwneud ei brecwast ei hun eto.',
  },
  date: '2025-11-20',
  quote: {
    text: {
      en: 'I wanted my own kettle and my own bed. I got both on the Tuesday.',
      cy: 'Roeddwn i eisiau fy nhegell fy hun a fy ngwely fy hun. Cefais y ddau ar y dydd Mawrth.',
    },
    who: { en: 'Mrs P, Northton', cy: 'Mrs P, Tref y Gogledd' },
    consent: 'recorded',
  },
  indicators: ['falls', 'safe'],
  area: 'northton',
};

const CHOIR: Story = {
  id: 'choir',
  title: 'An afternoon off, every week',
  body: 'Mr T looks after his wife. The carers’ centre found a volunteer who comes on Thursdays, so that he can go to choir.',
  date: '2025-07-09',
  quote: { text: 'I come back a better husband.', who: 'Mr T, Northton', consent: 'recorded' },
  indicators: ['safe'],
  area: 'northton',
};

const THEMES: Story = {
  id: 'survey',
  title: 'What people told us about feeling safe',
  body: 'Every second year the partnership asks people who have care at home.',
  date: '2025-06-01',
  themes: [
    { label: 'The same worker each time', count: 64 },
    { label: 'Knowing when somebody will come', count: 41 },
    { label: 'Somebody to ring at night', count: 12 },
    { label: 'Better street lights' },
  ],
  indicators: ['safe'],
};

/* A picture that needs no network. Its address is put together here, so that no bundler takes it for one of its own files. */
const CREST = '../../../../demo/aldermoor/crest.svg';
const PICTURE = new URL(CREST, import.meta.url).href;

function dataset(
  stories: readonly Story[] = [KETTLE, CHOIR, THEMES],
  overrides: Partial<PerformanceDocumentInput> = {},
): Dataset {
  const state = readDocument(
    minimalDocument({
      published: '2026-01-31',
      reportingYearStart: '--04-01',
      areas: [
        anArea({ name: { en: 'Northton', cy: 'Tref y Gogledd' } }),
        anArea({ id: 'southton', name: 'Southton' }),
      ],
      indicators: [
        anIndicator({ name: { en: 'Falls at home', cy: 'Cwympiadau gartref' } }),
        anIndicator({
          id: 'safe',
          name: { en: 'People who feel safe', cy: 'Pobl sy’n teimlo’n ddiogel' },
          polarity: 'higher',
          frequency: 'year',
        }),
      ],
      series: [
        aSeries({ values: [12.5, 12.1, 12.3, 11.9, 11.8, 11.2, 11.4, 10.8] }),
        aSeries({
          indicator: 'safe',
          periods: ['2024-A1'],
          values: [81.2],
          lower: [77.9],
          upper: [84.5],
          sampleSize: [312],
        }),
      ],
      targets: [
        aTarget({ periods: ['2025-A1'], values: [11] }),
        aTarget({ indicator: 'safe', periods: ['2024-A1'], values: [85] }),
      ],
      stories,
      ...overrides,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

const story = (data = dataset(), id = 'kettle') =>
  html`<cairn-story story=${id} .data=${data}></cairn-story>`;

export const Quote: Example = { title: 'A story with a quote', render: () => story() };

export const Picture: Example = {
  title: 'A story with a picture',
  render: () =>
    story(dataset([{ ...KETTLE, image: { src: PICTURE, alt: 'The crest of Northton: a hill and a tree' } }])),
};

export const Themes: Example = {
  title: 'What many people said, with a survey’s figure',
  render: () => html`<cairn-story story="survey" area="northton" .data=${dataset()}></cairn-story>`,
};

export const ForPartners: Example = {
  title: 'Not for everybody',
  render: () => story(dataset([{ ...KETTLE, audience: 'partner' }])),
};

export const List: Example = {
  title: 'All stories of an area',
  render: () => html`<cairn-story area="northton" .data=${dataset()}></cairn-story>`,
};

export const OfMeasure: Example = {
  title: 'All stories of a measure',
  render: () => html`<cairn-story indicator="falls" .data=${dataset()}></cairn-story>`,
};

export const NoData: Example = {
  title: 'Beside a figure that is missing',
  render: () => story(dataset([KETTLE], { series: [aSeries({ values: [12, null] })] })),
};

export const Suppressed: Example = {
  title: 'Beside a figure that is suppressed',
  render: () => story(dataset([KETTLE], { series: [aSeries({ values: [12, null], status: [null, 'Q'] })] })),
};

export const Hostile: Example = {
  title: 'A text that tries to be more than text',
  render: () =>
    story(
      dataset([
        {
          ...KETTLE,
          body: '<img src=x onerror=alert(1)> [click](javascript:alert(1)) [data](data:text/html,x) **bold** <b>not bold</b>',
        },
      ]),
    ),
};

export const Empty: Example = {
  title: 'No stories yet',
  render: () => html`<cairn-story area="southton" .data=${dataset([])}></cairn-story>`,
};

export const Unknown: Example = {
  title: 'Asked for a story that is not in the document',
  render: () => story(dataset(), 'ketle'),
};

export const Loading: Example = {
  title: 'Before the figures have come',
  render: () => html`<cairn-story story="kettle"></cairn-story>`,
};

export const Failed: Example = {
  title: 'The document cannot be read',
  render: () => html`<cairn-story story="kettle" src="data:application/json,{}"></cairn-story>`,
};

export const Narrow: Example = { title: 'In a narrow place', width: 240, render: () => story() };
export const Wide: Example = { title: 'In a wide place', width: 1100, render: () => story() };

export const LongLabels: Example = {
  title: 'Long words',
  width: 240,
  render: () =>
    story(
      dataset([
        {
          ...KETTLE,
          title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
          body: 'https://example.org/an-address-without-any-place-to-break-the-line/at-all',
        },
      ]),
    ),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => story() };
export const Gaelic: Example = { title: 'In Scottish Gaelic', lang: 'gd', render: () => story() };
export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => html`<cairn-story area="northton" .data=${dataset()}></cairn-story>`,
};
