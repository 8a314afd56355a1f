import type { Dataset } from '@cairn/dataset';
import type { Story } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import { proseOf, type Prose } from '../shared/prose.js';
import { richTextOf, type RichText } from '../shared/rich-text.js';
import type { TableView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import { storyMeasures, type StoryMeasure } from './story-measures.js';
import { storyTable } from './story-table.js';

/** Which stories: one by its id, or those of a measure, an area, or both. */
export interface StoryQuery {
  readonly story?: string | undefined;
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
}

/** A person's story beside the measures it belongs to, or several. */
export interface StoryView {
  /** What the list is about; null for one story, which has its own title. */
  readonly heading: string | null;
  /** How many there are; null for one story. */
  readonly sentence: string | null;
  /** The latest first. */
  readonly stories: readonly OneStory[];
  /** The figures that stand beside them; null where none do. */
  readonly table: TableView | null;
}

export interface OneStory {
  readonly id: string;
  readonly title: Prose;
  /** Day and place: "20 August 2026 · Greyhaven". */
  readonly line: string;
  /** That not everybody may read it; null where everybody may. */
  readonly audience: string | null;
  readonly body: RichText;
  readonly quote: StoryQuote | null;
  readonly image: StoryImage | null;
  readonly themes: readonly StoryTheme[];
  readonly measures: readonly StoryMeasure[];
}

export interface StoryQuote {
  readonly text: Prose;
  readonly who: Prose;
  /** That consent is on record. */
  readonly consent: string;
}

export interface StoryImage {
  /** As the document has it: whether it may be fetched is decided where it is drawn. */
  readonly src: string;
  readonly alt: Prose;
}

/** What several people said. */
export interface StoryTheme {
  readonly label: Prose;
  /** "31 people"; null where nobody counted. */
  readonly count: string | null;
  /** Length of its bar from 0 to 1, beside the theme that most people named; null where nobody counted. */
  readonly share: number | null;
}

/** @returns the stories, or why there are none */
export function storyView(dataset: Dataset, query: StoryQuery, words: Words): ViewResult<StoryView> {
  const { states, story: messages } = words.messages;
  const { directory, document } = dataset;
  const { story: id, indicator, area } = query;
  const measure = indicator === undefined ? null : directory.indicator(indicator);
  if (measure === undefined) return absent('unknown-indicator', states.unknown('indicator', indicator ?? ''));
  const place = area === undefined ? null : directory.area(area);
  if (place === undefined) return absent('unknown-area', states.unknown('area', area ?? ''));
  if (id !== undefined) {
    const found = document.stories.find((one) => one.id === id);
    if (!found) return absent('unknown-story', states.unknown('story', id));
    return { view: viewOf([found], null, dataset, area, words) };
  }
  const stories = document.stories
    .filter((one) => indicator === undefined || one.indicators.includes(indicator))
    .filter((one) => area === undefined || one.area === undefined || one.area === area)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  if (stories.length === 0) return absent('no-stories', messages.none);
  const about = [...(measure ? [words.name(measure)] : []), ...(place ? [words.text(place.name)] : [])];
  const heading = about.length === 0 ? messages.heading : messages.about(about.join(', '));
  return { view: viewOf(stories, heading, dataset, area, words) };
}

function viewOf(
  stories: readonly Story[],
  heading: string | null,
  dataset: Dataset,
  area: string | undefined,
  words: Words,
): StoryView {
  const told = stories.map((one) => oneStory(one, dataset, area, words));
  return {
    heading,
    sentence: heading === null ? null : words.plural(stories.length, words.messages.story.count),
    stories: told,
    table: storyTable(told, words),
  };
}

function oneStory(story: Story, dataset: Dataset, area: string | undefined, words: Words): OneStory {
  const { story: messages, profile } = words.messages;
  const { audience, quote, image } = story;
  const place = story.area === undefined ? undefined : dataset.directory.area(story.area);
  return {
    id: story.id,
    title: proseOf(story.title, words),
    line: profile.beside([words.date(story.date), ...(place ? [words.text(place.name)] : [])]),
    audience: audience === undefined || audience === 'public' ? null : messages.audiences[audience],
    body: richTextOf(story.body, words),
    quote: quote
      ? { text: proseOf(quote.text, words), who: proseOf(quote.who, words), consent: messages.consent }
      : null,
    image: image ? { src: image.src, alt: proseOf(image.alt, words) } : null,
    themes: themesOf(story, words),
    measures: storyMeasures(story, dataset, story.area ?? area, words),
  };
}

function themesOf({ themes = [] }: Story, words: Words): readonly StoryTheme[] {
  const most = Math.max(0, ...themes.map(({ count = 0 }) => count));
  return themes.map(({ label, count }) => ({
    label: proseOf(label, words),
    count: count === undefined ? null : words.plural(count, words.messages.story.people),
    share: count === undefined || most === 0 ? null : count / most,
  }));
}
