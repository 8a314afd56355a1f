import { lowerFirst } from '../letters.js';
import type { Messages } from './messages.js';

/** English. */
export const en: Messages = {
  language: 'en',
  periods: {
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
    letters: { quarter: 'Q', halfYear: 'H', trimester: 'T' },
    weekEnding: (day) => `Week ending ${day}`,
    span: (from, to) => `${from} to ${to}`,
  },
  percentagePoints: 'percentage points',
  points: 'points',
  outcomes: {
    green: 'On target',
    amber: 'Near target',
    red: 'Off target',
    best: 'Much better',
    better: 'Better',
    similar: 'Similar',
    worse: 'Worse',
    worst: 'Much worse',
    highest: 'Much higher',
    higher: 'Higher',
    lower: 'Lower',
    lowest: 'Much lower',
    notAssessed: 'Not assessed',
    notComparable: 'Not comparable',
    noTarget: 'No target',
    noData: 'No data',
    suppressed: 'Suppressed',
    notApplicable: 'Not applicable',
  },
  progress: { green: 'On track', amber: 'At risk', red: 'Off track' },
  selfRated: { green: 'Rated green', amber: 'Rated amber', red: 'Rated red' },
  variations: {
    improvementHigh: 'Improving: high',
    improvementLow: 'Improving: low',
    concernHigh: 'Concern: high',
    concernLow: 'Concern: low',
    neitherHigh: 'Changed: high',
    neitherLow: 'Changed: low',
    commonCause: 'No significant change',
  },
  assurances: {
    pass: 'Will consistently meet the target',
    hitOrMiss: 'Will hit and miss the target by chance',
    fail: 'Will consistently miss the target',
  },
  reasons: {
    'value/missing': () => 'The figure is missing.',
    'value/notCollected': () => 'The figure was not collected.',
    'value/suppressed': () =>
      'The figure is withheld because the number is so small that people might be recognised.',
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
    'target/at': ({ target }) => `Exactly on the target of ${target}.`,
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
      `No significant change: within its usual variation of ${lower} to ${upper} around ${mean}.`,
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
    'baseline/worse': ({ baseline, difference }) =>
      `Worse than the baseline of ${baseline} by ${difference}.`,
    'baseline/higher': ({ baseline, difference }) =>
      `Higher than the baseline of ${baseline} by ${difference}.`,
    'baseline/lower': ({ baseline, difference }) =>
      `Lower than the baseline of ${baseline} by ${difference}.`,

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
    'rollUp/count': (written, plain) =>
      `By how many of its measures are off target${basket(written, plain)}.`,
  },
  marks: {
    provisional: 'provisional',
    revised: 'revised',
    estimated: 'estimated',
    imputed: 'imputed',
    forecast: 'forecast',
    break: 'break in series',
    lowReliability: 'low reliability',
  },
  roles: { target: 'Key target', monitoring: 'Monitoring', context: 'Context' },
  targets: {
    national: 'National target',
    local: 'Target',
    statutory: 'Statutory target',
    stretch: 'Stretch target',
    trajectory: 'Trajectory',
  },
  effects: { positive: 'helps', negative: 'works against', unclear: 'may affect' },

  noValue: 'No data',
  truth: { yes: 'Yes', no: 'No' },
  override: (status, by, on, reason) => `Set to “${status}” by ${by} on ${on}: ${reason}`,
  change: {
    up: (difference, since) => `Up ${difference} since ${since}`,
    down: (difference, since) => `Down ${difference} since ${since}`,
    same: (since) => `No change since ${since}`,
    better: 'better',
    worse: 'worse',
  },
  joinClauses: (main, aside) => `${main}, ${aside}`,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,

  table: {
    show: 'Show the figures',
    indicator: 'Indicator',
    area: 'Area',
    period: 'Period',
    value: 'Value',
    status: 'Status',
    target: 'Target',
    interval: '95% confidence interval',
    rank: 'Rank',
    change: 'Change',
    note: 'Note',
    objective: 'Objective',
    perspective: 'Perspective',
    why: 'Why',
  },
  tile: {
    caption: (indicator, area) => `${indicator}, ${area}`,
    target: (kind, target) => `${kind} ${target}`,
    range: (lower, upper) => `${lower} to ${upper}`,
    published: (day) => `Published ${day}`,
    sentence: (indicator, area, value, period) => `${indicator} in ${area}: ${value} in ${period}.`,
    nothing: (indicator, area, why, period) => `${indicator} in ${area}: ${why} for ${period}.`,
  },
  sparkline: {
    trend: (indicator, area, from, fromPeriod, to, toPeriod) =>
      `${indicator}, ${area}: from ${from} in ${fromPeriod} to ${to} in ${toPeriod}.`,
    range: (lowest, highest) => `Lowest ${lowest}, highest ${highest}.`,
    single: (indicator, area, value, period) =>
      `${indicator}, ${area}: ${value} in ${period}, the only figure.`,
    gaps: { one: '# period has no figure.', other: '# periods have no figure.' },
    none: (indicator, area) => `${indicator}, ${area}: no figures yet.`,
  },
  counts: {
    one: (count, status) => `${count} ${lowerFirst(status)}`,
    without: (count) => `${count} without a status`,
    unassessed: 'Without a status',
  },
  grid: {
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
    noExceptions: 'None of these measures is off target, near target or worse than what it is compared with.',
    sorted: (column, order) => `Sorted by ${column}, ${order}.`,
    orders: { worstFirst: 'worst first', bestFirst: 'best first', forwards: 'A to Z', backwards: 'Z to A' },
    trend: 'Trend',
    notDue: 'Not due',
    notDueWhy: 'No figure of this measure falls due in this period.',
    key: 'Key',
    hint: 'Choose a cell to see why it has its status. The arrow keys move from cell to cell.',
    close: 'Close',
  },
  comparison: {
    heading: (indicator, period) => `${indicator}, ${period}`,
    ranked: (area, rank, of, value) => `${area} is ranked ${rank} of ${of}, with ${value}.`,
    tied: (area, rank, of, value, sharing) =>
      `${area} is ranked ${rank} of ${of}, with ${value}, a place shared by ${sharing} areas.`,
    unranked: (area, why) => `${area} is not ranked: ${why}.`,
    notShown: (area) => `${area} is not among the areas compared.`,
    count: (ranked, period) => `${ranked} areas have a figure for ${period}.`,
    orders: {
      best: 'Best first.',
      highest: 'Highest first; no direction is better.',
      name: 'In order of name.',
      document: 'In the order of the group.',
    },
    reference: (name, value) => `${name} ${value}`,
    interval: (lower, upper) => `${lower} to ${upper}`,
    own: 'this area',
    chart: 'Value with its 95% confidence interval where there is one',
    noAreas: (indicator) => ({
      what: `No area has figures for ${indicator}.`,
      todo: 'They will appear here once they are published.',
    }),
  },
  map: {
    untitled: 'Strategy map',
    noPerspective: 'Without a perspective',
    shows: (objectives, perspectives, area) =>
      `How ${objectives} in ${perspectives} are thought to affect each other, and how they stand in ${area}.`,
    objectives: { one: '# objective', other: '# objectives' },
    perspectives: { one: '# perspective', other: '# perspectives' },
    balance: (counts) => `Of the objectives: ${counts}.`,
    links: { one: '# link', other: '# links' },
    linked: (links, positive, negative, unclear) =>
      `${links}: ${positive} helping, ${negative} working against, ${unclear} unclear.`,
    unmeasured: 'Not measured',
    unmeasuredWhy: 'No measure belongs to this objective.',
    effectsFrom: { positive: 'is helped by', negative: 'is held back by', unclear: 'may be affected by' },
    strengths: { weak: 'weak', moderate: 'moderate', strong: 'strong' },
    after: (lag) => `after ${lag}`,
    evidence: (evidence) => `Evidence: ${evidence}`,
    measures: 'Measures',
    affects: 'What it affects',
    affectedBy: 'What affects it',
    nothing: 'Nothing on this map.',
    drawing: 'Objectives by perspective',
    hint: 'Point at an objective to see its measures and links.',
    keyboard: 'Arrow keys move along a perspective and, up and down, along the links. Enter chooses.',
    thicker: 'thicker: stronger',
    show: 'Show the map in words',
    nodesCaption: (map, area) => `${map}: objectives, ${area}`,
    linksCaption: (map) => `${map}: links`,
    from: 'From',
    effect: 'Effect',
    to: 'To',
    strength: 'Strength',
    lag: 'After',
    evidenceHead: 'Evidence',
    none: {
      what: 'The document has no strategy map.',
      todo: 'A map will appear here once one is published.',
    },
    empty: {
      what: 'The strategy map has no objectives yet.',
      todo: 'They will appear here once they are published.',
    },
  },
  chart: {
    title: (indicator, area) => `${indicator}, ${area}`,
    claimed: (title, claims) => `${title}: ${claims}`,
    movements: {
      improvementHigh: 'improving',
      improvementLow: 'improving',
      concernHigh: 'unusually high',
      concernLow: 'unusually low',
      neitherHigh: 'unusually high',
      neitherLow: 'unusually low',
      commonCause: 'no significant change',
    },
    trends: {
      increasing: 'rising',
      decreasing: 'falling',
      gettingBetter: 'getting better',
      gettingWorse: 'getting worse',
      noSignificantChange: 'no significant trend',
    },
    noTrend: 'There are too few comparable figures to say whether there is a trend.',
    compared: {
      best: (comparator) => `much better than ${comparator}`,
      better: (comparator) => `better than ${comparator}`,
      similar: (comparator) => `similar to ${comparator}`,
      worse: (comparator) => `worse than ${comparator}`,
      worst: (comparator) => `much worse than ${comparator}`,
      highest: (comparator) => `much higher than ${comparator}`,
      higher: (comparator) => `higher than ${comparator}`,
      lower: (comparator) => `lower than ${comparator}`,
      lowest: (comparator) => `much lower than ${comparator}`,
    },
    latest: (value, period, marks) => `${value} in ${period}${marks === '' ? '' : `, ${marks}`}.`,
    ofArea: (name, what) => `${name}: ${what}`,
    inPeriod: (period, what) => `In ${period}, ${what}.`,
    leftOut: (areas) => `Not drawn: ${areas}.`,
    range: 'Periods shown',
    all: 'All',
    last: {
      week: { other: 'Last # weeks' },
      month: { other: 'Last # months' },
      quarter: { other: 'Last # quarters' },
      year: { other: 'Last # years' },
      period: { other: 'Last # periods' },
    },
    plot: 'Figures, period by period',
    hint: 'The left and right arrow keys go from period to period, Home and End to the first and the last.',
    limits: 'Usual range (process limits)',
    average: 'Average',
    median: 'Median',
    causes: {
      improvement: 'Unusual, and good (special cause)',
      concern: 'Unusual, and of concern (special cause)',
      neither: 'Unusual, neither good nor bad (special cause)',
    },
    cause: (variation, rules) => `${variation} (${rules})`,
    rules: {
      aboveLimit: 'above the usual range',
      belowLimit: 'below the usual range',
      shiftAbove: 'in a run above the average',
      shiftBelow: 'in a run below the average',
      trendIncreasing: 'in a run of rises',
      trendDecreasing: 'in a run of falls',
      twoOfThreeAbove: 'one of two near the upper limit',
      twoOfThreeBelow: 'one of two near the lower limit',
    },
    ghost: 'Left out of the limits',
    notFinal: 'Not final: provisional, estimated or forecast',
    specialCause: 'Special cause',
    statusThen: 'Status at the time',
    revised: (from, on, reason) => `revised from ${from} on ${on}: ${reason}`,
    notes: 'What happened',
    noteKinds: {
      intervention: 'Intervention',
      definitionChange: 'New definition',
      note: 'Note',
      break: 'Break in series: figures before and after cannot be compared',
      rebase: 'Average and usual range worked out anew from here',
    },
    undrawn: 'There is nothing to draw here; the figures below say all there is.',
  },
  states: {
    loading: 'Loading figures…',
    retry: 'Try again',
    noSource: {
      what: 'No figures are connected to this view.',
      todo: 'Put it inside a cairn-data element, or give it a src.',
    },
    missingAttribute: (attribute) => ({
      what: `This view has not been told what to show: “${attribute}” is missing.`,
      todo: `Add the attribute ${attribute}.`,
    }),
    unknown: (kind, id) => ({
      what: `The document has no ${KINDS[kind]} “${id}”.`,
      todo: 'Check the spelling against the document.',
    }),
    noSeries: (indicator, area) => ({
      what: `There are no figures for ${indicator} in ${area}.`,
      todo: 'They will appear here once they are published.',
    }),
    partial: 'Part of the document has faults and is left out.',
    failures: {
      unreachable: {
        what: 'The figures could not be reached.',
        todo: 'You may be offline, or the server may not allow this page to read them. Try again in a moment.',
      },
      timeout: { what: 'The server took too long to answer.', todo: 'Try again in a moment.' },
      notFound: {
        what: 'The figures are not where this page expects them.',
        todo: 'Tell the people who look after this page: the address of the figures has changed.',
      },
      forbidden: {
        what: 'You are not allowed to see these figures.',
        todo: 'Sign in, or ask the publisher for access.',
      },
      serverError: { what: 'The server that holds the figures has a fault.', todo: 'Try again later.' },
      refused: {
        what: 'The server refused to give the figures.',
        todo: 'Try again later, or tell the people who look after this page.',
      },
      html: {
        what: 'The address gives a web page, not figures.',
        todo: 'Tell the people who look after this page; you may need to sign in first.',
      },
      empty: {
        what: 'The published document is empty.',
        todo: 'Tell the publisher; the file may have been cut off.',
      },
      notJson: {
        what: 'The published document cannot be read.',
        todo: 'Tell the publisher; the file may have been cut off.',
      },
      tooNew: {
        what: 'The figures are in a newer form than this page understands.',
        todo: 'Tell the people who look after this page: Cairn needs an update.',
      },
      invalid: {
        what: 'The published document is not a performance document.',
        todo: 'Tell the publisher; “cairn check” says what is wrong.',
      },
    },
  },
};

const KINDS = {
  indicator: 'indicator',
  area: 'area',
  framework: 'framework',
  perspective: 'perspective',
  strategyMap: 'strategy map',
  comparator: 'comparator',
  group: 'group',
  period: 'period',
} as const;

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
  return ` (${written.good} on target, ${written.middle} near, ${written.bad} off${unassessed})`;
}
