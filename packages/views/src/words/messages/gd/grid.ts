import type { GridMessages } from '../shapes/grid.js';

export const grid: GridMessages = {
  heading: 'Tomhasan',
  inArea: (what, area) => `${what}, ${area}`,
  measures: { one: '# tomhas', two: '# thomhas', few: '# tomhasan', other: '# tomhas' },
  areas: { one: '# sgìre', two: '# sgìre', few: '# sgìrean', other: '# sgìre' },
  periods: { one: '# ùine', two: '# ùine', few: '# ùineachan', other: '# ùine' },
  scope: (measures, columns) => `${measures}, ${columns}.`,
  balance: (column, counts) => `${column}: ${counts}.`,
  balanceOfAll: (counts) => `Còmhla: ${counts}.`,
  empty: {
    what: 'Chan eil figearan ann airson nan tomhasan seo fhathast.',
    todo: 'Nochdaidh iad an seo nuair a thèid am foillseachadh.',
  },
  more: (shown, all) => `Tha a’ chiad ${shown} sgìre a-mach à ${all} aig a bheil figearan gan sealltainn.`,
  exceptions: 'Mì-riaghailtean a-mhàin',
  shown: (shown, measures) => `${shown} a-mach à ${measures} gan sealltainn.`,
  noExceptions:
    'Chan eil gin de na tomhasan seo far na targaid, faisg air an targaid no nas miosa na na thathar gan coimeas ris.',
  sorted: (column, order) => `Air a sheòrsachadh a rèir ${column}, ${order}.`,
  orders: {
    worstFirst: 'am fear as miosa an toiseach',
    bestFirst: 'am fear as fheàrr an toiseach',
    forwards: 'A gu U',
    backwards: 'U gu A',
  },
  trend: 'Gluasad',
  notDue: 'Gun dùil ris',
  notDueWhy: 'Chan eil dùil ri figear airson an tomhais seo san ùine seo.',
  key: 'Iuchair',
  hint: 'Tagh cealla gus faicinn carson a tha an inbhe sin aice. Gluaisidh na saighdean bho chealla gu cealla.',
  close: 'Dùin',
};
