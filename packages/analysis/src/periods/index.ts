export { type CalendarDate, calendarDate, dayNumber, isoDate, parseIsoDate } from './days.js';
export { dayAfter } from './duration.js';
export { gapsIn, periodsBetween } from './gaps.js';
export { nextPeriod, previousPeriod, samePeriodLastYear } from './neighbours.js';
export { comparePeriods, samePeriod } from './order.js';
export { DEFAULT_YEAR_START, parsePeriod, type PeriodOptions, tryParsePeriod } from './parse.js';
export { type PeriodParts, periodParts } from './parts.js';
export type { Period, PeriodForm, PeriodFrequency, PeriodLength } from './period.js';
