import type { RelationshipMessages } from '../shapes/relationship.js';

export const relationship: RelationshipMessages = {
  heading: (measures, context) => `${measures}, ${context}`,
  acrossUp: (across, up) => `Ar draws: ${across}. I fyny: ${up}.`,
  measureIn: (measure, period) => `${measure}, ${period}`,
  eachArea: 'Ardal yw pob pwynt.',
  eachPeriod: (from, to) => `Cyfnod yw pob pwynt, wedi’u cysylltu yn nhrefn amser o ${from} i ${to}.`,
  eachMeasure: (area, from, to) =>
    `${area}, o ${from} i ${to}: un echel amser i bob mesur, a’i raddfa ei hun i bob un.`,
  figures: (name, figures) => `${name}: ${figures}.`,
  figure: (measure, value) => `${measure} ${value}`,
  sameSide: (same, of) =>
    `Nifer yr ardaloedd sydd uwchlaw’r canolrif ar gyfer y ddau fesur neu islaw iddo ar gyfer y ddau: ${same} o ${of}.`,
  sameWay: (same, of) =>
    `O un cyfnod i’r nesaf, nifer y troeon y symudodd y ddau fesur i’r un cyfeiriad: ${same} o ${of}.`,
  lags: {
    week: { two: '# wythnos', other: '# wythnos' },
    month: { two: '# fis', other: '# mis' },
    quarter: { two: '# chwarter', other: '# chwarter' },
    year: { one: '# flwyddyn', two: '# flynedd', few: '# blynedd', many: '# blynedd', other: '# mlynedd' },
    period: { two: '# gyfnod', few: '# chyfnod', many: '# chyfnod', other: '# cyfnod' },
  },
  later: (measure, lag, than) => `Darllenir “${measure}” ${lag} yn ddiweddarach na “${than}”.`,
  combined: (measure) =>
    `Cyfunir “${measure}” o gyfnodau byrrach, fel bod y ddau fesur yn cwmpasu’r un amser.`,
  leftOut: (names) => `Heb eu dangos, am fod ffigur ar goll: ${names}.`,
  unpaired: 'Cyhoeddir y mesurau ar gyfer cyfnodau nad ydynt yn cyfateb, felly ni chânt eu paru.',
  caution: 'Nid yw’r ffaith bod mesurau’n symud gyda’i gilydd yn dangos bod y naill yn achosi’r llall.',
  better: { higher: 'mae uwch yn well', lower: 'mae is yn well' },
  areas: 'Ardaloedd, yn nhrefn y mesur ar draws',
  periods: 'Cyfnodau, yn nhrefn amser',
  hint: 'Mae’r bysellau saeth yn mynd o bwynt i bwynt, a Home ac End i’r cyntaf a’r olaf.',
  keys: {
    own: 'Yr ardal hon',
    other: 'Ardaloedd eraill',
    median: 'Canolrif yr ardaloedd',
    first: 'Y cyfnod cyntaf',
    hollow: 'Heb fod yn derfynol: dros dro, amcangyfrif neu ragolwg',
  },
  size: (measure) => `Maint pwynt: ${measure}`,
  about: (measure) => `Ynghylch “${measure}”`,
  unknown: (id) => ({
    what: `Nid oes perthynas “${id}” yn y ddogfen.`,
    todo: 'Dywedwch wrth y bobl sy’n gofalu am y dudalen hon: efallai fod yr enw wedi’i gamsillafu.',
  }),
  missing: {
    what: 'Ni ddywedir pa fesurau i’w dangos gyda’i gilydd.',
    todo: 'Dywedwch wrth y bobl sy’n gofalu am y dudalen hon: ychwanegwch berthynas, neu ddau fesur.',
  },
  inWords: (measure) => ({
    what: `Mewn geiriau, nid mewn rhifau, y rhoddir ${measure}, felly ni ellir ei ddangos yn erbyn mesur arall.`,
    todo: 'Dewiswch fesur â rhifau.',
  }),
  cannotPair: (x, y) => ({
    what: `Cyhoeddir “${x}” a “${y}” ar gyfer cyfnodau nad ydynt yn cyfateb, felly ni ellir eu paru.`,
    todo: 'Gellir eu dangos fel llinellau o dan ei gilydd.',
  }),
  noPairs: {
    what: 'Nid oes ardal na chyfnod â ffigur ar gyfer y ddau fesur.',
    todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
  },
};
