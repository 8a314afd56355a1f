import type { StoryMessages } from '../shapes/story.js';

export const story: StoryMessages = {
  heading: 'Stories',
  about: (what) => `Stories: ${what}`,
  count: {
    one: 'There is # story, beside the latest figures it belongs to.',
    other: 'There are # stories, each beside the latest figures it belongs to.',
  },
  audiences: { partner: 'For partners only', restricted: 'For named readers only' },
  consent: 'consent recorded',
  measures: 'The measures behind it',
  themes: 'What people said',
  people: { one: '# person', other: '# people' },
  answers: { one: '# answer', other: '# answers' },
  interval: (lower, upper) => `95% confidence interval ${lower} to ${upper}`,
  survey: 'Survey',
  caption: 'The latest figures of the measures that these stories belong to',
  none: {
    what: 'There are no stories here yet.',
    todo: 'They will appear here once they are published.',
  },
};
