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
  noExceptions: 'None of these measures is off track, at risk or worse than what it is compared with.',
  sorted: (column, order) => `Sorted by ${column}, ${order}.`,
  orders: { worstFirst: 'worst first', bestFirst: 'best first', forwards: 'A to Z', backwards: 'Z to A' },
  trend: 'Trend',
  notDue: 'Not due',
  notDueWhy: 'No figure of this measure falls due in this period.',
  key: 'Key',
  hint: 'Choose a cell to see why it has its status, or a name to open or close what lies beneath it. The arrow keys move from cell to cell.',
  close: 'Close',
  all: { one: '# measure', other: 'All # measures' },
  noOwner: 'No owner named',
  partWhy: 'The parts of a measure are not judged.',
  outside: 'Elsewhere',
  outsideWhy: 'This place is not part of the area of this column.',
  filters: {
    show: 'Filter',
    role: 'Kind of measure',
    search: 'Find a measure',
    any: 'All',
    clear: 'Show all measures',
    by: (what) => `Filtered by ${what}.`,
    noMatch: 'No measure matches.',
  },
  benchmark: 'Benchmark',
  place: (rank, of, shared, judged) =>
    `${shared ? 'Joint ' : ''}${judged ? ordinal(rank) : highest(rank, shared)} of ${of}`,
  rated: (rating, by, on) => `${rating} by ${by} on ${on}`,
  selfAssessment: 'Self-assessment',
};

const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(rank: number): string {
  return `${String(rank)}${SUFFIXES[ordinals.select(rank)] ?? 'th'}`;
}

function highest(rank: number, shared: boolean): string {
  if (rank > 1) return `${ordinal(rank)} highest`;
  return shared ? 'highest' : 'Highest';
}
