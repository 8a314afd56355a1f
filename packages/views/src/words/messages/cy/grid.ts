import type { GridMessages } from '../shapes/grid.js';

export const grid: GridMessages = {
  heading: 'Mesurau',
  inArea: (what, area) => `${what}, ${area}`,
  measures: { two: '# fesur', other: '# mesur' },
  areas: { other: '# ardal' },
  periods: { two: '# gyfnod', few: '# chyfnod', many: '# chyfnod', other: '# cyfnod' },
  scope: (measures, columns) => `${measures}, ${columns}.`,
  balance: (column, counts) => `${column}: ${counts}.`,
  balanceOfAll: (counts) => `Gyda’i gilydd: ${counts}.`,
  empty: {
    what: 'Nid oes ffigurau ar gyfer y mesurau hyn eto.',
    todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
  },
  more: (shown, all) => `Dangosir y ${shown} ardal gyntaf o’r ${all} sydd â ffigurau.`,
  exceptions: 'Eithriadau yn unig',
  shown: (shown, measures) => `Yn dangos ${shown} o ${measures}.`,
  noExceptions:
    'Nid oes yr un o’r mesurau hyn heb gyrraedd y targed, yn agos at y targed nac yn waeth na’r hyn y cymherir ag ef.',
  sorted: (column, order) => `Trefnwyd yn ôl ${column}, ${order}.`,
  orders: {
    worstFirst: 'y gwaethaf yn gyntaf',
    bestFirst: 'y gorau yn gyntaf',
    forwards: 'A i Y',
    backwards: 'Y i A',
  },
  trend: 'Tuedd',
  notDue: 'Ddim yn ddyledus',
  notDueWhy: 'Nid oes ffigur ar gyfer y mesur hwn i fod yn y cyfnod hwn.',
  key: 'Allwedd',
  hint: 'Dewiswch gell i weld y rheswm dros ei statws. Mae’r bysellau saeth yn symud o gell i gell.',
  close: 'Cau',
};
