import type { ChartViewsMessages } from '../shapes/chart-views.js';

export const chartViews: ChartViewsMessages = {
  unknownDimension: (id) => ({
    what: `The document has no dimension “${id}”.`,
    todo: 'Check the spelling against the document.',
  }),
  noYear: (indicator) => ({
    what: `${indicator} is not counted several times a year, so there is no view within the year.`,
    todo: 'Leave out the attribute view.',
  }),
  noIntervention: (indicator) => ({
    what: `There is nothing to look at ${indicator} before and after.`,
    todo: 'Name a period that has figures on both sides in the attribute intervention.',
  }),
  both: (one, other) => `${one}, and ${other}`,
  but: (one, other) => `${one}, but ${other}`,
  aboveTarget: 'above target',
  belowTarget: 'below target',
  by: (area, dimension) => `${area} by ${dimension}`,

  difference: 'Difference',
  higherBy: (amount) => `${amount} higher`,
  lowerBy: (amount) => `${amount} lower`,
  same: 'no difference',
  against: (span, value, earlier, reference, difference, verdict) =>
    difference === ''
      ? `${span}: ${value}, the same as in ${earlier}.`
      : `${span}: ${value}, ${difference} than in ${earlier} (${reference})${verdict === '' ? '' : `, ${verdict}`}.`,
  alone: (span, value) => `${span}: ${value}.`,
  noTotal: 'Some figures are missing, so there is no figure for the year so far.',

  before: 'Average before',
  after: 'Average after',
  begins: (what, period) => `${what}, ${period}.`,
  from: (period) => `Before ${period} and from then on.`,
  levels: (before, after) => `The average was ${before} before and is ${after} after.`,
  clear: (difference, near, far) =>
    `A clear difference: ${difference} (95% confidence interval: between ${near} and ${far}).`,
  unclear: (difference, lower, upper) =>
    `Not a clear difference: ${difference} (95% confidence interval: between ${lower} and ${upper}).`,
  tooFew: (before, after) =>
    `There are too few figures to tell a difference from chance: ${before} before and ${after} after, where six on each side are needed.`,
  noVariation: 'The figures do not vary, so a difference cannot be told from chance.',
  brokenBetween: 'The series has a break at this point, so before and after cannot be compared.',
  goingBefore: {
    rising: 'The figures were already rising before, so they might have been higher anyway.',
    falling: 'The figures were already falling before, so they might have been lower anyway.',
  },
  caution: 'Whatever else changed at the same time may be part of the difference.',
  claims: {
    better: (period) => `better since ${period}`,
    worse: (period) => `worse since ${period}`,
    higher: (period) => `higher since ${period}`,
    lower: (period) => `lower since ${period}`,
    noClearDifference: (period) => `no clear difference since ${period}`,
    cannotBeCalculated: (period) => `before and after ${period}`,
  },

  earlier: 'Earlier',
  later: 'Later',
  move: 'Move in time',
  panHint: 'Page up and page down go to earlier and later periods.',
  states: 'What was said, period by period',
};
