import type { RelationshipMessages } from '../shapes/relationship.js';

export const relationship: RelationshipMessages = {
  heading: (measures, context) => `${measures}, ${context}`,
  acrossUp: (across, up) => `Tarsainn: ${across}. Suas: ${up}.`,
  measureIn: (measure, period) => `${measure}, ${period}`,
  eachArea: 'Tha gach puing na sgìre.',
  eachPeriod: (from, to) =>
    `Tha gach puing na h-ùine, air an ceangal ann an òrdugh ama bho ${from} gu ${to}.`,
  eachMeasure: (area, from, to) =>
    `${area}, bho ${from} gu ${to}: aon axis ama do gach tomhas, agus a sgèile fhèin aig gach fear.`,
  figures: (name, figures) => `${name}: ${figures}.`,
  figure: (measure, value) => `${measure} ${value}`,
  sameSide: (same, of) =>
    `An àireamh de sgìrean a tha os cionn a’ mheadhain airson an dà thomhais no fodha airson an dà chuid: ${same} à ${of}.`,
  sameWay: (same, of) =>
    `Bho ùine gu ùine, an àireamh de thursan a ghluais an dà thomhas an aon taobh: ${same} à ${of}.`,
  lags: {
    week: { one: '# seachdain', two: '# sheachdain', few: '# seachdainean', other: '# seachdain' },
    month: { one: '# mhìos', two: '# mhìos', few: '# mìosan', other: '# mìos' },
    quarter: { one: '# chairteal', two: '# chairteal', few: '# cairtealan', other: '# cairteal' },
    year: { one: '# bhliadhna', two: '# bhliadhna', few: '# bliadhnaichean', other: '# bliadhna' },
    period: { one: '# ùine', two: '# ùine', few: '# ùineachan', other: '# ùine' },
  },
  later: (measure, lag, than) =>
    `Thathar a’ leughadh “${measure}” ${lag} nas fhaide air adhart na “${than}”.`,
  combined: (measure) =>
    `Tha “${measure}” air a chur ri chèile à ùineachan nas giorra, gus am bi an aon ùine aig an dà thomhas.`,
  leftOut: (names) => `Gun tarraing, a chionn ’s gu bheil figear a dhìth: ${names}.`,
  unpaired:
    'Tha na tomhasan air am foillseachadh airson ùineachan nach eil co-ionann, agus mar sin chan eil iad air am paidhreachadh.',
  caution:
    'Ged a ghluaiseas tomhasan còmhla, chan eil sin a’ sealltainn gu bheil fear ag adhbharachadh an fhir eile.',
  better: { higher: '’s e nas àirde as fheàrr', lower: '’s e nas ìsle as fheàrr' },
  areas: 'Sgìrean, ann an òrdugh an tomhais tarsainn',
  periods: 'Ùineachan, ann an òrdugh ama',
  hint: 'Gluaisidh na saighdean bho phuing gu puing, agus Home agus End chun na ciad tè agus na tè mu dheireadh.',
  keys: {
    own: 'An sgìre seo',
    other: 'Sgìrean eile',
    median: 'Meadhan nan sgìrean',
    first: 'A’ chiad ùine',
    hollow: 'Gun a bhith deireannach: sealach, tuairmse no ro-aithris',
  },
  size: (measure) => `Meud puing: ${measure}`,
  about: (measure) => `Mu dheidhinn “${measure}”`,
  unknown: (id) => ({
    what: `Chan eil dàimh “${id}” san sgrìobhainn.`,
    todo: 'Innis don fheadhainn a tha a’ coimhead às dèidh na duilleige seo: dh’fhaodadh gu bheil an t-ainm air a litreachadh ceàrr.',
  }),
  missing: {
    what: 'Chan eil e air innse dè na tomhasan a bu chòir a shealltainn còmhla.',
    todo: 'Innis don fheadhainn a tha a’ coimhead às dèidh na duilleige seo: cuir dàimh ris, no dà thomhas.',
  },
  inWords: (measure) => ({
    what: `Tha ${measure} air innse ann am faclan, chan ann an àireamhan, agus mar sin cha ghabh e tarraing mu choinneamh tomhas eile.`,
    todo: 'Tagh tomhas le àireamhan.',
  }),
  cannotPair: (x, y) => ({
    what: `Tha “${x}” agus “${y}” air am foillseachadh airson ùineachan nach eil co-ionann, agus mar sin cha ghabh am paidhreachadh.`,
    todo: 'Gabhaidh an sealltainn mar loidhnichean fo chèile.',
  }),
  noPairs: {
    what: 'Chan eil sgìre no ùine ann le figear airson an dà thomhais.',
    todo: 'Nochdaidh iad an seo nuair a thèid am foillseachadh.',
  },
};
