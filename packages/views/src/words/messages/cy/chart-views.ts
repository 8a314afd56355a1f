import type { ChartViewsMessages } from '../shapes/chart-views.js';
import { joined } from './joining.js';

export const chartViews: ChartViewsMessages = {
  unknownDimension: (id) => ({
    what: `Nid oes dimensiwn “${id}” yn y ddogfen.`,
    todo: 'Gwiriwch y sillafu yn erbyn y ddogfen.',
  }),
  noYear: (indicator) => ({
    what: `Nid yw ${indicator} yn cael ei gyfrif sawl gwaith y flwyddyn, felly nid oes golwg o fewn y flwyddyn.`,
    todo: 'Hepgorwch y priodoledd view.',
  }),
  noIntervention: (indicator) => ({
    what: `Nid oes dim i edrych arno cynt ac wedyn ar gyfer ${indicator}.`,
    todo: 'Enwch gyfnod sydd â ffigurau ar y ddwy ochr yn y priodoledd intervention.',
  }),
  both: (one, other) => `${one}; ${other}`,
  but: (one, other) => `${one}, ond ${other}`,
  aboveTarget: 'uwchlaw’r targed',
  belowTarget: 'islaw’r targed',
  by: (area, dimension) => `${area} yn ôl ${dimension}`,

  difference: 'Gwahaniaeth',
  higherBy: (amount) => `${amount} yn uwch`,
  lowerBy: (amount) => `${amount} yn is`,
  same: 'dim gwahaniaeth',
  against: (span, value, earlier, reference, difference, verdict) =>
    `${[`${span}: ${value}`, difference, verdict].filter((part) => part !== '').join(', ')}. ${earlier}: ${reference}.`,
  alone: (span, value) => `${span}: ${value}.`,
  noTotal: 'Mae rhai ffigurau ar goll, felly nid oes ffigur ar gyfer y flwyddyn hyd yma.',

  before: 'Cyfartaledd cynt',
  after: 'Cyfartaledd wedyn',
  begins: (what, period) => `${what}, ${period}.`,
  from: (period) => `Cynt ac wedyn: ${period}.`,
  levels: (before, after) => `Cyfartaledd cynt: ${before}; wedyn: ${after}.`,
  clear: (difference, near, far) =>
    `Gwahaniaeth clir: ${difference} (cyfwng hyder 95%: ${near} hyd at ${far}).`,
  unclear: (difference, lower, upper) =>
    `Dim gwahaniaeth clir: ${difference} (cyfwng hyder 95%: ${lower} hyd at ${upper}).`,
  tooFew: (before, after) =>
    `Nid oes digon o ffigurau i wahaniaethu rhwng newid a siawns: ${before} cynt ${joined('a', after)} wedyn, lle mae angen chwech ar bob ochr.`,
  noVariation: 'Nid yw’r ffigurau’n amrywio, felly ni ellir gwahaniaethu rhwng newid a siawns.',
  brokenBetween: 'Mae toriad yn y gyfres yma, felly ni ellir cymharu cynt ac wedyn.',
  goingBefore: {
    rising: 'Roedd y ffigurau eisoes yn codi cynt, felly gallent fod wedi bod yn uwch beth bynnag.',
    falling: 'Roedd y ffigurau eisoes yn gostwng cynt, felly gallent fod wedi bod yn is beth bynnag.',
  },
  caution: 'Gall beth bynnag arall a newidiodd ar yr un pryd fod yn rhan o’r gwahaniaeth.',
  claims: {
    better: (period) => `gwell ers ${period}`,
    worse: (period) => `gwaeth ers ${period}`,
    higher: (period) => `uwch ers ${period}`,
    lower: (period) => `is ers ${period}`,
    noClearDifference: (period) => `dim gwahaniaeth clir ers ${period}`,
    cannotBeCalculated: (period) => `cynt ac wedyn, ${period}`,
  },

  earlier: 'Cynharach',
  later: 'Diweddarach',
  move: 'Symud mewn amser',
  panHint: 'Mae Page Up a Page Down yn mynd i gyfnodau cynharach a diweddarach.',
  states: 'Beth a ddywedwyd, fesul cyfnod',
};
