import type { RelationshipMessages } from '../shapes/relationship.js';

export const relationship: RelationshipMessages = {
  heading: (measures, context) => `${measures}, ${context}`,
  acrossUp: (across, up) => `Across: ${across}. Upwards: ${up}.`,
  measureIn: (measure, period) => `${measure}, ${period}`,
  eachArea: 'Each point is an area.',
  eachPeriod: (from, to) => `Each point is a period, joined in the order of time from ${from} to ${to}.`,
  eachMeasure: (area, from, to) =>
    `${area}, from ${from} to ${to}: one time axis for all, and for each measure a scale of its own.`,
  figures: (name, figures) => `${name}: ${figures}.`,
  figure: (measure, value) => `${measure} ${value}`,
  sameSide: (same, of) =>
    `${same} of ${of} areas are above the median for both measures or below it for both.`,
  sameWay: (same, of) => `From one period to the next both moved the same way ${same} times out of ${of}.`,
  lags: {
    week: { one: '# week', other: '# weeks' },
    month: { one: '# month', other: '# months' },
    quarter: { one: '# quarter', other: '# quarters' },
    year: { one: '# year', other: '# years' },
    period: { one: '# period', other: '# periods' },
  },
  later: (measure, lag, than) => `“${measure}” is read ${lag} later than “${than}”.`,
  combined: (measure) =>
    `“${measure}” is put together from shorter periods, so that both cover the same time.`,
  leftOut: (names) => `Not drawn, as a figure is missing: ${names}.`,
  unpaired: 'The measures are published for periods that do not match, so they are not paired.',
  caution: 'That measures move together does not show that one causes the other.',
  better: { higher: 'higher is better', lower: 'lower is better' },
  areas: 'Areas, in the order of the measure across',
  periods: 'Periods, in the order of time',
  hint: 'The arrow keys go from point to point, Home and End to the first and the last.',
  keys: {
    own: 'This area',
    other: 'Other areas',
    median: 'Median of the areas',
    first: 'First period',
    hollow: 'Not final: provisional, estimated or forecast',
  },
  size: (measure) => `Size of a point: ${measure}`,
  about: (measure) => `About “${measure}”`,
  unknown: (id) => ({
    what: `The document has no relationship “${id}”.`,
    todo: 'Tell the people who look after this page: the name may be misspelt.',
  }),
  missing: {
    what: 'It is not said which measures to show together.',
    todo: 'Tell the people who look after this page: add a relationship, or two measures.',
  },
  inWords: (measure) => ({
    what: `${measure} is told in words, not in numbers, so it cannot be drawn against another measure.`,
    todo: 'Choose a measure with numbers.',
  }),
  cannotPair: (x, y) => ({
    what: `“${x}” and “${y}” are published for periods that do not match, so they cannot be paired.`,
    todo: 'They can be shown as lines beneath each other.',
  }),
  noPairs: {
    what: 'There is no area and no period with a figure for both measures.',
    todo: 'They will appear here once they are published.',
  },
};
