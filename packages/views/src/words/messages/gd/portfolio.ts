import type { PortfolioMessages } from '../shapes/portfolio.js';

export const portfolio: PortfolioMessages = {
  heading: 'Na tomhasan agad',
  sentence: (measures, area, counts) =>
    counts === '' ? `${area}: ${measures}.` : `${area}: ${measures}. ${counts}.`,
  choose: 'Tagh tomhasan',
  forms: { tiles: 'Leacan', grid: 'Clàr' },
  form: 'Seall mar',
  add: 'Cuir tomhas ris',
  addButton: 'Cuir ris',
  startFrom: 'Tòisich le taghadh deiseil',
  useButton: 'Cleachd',
  chosen: 'Na tomhasan a thagh thu, ann an òrdugh',
  up: (name) => `Gluais suas: ${name}`,
  down: (name) => `Gluais sìos: ${name}`,
  remove: (name) => `Thoir air falbh: ${name}`,
  reset: 'Air ais gu taghadh na duilleig fhèin',
  copy: 'Dèan lethbhreac den cheangal',
  copied: 'Chaidh lethbhreac a dhèanamh den cheangal. Bheir e thu dhan taghadh seo.',
  copyByHand: 'Cha ghabhadh lethbhreac a dhèanamh den cheangal. Dèan lethbhreac às an raon.',
  link: 'Ceangal dhan taghadh seo',
  notKept:
    'Chan eil am brabhsair seo a’ leigeil leis an duilleig do thaghadh a chumail: mairidh e gus am fàg thu.',
  unknown: (ids) =>
    `Chan eil iad sna figearan a chaidh fhoillseachadh tuilleadh, agus chaidh am fàgail às: ${ids}.`,
  told: {
    added: (name, place, of) => `Chaidh ${name} a chur ris: ${place} a-mach à ${of}.`,
    moved: (name, place, of) => `${name}: a-nis ${place} a-mach à ${of}.`,
    removed: (name, left) => `Chaidh ${name} a thoirt air falbh. Air fhàgail: ${left}.`,
    replaced: (measures) => `A’ sealltainn ${measures}.`,
  },
  empty: {
    what: 'Cha do thagh thu tomhasan sam bith fhathast.',
    todo: 'Fosgail “Tagh tomhasan” agus cuir ris an fheadhainn a tha thu airson leantainn.',
  },
};
