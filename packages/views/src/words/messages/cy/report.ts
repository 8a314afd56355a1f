import type { ReportMessages } from '../shapes/report.js';

export const report: ReportMessages = {
  facts: {
    edition: 'Rhifyn',
    areas: 'Ynghylch',
    period: 'Cyfnod',
    publisher: 'Cyhoeddwr',
    published: 'Cyhoeddwyd',
    audience: 'Ar gyfer',
  },
  editions: { monthly: 'Misol', quarterly: 'Chwarterol', annual: 'Blynyddol' },
  audiences: { public: 'Pawb', partner: 'Partneriaid', restricted: 'Darllenwyr a enwyd yn unig' },
  asAt: (period) => `Fel yr oedd ar ddiwedd y cyfnod ${period}`,
  contents: 'Cynnwys',
  toContents: 'Yn ôl i’r cynnwys',
  titles: {
    text: 'Testun',
    tiles: 'Cipolwg',
    scorecard: 'Cerdyn sgorio',
    trendCharts: 'Tueddiadau',
    strategyMap: 'Map strategaeth',
    comparison: 'Sut mae ardaloedd yn cymharu',
    relationship: 'Mesurau sy’n perthyn i’w gilydd',
    exceptions: 'Yr hyn sydd angen sylw',
    selfAssessments: 'Yr hyn y mae ardaloedd yn ei ddweud amdanynt eu hunain',
    stories: 'Straeon pobl',
    dataQuality: 'Y data y tu ôl i’r adroddiad hwn',
    definitions: 'Ystyr y mesurau',
  },
  ownWords: 'Yn eu geiriau eu hunain',
  given: 'Rhoddwyd gan',
  givenBy: (by, on) => `${by}, ${on}`,
  unrated: 'Dim sgôr eto',
  laterTitle: 'Adran arall',
  later:
    'Mae angen fersiwn mwy newydd o Cairn ar yr adran hon. Dywedwch wrth y bobl sy’n gofalu am y dudalen.',
  nothing: 'Nid oes dim yn y ffigurau a gyhoeddwyd sy’n addas i’r adran hon.',
  none: {
    what: 'Nid oes adroddiadau yn y ddogfen.',
    todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
  },
};
