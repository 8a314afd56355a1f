import type { Descriptions } from './description.js';

export const report: Descriptions = {
  Report: {
    about: 'A report with a fixed order of sections.',
    fields: {
      id: 'The name by which pages and commands ask for it.',
      title: 'Its heading.',
      subtitle: 'What stands beneath the heading.',
      edition: 'How often it appears.',
      audience: 'Who may read it; everyone where absent.',
      reading:
        'Easy to read: larger letters, more room, one thing beneath another. Its words are written for that by you.',
      areas: 'The areas it is about, the own area first; each section may name others.',
      group: 'The areas that comparisons are made among.',
      period: 'As at the end of which period it speaks; the latest figures where absent.',
      cover: 'What stands on the cover: paragraphs, emphasis, lists and links in Markdown.',
      sections: 'Its sections, in order.',
    },
  },
  ReportSection: {
    about: 'One section of a report: what is shown, of which measures, where and when.',
    fields: {
      kind: 'What the section shows.',
      title: 'Its heading; that of what it shows where absent.',
      introduction: 'What is said before the figures, in Markdown.',
      text: 'Of a text: paragraphs, emphasis, lists and links in Markdown.',
      indicators: 'The measures, in this order; of self-assessments the facts that stand beside them.',
      roles: 'Only measures with one of these roles.',
      framework: 'Only measures of this framework.',
      perspective: 'Only measures of objectives in this perspective of the framework.',
      objective: 'Only measures of this objective of the framework.',
      areas: "The areas; the report's own where absent.",
      group: "The areas of a group; the report's own where absent.",
      period: "As at the end of which period; the report's own where absent.",
      form: 'How tiles, a comparison or a relationship are drawn.',
      columns: 'What the columns of a scorecard are.',
      exceptionsOnly: 'Only what needs attention.',
      view: 'Which view of the trend: the whole, this year against last, or before and after an intervention.',
      intervention: 'The period of the intervention that before and after are told by.',
      comparators: 'The comparators drawn as lines.',
      breakdown: 'The dimension whose categories are drawn as lines.',
      strategyMap: 'The strategy map; the first of the document where absent.',
      comparator: 'The comparator drawn as a line.',
      relationships: 'The relationships; all where absent.',
      stories: 'The stories; all that belong to the areas and measures where absent.',
    },
  },
  LaterSection: {
    about: 'A section of a kind that a newer version has brought. It is kept, and a reader is told of it.',
    fields: { kind: 'A kind that this version does not know.', title: 'Its heading.' },
  },
};
