import type { ReasonsMessages } from '../shapes/reasons.js';

export const reasons: ReasonsMessages = {
  'value/missing': () => 'The figure is missing.',
  'value/notCollected': () => 'The figure was not collected.',
  'value/suppressed': () => 'The figure is withheld so that nobody can be recognised from small numbers.',
  'value/notApplicable': () => 'The measure does not apply here.',

  'target/absent': () => 'There is no target for this period.',
  'target/notARange': () => 'The target is a single value, but the rule needs a range.',
  'target/lowerAboveUpper': ({ lower, upper }) => `The target range is reversed: ${lower} to ${upper}.`,
  'target/met': ({ target, difference }, plain) =>
    plain['difference'] === 0
      ? `Exactly on the target of ${target}.`
      : `Better than the target of ${target} by ${difference}.`,
  'target/withinTolerance': ({ target, difference, tolerance }) =>
    `Worse than the target of ${target} by ${difference}, within the tolerance of ${tolerance}.`,
  'target/missed': ({ target, difference }) => `Worse than the target of ${target} by ${difference}.`,
  'target/above': ({ target, difference }) => `Above the target of ${target} by ${difference}.`,
  'target/at': ({ target, tolerance }, plain) =>
    plain['difference'] === 0
      ? `Exactly on the target of ${target}.`
      : `Within the tolerance of ${tolerance} around the target of ${target}.`,
  'target/below': ({ target, difference }) => `Below the target of ${target} by ${difference}.`,
  'target/intervalMet': ({ target, lower, upper }) =>
    `The whole interval (${lower} to ${upper}) is on the good side of the target of ${target}.`,
  'target/intervalAcross': ({ target, lower, upper }) =>
    `The target of ${target} lies within the interval (${lower} to ${upper}), so it may or may not be met.`,
  'target/intervalMissed': ({ target, lower, upper }) =>
    `The whole interval (${lower} to ${upper}) is on the wrong side of the target of ${target}.`,
  'target/intervalAbove': ({ target, lower, upper }) =>
    `The whole interval (${lower} to ${upper}) is above the target of ${target}.`,
  'target/intervalBelow': ({ target, lower, upper }) =>
    `The whole interval (${lower} to ${upper}) is below the target of ${target}.`,

  'band/inside': ({ lower, upper }) => `Within the target band of ${lower} to ${upper}.`,
  'band/withinTolerance': ({ lower, upper, difference, tolerance }) =>
    `Outside the target band of ${lower} to ${upper} by ${difference}, within the tolerance of ${tolerance}.`,
  'band/outside': ({ lower, upper, difference }) =>
    `Outside the target band of ${lower} to ${upper} by ${difference}.`,
  'range/below': ({ lower, upper }) => `Below the range of ${lower} to ${upper}.`,
  'range/between': ({ lower, upper }) => `Between the limits of ${lower} and ${upper}.`,
  'range/above': ({ lower, upper }) => `At or above the upper limit of the range of ${lower} to ${upper}.`,

  'interval/absent': () => 'There is no confidence interval, so no comparison can be made.',
  'interval/inside': ({ comparator, comparatorId, level }) =>
    `Similar to ${comparatorId} (${comparator}): the difference is within the ${level}% confidence interval.`,
  'interval/below': ({ comparator, comparatorId, level }) =>
    `Lower than ${comparatorId} (${comparator}), beyond the ${level}% confidence interval.`,
  'interval/above': ({ comparator, comparatorId, level }) =>
    `Higher than ${comparatorId} (${comparator}), beyond the ${level}% confidence interval.`,
  'interval/overlapping': ({ comparatorId, level }) =>
    `Similar to ${comparatorId}: the ${level}% confidence intervals overlap.`,
  'interval/belowInterval': ({ comparatorId, level }) =>
    `Lower than ${comparatorId}: the ${level}% confidence intervals do not overlap.`,
  'interval/aboveInterval': ({ comparatorId, level }) =>
    `Higher than ${comparatorId}: the ${level}% confidence intervals do not overlap.`,
  'comparator/absent': ({ comparatorId }) => `There is no figure for ${comparatorId} to compare with.`,
  'comparator/intervalAbsent': ({ comparatorId }) =>
    `There is no confidence interval for ${comparatorId} to compare with.`,
  'comparator/itself': () => 'This is the comparator itself, so it is not compared.',

  'quantile/position': ({ quantile, quantiles, areas }) =>
    `In group ${quantile} of ${quantiles} among ${areas} areas, group 1 being the best or highest.`,
  'quantile/tooFewAreas': ({ areas, minimum }) =>
    `Only ${areas} areas have a figure; at least ${minimum} are needed for a comparison.`,

  'spc/improvementHigh': ({ mean }) =>
    `Improving: unusually high compared with its average of ${mean}, which is good.`,
  'spc/improvementLow': ({ mean }) =>
    `Improving: unusually low compared with its average of ${mean}, which is good.`,
  'spc/concernHigh': ({ mean }) => `Of concern: unusually high compared with its average of ${mean}.`,
  'spc/concernLow': ({ mean }) => `Of concern: unusually low compared with its average of ${mean}.`,
  'spc/neitherHigh': ({ mean }) => `Unusually high compared with its average of ${mean}.`,
  'spc/neitherLow': ({ mean }) => `Unusually low compared with its average of ${mean}.`,
  'spc/commonCause': ({ mean, lower, upper }) =>
    `Within its usual variation of ${lower} to ${upper} around ${mean}.`,
  'spc/tooFewPoints': ({ points, minimum }) =>
    `Only ${points} points; at least ${minimum} are needed to tell a change from chance.`,

  'levelAndRate/bothBetter': ({ comparatorId, comparator }) =>
    `Better than ${comparatorId} (${comparator}) and improving faster.`,
  'levelAndRate/bothWorse': ({ comparatorId, comparator }) =>
    `Worse than ${comparatorId} (${comparator}) and improving more slowly.`,
  'levelAndRate/mixed': ({ comparatorId, comparator }) =>
    `Better than ${comparatorId} (${comparator}) in level or in rate of change, but not in both.`,
  'levelAndRate/equal': ({ comparatorId, comparator }) =>
    `Level with ${comparatorId} (${comparator}), and changing alike.`,
  'levelAndRate/firstAbsent': ({ comparatorId }) =>
    `There is no earlier figure from which to compare the rate of change with ${comparatorId}.`,

  'baseline/absent': () => 'There is no baseline figure to compare with.',
  'baseline/better': ({ baseline, difference }) =>
    `Better than the baseline of ${baseline} by ${difference}.`,
  'baseline/similar': ({ baseline }) => `About the same as the baseline of ${baseline}.`,
  'baseline/worse': ({ baseline, difference }) => `Worse than the baseline of ${baseline} by ${difference}.`,
  'baseline/higher': ({ baseline, difference }) =>
    `Higher than the baseline of ${baseline} by ${difference}.`,
  'baseline/lower': ({ baseline, difference }) => `Lower than the baseline of ${baseline} by ${difference}.`,

  'self/rated': () => 'The partner’s own rating.',
  'self/absent': () => 'The partner has not given a rating.',

  'rule/none': () => 'This measure is watched but not judged.',
  'rule/invalid': ({ parameter }) =>
    `The rule cannot be applied: its parameter “${parameter}” cannot be used.`,
  'polarity/notApplicable': () => 'Neither direction is good or bad for this measure, so it is not judged.',

  'change/currentAbsent': () => 'There is no current figure to compare.',
  'change/referenceAbsent': () => 'There is no earlier figure to compare with.',
  'change/better': ({ difference }) => `Better by ${difference}.`,
  'change/worse': ({ difference }) => `Worse by ${difference}.`,
  'change/same': () => 'No change.',
  'change/higher': ({ difference }) => `Higher by ${difference}.`,
  'change/lower': ({ difference }) => `Lower by ${difference}.`,

  'rollUp/empty': () => 'None of its measures has a status.',
  'rollUp/noWeight': () => 'None of its measures carries weight.',
  'rollUp/worst': (written, plain) => `The status of the worst of its measures${basket(written, plain)}.`,
  'rollUp/weighted': (written, plain) =>
    `A weighted mean of its measures: ${written.score} of 1${basket(written, plain)}.`,
  'rollUp/count': (written, plain) => `By how many of its measures are off track${basket(written, plain)}.`,
};

function basket(
  written: {
    readonly good: string;
    readonly middle: string;
    readonly bad: string;
    readonly unassessed: string;
  },
  plain: Readonly<Record<string, number | string | null>>,
): string {
  const unassessed = plain['unassessed'] === 0 ? '' : `, ${written.unassessed} without a status`;
  return ` (${written.good} on track, ${written.middle} at risk, ${written.bad} off track${unassessed})`;
}
