import type { GridMessages } from '../shapes/grid.js';

export const grid: GridMessages = {
  heading: 'Measures',
  inArea: (what, area) => `${what}, ${area}`,
  measures: { one: '# measure', other: '# measures' },
  areas: { one: '# area', other: '# areas' },
  periods: { one: '# period', other: '# periods' },
  scope: (measures, columns) => `${measures} in ${columns}.`,
  balance: (column, counts) => `${column}: ${counts}.`,
  balanceOfAll: (counts) => `Together: ${counts}.`,
  empty: {
    what: 'There are no figures for these measures yet.',
    todo: 'They will appear here once they are published.',
  },
  more: (shown, all) => `The first ${shown} of ${all} areas with figures are shown.`,
  exceptions: 'Exceptions only',
  shown: (shown, measures) => `${shown} of ${measures} shown.`,
  noExceptions: 'None of these measures is off target, near target or worse than what it is compared with.',
  sorted: (column, order) => `Sorted by ${column}, ${order}.`,
  orders: { worstFirst: 'worst first', bestFirst: 'best first', forwards: 'A to Z', backwards: 'Z to A' },
  trend: 'Trend',
  notDue: 'Not due',
  notDueWhy: 'No figure of this measure falls due in this period.',
  key: 'Key',
  hint: 'Choose a cell to see why it has its status. The arrow keys move from cell to cell.',
  close: 'Close',
};
