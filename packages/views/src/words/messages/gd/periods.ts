import type { PeriodsMessages } from '../shapes/periods.js';
import { MONTHS, MONTHS_AFTER_DAY } from './months.js';

export const periods: PeriodsMessages = {
  months: MONTHS,
  monthsAfterDay: MONTHS_AFTER_DAY,
  shortMonths: [
    'Faoi',
    'Gearr',
    'Màrt',
    'Gibl',
    'Cèit',
    'Ògmh',
    'Iuch',
    'Lùna',
    'Sult',
    'Dàmh',
    'Samh',
    'Dùbh',
  ],
  day: (day, month) => `${day}mh ${month}`,
  letters: { quarter: 'C', halfYear: 'L', trimester: 'T' },
  weekEnding: (day) => `Seachdain a’ crìochnachadh ${day}`,
  span: (from, to) => `${from} – ${to}`,
};
