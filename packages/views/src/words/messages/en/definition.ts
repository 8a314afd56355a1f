import { lowerFirst, saidOnce } from '../../letters.js';
import type { DefinitionMessages } from '../shapes/definition.js';

export const definition: DefinitionMessages = {
  show: 'About this measure',
  definition: 'What it measures',
  numerator: 'What is counted',
  denominator: 'Out of',
  method: 'How it is worked out',
  unit: 'Unit',
  direction: 'Which way is good',
  judgement: 'How it is judged',
  source: 'Source',
  frequency: 'How often',
  owner: 'Owner',
  standings: 'Status, and why',
  standing: (area, period, status, why) => `${area}, ${period}: ${saidOnce(status, why)}`,
  directions: {
    higher: 'Higher is better',
    lower: 'Lower is better',
    target: 'The nearer to the target, the better',
    none: 'Neither way is better',
    notApplicable: 'Has no direction',
  },
  frequencies: {
    week: 'Every week',
    month: 'Every month',
    quarter: 'Every quarter',
    year: 'Every year',
    twoYear: 'Every two years',
    irregular: 'From time to time',
  },
  lengths: {
    year: { one: '# year', other: '# years' },
    month: { one: '# month', other: '# months' },
    week: { one: '# week', other: '# weeks' },
    day: { one: '# day', other: '# days' },
  },
  dueAfter: (length) => `${length} after each period ends`,
  judged: {
    target: (tolerance) =>
      tolerance === null
        ? 'On track when the target is met, otherwise off track.'
        : `On track when the target is met, at risk within ${tolerance} of it, otherwise off track.`,
    targetInterval:
      'On track when the whole confidence interval meets the target, off track when none of it does, otherwise at risk.',
    position: (tolerance) =>
      tolerance === null
        ? 'Shown as above or below its target, without judgement.'
        : `Shown as above or below its target when more than ${tolerance} from it, without judgement.`,
    rangeHigher:
      'On track from the upper limit of its range, off track below the lower limit, at risk between them.',
    rangeLower:
      'On track below the lower limit of its range, off track from the upper limit, at risk between them.',
    range: 'Shown as below, within or above its target range.',
    interval: (comparator, level) =>
      `Compared with ${comparator}: a difference counts when the ${level}% confidence interval excludes it.`,
    twoIntervals: (comparator) =>
      `Compared with ${comparator}: a difference counts beyond the 95% confidence interval, and counts as large beyond the 99.8% one.`,
    quantile: (quantiles, group) =>
      group === null
        ? `Areas of its kind are ranked and put into ${quantiles} groups; its status is its group.`
        : `The areas of ${group} are ranked and put into ${quantiles} groups; its status is its group.`,
    spc: 'By a control chart of its own past: a change counts when it is too large or too lasting to be chance.',
    levelAndRate: (comparator) =>
      `By its level and how fast it changes, both held against ${comparator}: good when both are better, bad when both are worse.`,
    improvement: (since, tolerance) => {
      const start = since === null ? 'its first figure' : `its figure for ${since}`;
      return tolerance === null
        ? `Better or worse than ${start}.`
        : `Better or worse than ${start}; about the same within ${tolerance}.`;
    },
    selfAssessed: 'By the partner’s own rating.',
    none: 'Watched, but not judged.',
  },
  otherwise: (sentence) => `Where that cannot be applied: ${lowerFirst(sentence)}`,
};
