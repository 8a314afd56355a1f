import type { ReportMessages } from '../shapes/report.js';

export const report: ReportMessages = {
  facts: {
    edition: 'Edition',
    areas: 'About',
    period: 'Period',
    publisher: 'Publisher',
    published: 'Published',
    audience: 'For',
  },
  editions: { monthly: 'Monthly', quarterly: 'Quarterly', annual: 'Annual' },
  audiences: { public: 'Everyone', partner: 'Partners', restricted: 'Named readers only' },
  asAt: (period) => `As at the end of ${period}`,
  contents: 'Contents',
  toContents: 'Back to contents',
  titles: {
    text: 'Text',
    tiles: 'At a glance',
    scorecard: 'Scorecard',
    trendCharts: 'Trends',
    strategyMap: 'Strategy map',
    comparison: 'How areas compare',
    relationship: 'Measures that belong together',
    exceptions: 'What needs attention',
    stories: 'People’s stories',
    dataQuality: 'The data behind this report',
    definitions: 'What the measures mean',
  },
  laterTitle: 'A further section',
  later: 'This section needs a newer version of Cairn. Tell the people who look after this page.',
  nothing: 'Nothing in the published figures fits this section.',
  none: {
    what: 'The document has no reports.',
    todo: 'They will appear here once they are published.',
  },
};
