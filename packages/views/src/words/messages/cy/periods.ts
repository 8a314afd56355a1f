import type { PeriodsMessages } from '../shapes/periods.js';

export const periods: PeriodsMessages = {
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  shortMonths: ['Ion', 'Chwe', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
  day: (day, month) => `${day} ${month}`,
  letters: { quarter: 'Ch', halfYear: 'H', trimester: 'T' },
  weekEnding: (day) => `Wythnos yn gorffen ${day}`,
  span: (from, to) => `${from} i ${to}`,
};
