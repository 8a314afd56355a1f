import type { AlertsMessages } from '../shapes/alerts.js';
import { lowerFirst } from '../../letters.js';

export const alerts: AlertsMessages = {
  heading: 'Rabhaidhean',
  raised: { one: '# rabhadh ùr', two: '# rabhadh ùr', few: '# rabhaidhean ùra', other: '# rabhadh ùr' },
  ended: { other: '# seachad' },
  nothing: 'Chan eil rabhadh ùr ann.',
  groups: { raised: 'Rabhaidhean ùra', ended: 'Seachad' },
  before: (status) => `Roimhe seo: ${lowerFirst(status)}.`,
  forecastMiss: (period, value) =>
    `Chan eil an ro-shealladh airson ${period}, ${value}, a’ ruighinn na targaid.`,
  unsigned: (source, loaded, due) =>
    `Chan eil aonta air a thoirt don luchd “${source}” (${loaded}); bha sin ri thighinn ro ${due}.`,
  revised: (period, from, to, reason) =>
    `Chaidh am figear airson ${period} a cheartachadh. Roimhe: ${from}; a-nis: ${to}. ${reason}`,
  over: {
    specialCause: 'Chan eil seo annasach tuilleadh ann an dòigh a tha na adhbhar dragha.',
    missedTarget: 'Chan eil an targaid ga call tuilleadh.',
    forecastMiss: 'Chan eil dùil tuilleadh gun tèid an targaid a chall.',
    late: 'Tha am figear air tighinn.',
    signOff: 'Chaidh aonta a thoirt don luchd.',
  },
  unknown: (instead) => `Cha ghabh ràdh a bheil seo seachad: ${lowerFirst(instead)}.`,
  edition: {
    heading: 'Dè tha air atharrachadh bhon deasachadh mu dheireadh',
    nothing: 'Chan eil dad air atharrachadh bhon deasachadh mu dheireadh.',
    attention: 'Feumach air aire a-nis',
    over: 'Gun fheum air aire tuilleadh',
    revised: 'Figearan air an ceartachadh',
    late: 'Figearan fadalach',
  },
  because: (title) =>
    `Chaidh an teachdaireachd seo a chur thugaibh a chionn ’s gu bheil sibh air liosta na feadhna rin rabhadh mu “${title}”.`,
};
