import type { ContextMessages } from '../shapes/context.js';

export const context: ContextMessages = {
  label: 'Choose what to show',
  picks: { area: 'Area', period: 'Period', comparator: 'Compared with', indicator: 'Measure' },
  latest: 'Latest figures',
  ownComparator: 'What each measure’s rule says',
  frequencies: {
    year: 'Years',
    halfYear: 'Half-years',
    trimester: 'Periods of four months',
    quarter: 'Quarters',
    month: 'Months',
    week: 'Weeks',
    day: 'Days',
    span: 'Longer periods',
  },
  showing: (parts) => `Showing ${parts.join(', ')}.`,
  asOf: (period) => `as at the end of ${period}`,
  comparedWith: (comparator) => `compared with ${comparator}`,
};
