import { lowerFirst, saidOnce } from '../../letters.js';
import type { DefinitionMessages } from '../shapes/definition.js';
import { joined } from './joining.js';

export const definition: DefinitionMessages = {
  show: 'Ynghylch y mesur hwn',
  definition: 'Beth mae’n ei fesur',
  numerator: 'Beth sy’n cael ei gyfrif',
  denominator: 'Allan o',
  method: 'Sut mae’n cael ei gyfrifo',
  unit: 'Uned',
  direction: 'Pa ffordd sy’n dda',
  judgement: 'Sut mae’n cael ei farnu',
  source: 'Ffynhonnell',
  frequency: 'Pa mor aml',
  owner: 'Perchennog',
  standings: 'Statws, a pham',
  standing: (area, period, status, why) => `${area}, ${period}: ${saidOnce(status, why, AFTER_YN[status])}`,
  directions: {
    higher: 'Mae uwch yn well',
    lower: 'Mae is yn well',
    target: 'Gorau po agosaf at y targed',
    none: 'Nid yw’r naill ffordd na’r llall yn well',
    notApplicable: 'Nid oes cyfeiriad iddo',
  },
  frequencies: {
    week: 'Bob wythnos',
    month: 'Bob mis',
    quarter: 'Bob chwarter',
    year: 'Bob blwyddyn',
    twoYear: 'Bob dwy flynedd',
    irregular: 'O bryd i’w gilydd',
  },
  lengths: {
    year: {
      one: '# flwyddyn',
      two: '# flynedd',
      few: '# blynedd',
      many: '# blynedd',
      other: '# mlynedd',
    },
    month: { one: '# mis', two: '# fis', few: '# mis', many: '# mis', other: '# mis' },
    week: { one: '# wythnos', two: '# wythnos', few: '# wythnos', many: '# wythnos', other: '# wythnos' },
    day: { one: '# diwrnod', two: '# ddiwrnod', few: '# diwrnod', many: '# diwrnod', other: '# diwrnod' },
  },
  dueAfter: (length) => `${length} ar ôl diwedd pob cyfnod`,
  judged: {
    target: (tolerance) =>
      tolerance === null
        ? 'Ar y trywydd iawn pan gyrhaeddir y targed; fel arall, oddi ar y trywydd.'
        : `Ar y trywydd iawn pan gyrhaeddir y targed, mewn perygl os yw o fewn ${tolerance} iddo; fel arall, oddi ar y trywydd.`,
    targetInterval:
      'Ar y trywydd iawn pan fo’r cyfwng hyder cyfan yn cyrraedd y targed, oddi ar y trywydd pan nad oes dim ohono’n ei gyrraedd; fel arall, mewn perygl.',
    position: (tolerance) =>
      tolerance === null
        ? 'Dangosir a yw’n uwch neu’n is na’r targed, heb farnu.'
        : `Dangosir a yw’n uwch neu’n is na’r targed o fwy ${joined('na', tolerance)}, heb farnu.`,
    rangeHigher:
      'Ar y trywydd iawn o derfyn uchaf yr ystod i fyny, oddi ar y trywydd islaw’r terfyn isaf, mewn perygl rhyngddynt.',
    rangeLower:
      'Ar y trywydd iawn islaw terfyn isaf yr ystod, oddi ar y trywydd o’r terfyn uchaf i fyny, mewn perygl rhyngddynt.',
    range: 'Dangosir a yw islaw ystod y targed, o’i mewn neu uwch ei phen.',
    interval: (comparator, level) =>
      `Fe’i cymherir â’r ffigur hwn: ${comparator}. Mae gwahaniaeth yn cyfrif pan fo y tu hwnt i’r cyfwng hyder ${level}%.`,
    twoIntervals: (comparator) =>
      `Fe’i cymherir â’r ffigur hwn: ${comparator}. Mae gwahaniaeth yn cyfrif y tu hwnt i’r cyfwng hyder 95%, ac yn cyfrif yn fawr y tu hwnt i’r un 99.8%.`,
    quantile: (quantiles, group) =>
      group === null
        ? `Caiff ardaloedd o’r un math eu rhestru yn ôl trefn a’u rhannu’n grwpiau (${quantiles}); ei grŵp yw ei statws.`
        : `Caiff yr ardaloedd (${group}) eu rhestru yn ôl trefn a’u rhannu’n grwpiau (${quantiles}); ei grŵp yw ei statws.`,
    spc: 'Yn ôl siart reoli o’i orffennol ei hun: mae newid yn cyfrif pan fo’n rhy fawr neu’n rhy barhaus i fod yn hap.',
    levelAndRate: (comparator) =>
      `Yn ôl ei lefel a chyflymder ei newid, y ddau wedi’u cymharu (${comparator}): da pan fo’r ddau’n well, drwg pan fo’r ddau’n waeth.`,
    improvement: (since, tolerance) => {
      const start = since === null ? 'na’i ffigur cyntaf' : `na’i ffigur ar gyfer ${since}`;
      return tolerance === null
        ? `Gwell neu waeth ${start}.`
        : `Gwell neu waeth ${start}; tua’r un fath o fewn ${tolerance}.`;
    },
    selfAssessed: 'Yn ôl sgôr y partner ei hun.',
    none: 'Caiff ei wylio, ond nid ei farnu.',
  },
  otherwise: (sentence) => `Lle na ellir gwneud hynny: ${lowerFirst(sentence)}`,
};

/** A status as it stands after "yn", with which reasons begin: "Yn well na’r waelodlin". */
const AFTER_YN: Readonly<Record<string, string>> = {
  Gwell: 'Yn well',
  Gwaeth: 'Yn waeth',
  Tebyg: 'Yn debyg',
  Uwch: 'Yn uwch',
  Is: 'Yn is',
};
