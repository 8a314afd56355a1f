import type { ChartViewsMessages } from '../shapes/chart-views.js';
import { since } from './months.js';

export const chartViews: ChartViewsMessages = {
  unknownDimension: (id) => ({
    what: `Chan eil roinn-seòrsa “${id}” san sgrìobhainn.`,
    todo: 'Dèan cinnteach gu bheil an litreachadh a rèir na sgrìobhainn.',
  }),
  noYear: (indicator) => ({
    what: `${indicator}: cha tèid seo a chunntadh barrachd air aon turas sa bhliadhna, agus mar sin chan eil sealladh taobh a-staigh na bliadhna ann.`,
    todo: 'Fàg às am buadh view.',
  }),
  noIntervention: (indicator) => ({
    what: `${indicator}: chan eil dad ann ri choimhead air roimhe agus às a dhèidh.`,
    todo: 'Ainmich ùine aig a bheil figearan air gach taobh sa bhuadh intervention.',
  }),
  both: (one, other) => `${one}, agus ${other}`,
  but: (one, other) => `${one}, ach ${other}`,
  aboveTarget: 'os cionn na targaid',
  belowTarget: 'fon targaid',
  by: (area, dimension) => `${area} a rèir ${dimension}`,

  difference: 'Diofar',
  higherBy: (amount) => `${amount} nas àirde`,
  lowerBy: (amount) => `${amount} nas ìsle`,
  same: 'gun diofar',
  against: (span, value, earlier, reference, difference, verdict) =>
    `${[`${span}: ${value}`, difference, verdict].filter((part) => part !== '').join(', ')}. ${earlier}: ${reference}.`,
  alone: (span, value) => `${span}: ${value}.`,
  noTotal: 'Tha figearan a dhìth, agus mar sin chan eil figear ann airson na bliadhna gu ruige seo.',

  before: 'Cuibheas roimhe',
  after: 'Cuibheas às a dhèidh',
  begins: (what, period) => `${what}, ${period}.`,
  from: (period) => `Roimhe agus às a dhèidh: ${period}.`,
  levels: (before, after) => `Cuibheas roimhe: ${before}; às a dhèidh: ${after}.`,
  clear: (difference, near, far) =>
    `Diofar soilleir: ${difference} (eadaramh misneachd 95%: eadar ${near} agus ${far}).`,
  unclear: (difference, lower, upper) =>
    `Gun diofar soilleir: ${difference} (eadaramh misneachd 95%: eadar ${lower} agus ${upper}).`,
  tooFew: (before, after) =>
    `Chan eil figearan gu leòr ann gus diofar aithneachadh bho thuiteamas: ${before} roimhe agus ${after} às a dhèidh, far a bheil feum air sia air gach taobh.`,
  noVariation:
    'Chan eil na figearan ag atharrachadh, agus mar sin cha ghabh diofar aithneachadh bho thuiteamas.',
  brokenBetween:
    'Tha briseadh san t-sreath an seo, agus mar sin cha ghabh roimhe agus às a dhèidh a choimeas.',
  goingBefore: {
    rising:
      'Bha na figearan a’ dol suas roimhe mu thràth, agus mar sin dh’fhaodadh iad a bhith nas àirde co-dhiù.',
    falling:
      'Bha na figearan a’ dol sìos roimhe mu thràth, agus mar sin dh’fhaodadh iad a bhith nas ìsle co-dhiù.',
  },
  caution: 'Dh’fhaodadh rud sam bith eile a dh’atharraich aig an aon àm a bhith na phàirt den diofar.',
  claims: {
    better: (period) => `nas fheàrr ${since(period)}`,
    worse: (period) => `nas miosa ${since(period)}`,
    higher: (period) => `nas àirde ${since(period)}`,
    lower: (period) => `nas ìsle ${since(period)}`,
    noClearDifference: (period) => `gun diofar soilleir ${since(period)}`,
    cannotBeCalculated: (period) => `roimhe agus às a dhèidh, ${period}`,
  },

  earlier: 'Nas tràithe',
  later: 'Nas anmoiche',
  move: 'Gluais ann an ùine',
  panHint: 'Thèid Page Up agus Page Down gu ùineachan nas tràithe is nas anmoiche.',
  states: 'Na chaidh a ràdh, ùine an dèidh ùine',
};
