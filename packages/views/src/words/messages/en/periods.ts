import type { PeriodsMessages } from '../shapes/periods.js';

export const periods: PeriodsMessages = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: (day, month) => `${day} ${month}`,
  letters: { quarter: 'Q', halfYear: 'H', trimester: 'T' },
  weekEnding: (day) => `Week ending ${day}`,
  span: (from, to) => `${from} to ${to}`,
};
