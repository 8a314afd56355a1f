import type { Descriptions } from './description.js';

export const narrative: Descriptions = {
  Framework: {
    about:
      "A performance framework: Public Sector Scorecard, Balanced Scorecard, EFQM, or the partnership's own.",
    fields: {
      id: 'The name that strategy maps use.',
      name: 'The full name.',
      rollUp: "How an objective's measures become one status; worst where absent.",
      perspectives: 'The perspectives, in the order in which they are shown.',
      objectives: 'The objectives, in the order in which they are shown.',
    },
  },
  Perspective: {
    about: 'A point of view from which performance is judged.',
    fields: {
      id: 'The name that objectives and nodes use.',
      name: 'The full name.',
      element: 'Whether it is about outcomes, processes or capability.',
      description: 'What belongs here.',
    },
  },
  Objective: {
    about: 'Something the partnership wants to achieve, and the measures that tell.',
    fields: {
      id: 'The name that strategy maps use.',
      name: 'The full name.',
      perspective: 'The perspective it belongs to.',
      indicators: 'The measures that tell, in the order in which they are shown.',
      weights: 'How much each measure counts in a weighted roll-up; 1 where none is given.',
      weight: 'How much the objective counts in its perspective.',
      commentary: 'What the owner says about it.',
      selfAssessment: "The partners' own rating.",
      selfAssessments: 'The rating that each area gives itself.',
      actions: 'What is being done.',
    },
  },
  SelfAssessment: {
    about: 'A rating that partners give themselves, with the name and date that make it accountable.',
    fields: { rating: 'The rating.', by: 'Who gave it.', on: 'When.', text: 'Why.' },
  },
  AreaSelfAssessment: {
    about: 'A rating that one area gives itself.',
    fields: { area: 'The area.', rating: 'The rating.', by: 'Who gave it.', on: 'When.', text: 'Why.' },
  },
  Action: {
    about: 'Something that is being done for an objective.',
    fields: { title: 'What.', owner: 'Who does it.', due: 'By when.', status: 'How far it is.' },
  },
  StrategyMap: {
    about: 'How the parts of the system are thought to affect each other.',
    fields: {
      id: 'The name of the map.',
      name: 'The name a reader sees.',
      framework: 'The framework whose perspectives are its lanes.',
      nodes: 'What affects and is affected.',
      links: 'What affects what.',
    },
  },
  StrategyNode: {
    about: 'One part of the system on a strategy map.',
    fields: {
      id: 'The name that links use.',
      label: 'The words on the map.',
      perspective: 'The lane it stands in.',
      objective: 'The objective whose status it shows.',
      indicators: 'The measures whose status it shows where it has no objective.',
    },
  },
  StrategyLink: {
    about: 'What one node is thought to do to another.',
    fields: {
      from: 'The node that affects.',
      to: 'The node that is affected.',
      effect: 'positive: more leads to more; negative: more leads to less; unclear.',
      strength: 'How strongly.',
      lag: 'How long it takes, in words.',
      lagMonths: 'The longest time it takes, in months: no question is raised about the link before that.',
      evidence: 'What speaks for it.',
    },
  },
  Relationship: {
    about: 'Measures that are read together.',
    fields: {
      id: 'The name of the pair.',
      name: 'The name a reader sees.',
      x: 'The measure across.',
      y: 'The measure upwards.',
      size: 'The measure that the size of a mark shows.',
      lag: 'By how many periods y follows x.',
      caution: 'What must not be concluded.',
    },
  },
  Annotation: {
    about: 'A mark on the time axis of one measure, one area, or all of them.',
    fields: {
      indicator: 'Which measure; every measure where absent.',
      area: 'Which area; every area where absent.',
      period: 'The period it stands at.',
      kind: 'Something was done, the definition changed, or a note.',
      text: 'What happened.',
      link: 'Where to read more.',
      audience: 'Who may see it; everyone where absent.',
    },
  },
  Story: {
    about: "A person's story among the figures.",
    fields: {
      id: 'The name of the story.',
      title: 'Its heading.',
      body: 'The story: paragraphs, emphasis, lists and links in Markdown.',
      date: 'When it was told.',
      quote: 'What the person said; only with recorded consent.',
      'quote.text': 'The words.',
      'quote.who': 'Who said them, as agreed.',
      'quote.consent': 'That consent is on record.',
      image: 'A picture.',
      'image.src': 'Where it is; a relative address counts from the page that shows it.',
      'image.alt': 'What it shows, for those who cannot see it.',
      themes: 'What several people said, as in the answers to a survey.',
      'themes.label': 'What they said, in a few words.',
      'themes.count': 'How many said it.',
      indicators: 'The measures it belongs to.',
      area: 'The area it belongs to.',
      audience: 'Who may read it; everyone where absent.',
    },
  },
  Attachment: {
    about: 'A paper that belongs to measures.',
    fields: {
      title: 'Its name.',
      href: 'Where it is.',
      mediaType: 'What it is, such as "application/pdf".',
      indicators: 'The measures it belongs to.',
      audience: 'Who may read it; everyone where absent.',
    },
  },
  SavedView: {
    about: 'A choice of measures and areas that a reader may open by name.',
    fields: {
      id: 'The name of the view.',
      title: 'The name a reader sees.',
      indicators: 'Its measures; all where absent.',
      areas: 'Its areas; all where absent.',
      filters: 'Further choices, by name.',
    },
  },
};
