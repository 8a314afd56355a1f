import type { ReportMessages } from '../shapes/report.js';

export const report: ReportMessages = {
  facts: {
    edition: 'Deasachadh',
    areas: 'Mu dheidhinn',
    period: 'Ùine',
    publisher: 'Foillsichear',
    published: 'Air fhoillseachadh',
    audience: 'Airson',
  },
  editions: { monthly: 'Mìosail', quarterly: 'Ràitheil', annual: 'Bliadhnail' },
  audiences: {
    public: 'A h-uile duine',
    partner: 'Com-pàirtichean',
    restricted: 'Leughadairean ainmichte a-mhàin',
  },
  asAt: (period) => `Mar a bha aig deireadh na h-ùine ${period}`,
  contents: 'Clàr-innse',
  toContents: 'Air ais dhan chlàr-innse',
  titles: {
    text: 'Teacsa',
    tiles: 'Ann am plathadh',
    scorecard: 'Cairt sgòraidh',
    trendCharts: 'Gluasadan',
    strategyMap: 'Mapa ro-innleachd',
    comparison: 'Mar a tha sgìrean an coimeas ri chèile',
    relationship: 'Tomhasan a bhuineas ri chèile',
    exceptions: 'Na tha feumach air aire',
    selfAssessments: 'Na tha sgìrean ag ràdh mun deidhinn fhèin',
    stories: 'Sgeulachdan dhaoine',
    dataQuality: 'An dàta air cùl na h-aithisg seo',
    definitions: 'Ciall nan tomhasan',
  },
  ownWords: 'Nam faclan fhèin',
  given: 'Air a thoirt seachad le',
  givenBy: (by, on) => `${by}, ${on}`,
  unrated: 'Gun mheasadh fhathast',
  laterTitle: 'Earrann eile',
  later:
    'Feumaidh an earrann seo tionndadh nas ùire de Cairn. Innis dhan fheadhainn a tha os cionn na duilleig seo.',
  nothing: 'Chan eil càil anns na figearan a chaidh fhoillseachadh a tha freagarrach dhan earrann seo.',
  none: {
    what: 'Chan eil aithisgean san sgrìobhainn.',
    todo: 'Nochdaidh iad an seo nuair a thèid am foillseachadh.',
  },
};
