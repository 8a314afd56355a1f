import { lowerFirst, saidOnce } from '../../letters.js';
import type { DefinitionMessages } from '../shapes/definition.js';

export const definition: DefinitionMessages = {
  show: 'Mun tomhas seo',
  definition: 'Na thathar a’ tomhas',
  numerator: 'Na thathar a’ cunntadh',
  denominator: 'A-mach à',
  method: 'Mar a thèid obrachadh a-mach',
  unit: 'Aonad',
  direction: 'Dè an taobh a tha math',
  judgement: 'Mar a bheirear breith air',
  source: 'Tùs',
  frequency: 'Dè cho tric',
  owner: 'Neach-seilbhe',
  standings: 'Inbhe, agus carson',
  standing: (area, period, status, why) => `${area}, ${period}: ${saidOnce(status, why)}`,
  directions: {
    higher: '’S ann as fheàrr mar as àirde e',
    lower: '’S ann as fheàrr mar as ìsle e',
    target: '’S ann as fheàrr mar as fhaisge air an targaid e',
    none: 'Chan eil taobh seach taobh nas fheàrr',
    notApplicable: 'Chan eil taobh aige',
  },
  frequencies: {
    week: 'Gach seachdain',
    month: 'Gach mìos',
    quarter: 'Gach cairteal',
    year: 'Gach bliadhna',
    twoYear: 'Gach dà bhliadhna',
    irregular: 'Bho àm gu àm',
  },
  lengths: {
    year: { one: '# bhliadhna', two: '# bhliadhna', few: '# bliadhnaichean', other: '# bliadhna' },
    month: { one: '# mhìos', two: '# mhìos', few: '# mìosan', other: '# mìos' },
    week: { one: '# seachdain', two: '# sheachdain', few: '# seachdainean', other: '# seachdain' },
    day: { one: '# latha', two: '# latha', few: '# làithean', other: '# latha' },
  },
  dueAfter: (length) => `${length} an dèidh deireadh gach ùine`,
  judged: {
    target: (tolerance) =>
      tolerance === null
        ? 'Air an t-slighe cheart nuair a thèid an targaid a choileanadh; air neo, far na slighe.'
        : `Air an t-slighe cheart nuair a thèid an targaid a choileanadh, ann an cunnart taobh a-staigh ${tolerance} dhith; air neo, far na slighe.`,
    targetInterval:
      'Air an t-slighe cheart nuair a choileanas an t-eadaramh misneachd air fad an targaid, far na slighe nuair nach coilean pàirt sam bith dheth i; air neo, ann an cunnart.',
    position: (tolerance) =>
      tolerance === null
        ? 'Air a shealltainn os cionn no fon targaid, gun bhreith.'
        : `Air a shealltainn os cionn no fon targaid nuair a tha e barrachd air ${tolerance} bhuaipe, gun bhreith.`,
    rangeHigher:
      'Air an t-slighe cheart bho chrìoch àrd an raoin suas, far na slighe fon chrìch ìosail, ann an cunnart eatarra.',
    rangeLower:
      'Air an t-slighe cheart fo chrìoch ìosal an raoin, far na slighe bhon chrìch àird suas, ann an cunnart eatarra.',
    range: 'Air a shealltainn fo raon na targaid, na bhroinn no os a chionn.',
    interval: (comparator, level) =>
      `Air a choimeas ri ${comparator}: cunntaidh diofar a tha taobh a-muigh an eadaraimh misneachd ${level}%.`,
    twoIntervals: (comparator) =>
      `Air a choimeas ri ${comparator}: cunntaidh diofar a tha taobh a-muigh an eadaraimh misneachd 95%, agus cunntaidh e mar dhiofar mòr taobh a-muigh an fhir 99.8%.`,
    quantile: (quantiles, group) =>
      group === null
        ? `Thèid sgìrean den aon seòrsa a rangachadh agus a roinn nam buidhnean (${quantiles}); ’s e am buidheann aige an inbhe.`
        : `Thèid na sgìrean (${group}) a rangachadh agus a roinn nam buidhnean (${quantiles}); ’s e am buidheann aige an inbhe.`,
    spc: 'A rèir cairt-smachd den eachdraidh aige fhèin: cunntaidh atharrachadh a tha ro mhòr no ro sheasmhach airson a bhith na thuiteamas.',
    levelAndRate: (comparator) =>
      `A rèir na h-ìre agus luas an atharrachaidh, an dà chuid an coimeas ri ${comparator}: math nuair a tha an dà chuid nas fheàrr, dona nuair a tha an dà chuid nas miosa.`,
    improvement: (since, tolerance) => {
      const start = since === null ? 'a’ chiad fhigear aige' : `am figear aige airson ${since}`;
      return tolerance === null
        ? `Nas fheàrr no nas miosa na ${start}.`
        : `Nas fheàrr no nas miosa na ${start}; cha mhòr an aon rud taobh a-staigh ${tolerance}.`;
    },
    selfAssessed: 'A rèir measadh a’ chom-pàirtiche fhèin.',
    none: 'Fo shùil, ach gun bhreith.',
  },
  otherwise: (sentence) => `Far nach gabh sin a dhèanamh: ${lowerFirst(sentence)}`,
};
