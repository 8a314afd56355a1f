import type { ExceptionsMessages } from '../shapes/exceptions.js';
import { upperFirst } from '../../letters.js';
import { since } from './months.js';

export const exceptions: ExceptionsMessages = {
  heading: 'Na tha feumach air aire',
  inPlace: (heading, place) => `${heading}, ${place}`,
  places: { one: '# sgìre', two: '# sgìre', few: '# sgìrean', other: '# sgìre' },
  needing: (all, place) => ({ other: `${place}: tha # a-mach à ${all} tomhasan feumach air aire` }),
  needingByArea: (all, place) => ({
    other: `${place}: tha # a-mach à ${all} toraidhean feumach air aire, gach tomhas air a chunntadh aon turas anns gach sgìre`,
  }),
  longStanding: { other: 'tha # mar sin fad còrr is bliadhna' },
  withoutFigure: { other: 'chan eil figear aig # eile' },
  joined: (clause, next) => `${clause}; ${next}`,
  nothing: (place, all) => ({
    what: `${place}: chan eil dad feumach air aire.`,
    todo: `Naidheachd mhath: chan eil tomhas sam bith far na slighe, ann an cunnart, nas miosa na na thathar ga choimeas ris, annasach ann an dòigh a tha na adhbhar dragha, no fadalach (chaidh coimhead air ${all}).`,
  }),
  nothingChosen: (place, all) => ({
    what: `${place}: chan eil gin de na h-inbhean a chaidh a thaghadh aig dad.`,
    todo: `Chan eil dad annasach ann an dòigh a tha na adhbhar dragha, air an targaid a chall a-rithist is a-rithist, no fadalach (chaidh coimhead air ${all}). Chan eil inbhean eile air an liostadh an seo.`,
  }),
  shown: (shown, all) => `Tha a’ chiad ${shown} a-mach à ${all} gan sealltainn.`,
  hint: 'Tha an fheadhainn as miosa an toiseach, agus dhiubh sin an fheadhainn a tha mar sin as fhaide.',
  hintByHeading:
    'Fo gach ceann tha an fheadhainn as miosa an toiseach, agus dhiubh sin an fheadhainn a tha mar sin as fhaide.',

  since: 'Bho',
  action: 'Na thathar a’ dèanamh',
  running: (period, length) => `${upperFirst(since(period))}, ${length}`,
  runningFromStart: (period, length) => `${upperFirst(since(period))} no nas tràithe, co-dhiù ${length}`,
  isNew: (period) => `Ùr: ${period}`,
  changed: (running, status, period) => `${running}; ${status} ${since(period)}`,
  lengths: {
    week: { one: '# seachdain', two: '# sheachdain', few: '# seachdainean', other: '# seachdain' },
    month: { one: '# mhìos', two: '# mhìos', few: '# mìosan', other: '# mìos' },
    quarter: { one: '# chairteal', two: '# chairteal', few: '# cairtealan', other: '# cairteal' },
    year: { one: '# bhliadhna', two: '# bhliadhna', few: '# bliadhnaichean', other: '# bliadhna' },
    period: { one: '# ùine', two: '# ùine', few: '# ùineachan', other: '# ùine' },
  },

  concern: {
    concernHigh: 'Annasach àrd airson an tomhais seo, rud a tha na adhbhar dragha.',
    concernLow: 'Annasach ìosal airson an tomhais seo, rud a tha na adhbhar dragha.',
  },
  missed: {
    one: 'Chaidh an targaid a chall.',
    two: 'Chaidh an targaid a chall # thuras an dèidh a chèile.',
    few: 'Chaidh an targaid a chall # tursan an dèidh a chèile.',
    other: 'Chaidh an targaid a chall # turas an dèidh a chèile.',
  },
  late: (period, due) => `Bha am figear airson ${period} ri thighinn ro ${due}.`,
  noOwner: 'Gun neach-seilbh ainmichte',
  noAction: 'Gun ghnìomh clàraichte',
  actionStatuses: {
    notStarted: 'gun tòiseachadh',
    inProgress: 'a’ dol air adhart',
    done: 'dèanta',
    late: 'fadalach',
    stopped: 'air a stad',
  },
  due: (day) => `ri dhèanamh ro ${day}`,
  overdue: 'fadalach',
};
