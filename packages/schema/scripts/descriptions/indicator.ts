import type { Descriptions } from './description.js';

export const indicator: Descriptions = {
  Indicator: {
    about: 'One agreed measure: what it is, how it is counted, who answers for it and how it is judged.',
    fields: {
      id: 'The name that series, targets and frameworks use.',
      name: 'The full name.',
      shortName: 'A name for tight places.',
      code: "The partnership's own number for it, shown beside the name.",
      role: 'target: the partnership can influence it; monitoring: it watches it; context: it explains others.',
      definition: 'Exactly what is counted.',
      rationale: 'Why it matters.',
      method: 'How it is worked out.',
      interpretation: 'How to read it.',
      caveats: 'What to be careful of.',
      source: 'Where the figures come from.',
      links: 'Where to read more.',
      numerator: 'What is counted above the line.',
      'numerator.definition': 'What is counted.',
      'numerator.source': 'Where the count comes from.',
      denominator: 'What it is divided by.',
      'denominator.definition': 'What is counted.',
      'denominator.source': 'Where the count comes from.',
      valueType: 'What kind of number it is; text and category have words for values.',
      unit: 'The unit and how numbers are written.',
      categories:
        'What readers see for the values of a category or text indicator; the value itself where it has no label.',
      polarity: 'Which way is good; none gives comparisons without judgement.',
      frequency: 'How often a figure comes.',
      reportingYearStart: "First day of its reporting year, where that differs from the document's.",
      periodBasis:
        'What a period covers: itself, the year so far, a moving window, several years together, or one moment.',
      responsible: 'Who answers for it.',
      'responsible.owner': 'Who answers for the result.',
      'responsible.updater': 'Who enters the figures.',
      'responsible.approver': 'Who signs them off.',
      updateDue:
        "How long after a period's end its figure is due, such as P6W; in the partnership's own words where that cannot be counted.",
      signOffDue: 'How long after figures were loaded they are to be signed off, such as P2W.',
      introduced: 'The first period.',
      withdrawn: 'The period from which it is no longer measured.',
      assessment:
        'How a value becomes a status: one rule, or several of which the first that can be applied wins.',
      spc: 'Statistical process control, where its chart is wanted.',
      trend: 'How a trend is tested.',
      'trend.method': 'fingertips: a test for trend over the five latest yearly figures; none: no test.',
      disclosure: 'How small numbers are hidden when the document is built.',
      'disclosure.minimumCount': 'Counts below this are suppressed.',
      'disclosure.roundTo': 'Counts are rounded to multiples of this.',
      derived: 'How it is worked out from other indicators when the document is built.',
      'derived.formula': 'Arithmetic over the letters of inputs, such as "a / b".',
      'derived.inputs': 'The indicator that each letter stands for.',
      audience: 'Who may see it; everyone where absent.',
      updated: 'The day of the latest figure.',
    },
  },
  ValueCategory: {
    about: 'A value that a category or text indicator may have.',
    fields: { value: 'The value as the series writes it.', label: 'What readers see for it.' },
  },
  Unit: {
    about: 'The unit of a measure and how its numbers are written.',
    fields: {
      label: 'What stands beside the number: "%", "days", "£", "per 100,000". Empty for a bare number.',
      multiplier: 'What numerator ÷ denominator is multiplied by to give the value: 100 for a percentage.',
      decimals: 'Digits after the point.',
      position: 'Whether the label stands before or after the number; after where absent.',
    },
  },
  Tolerance: {
    about: 'How far a value may miss its target and still be amber.',
    fields: {
      absolute: "In the measure's own unit.",
      relative: 'As a share of the target: 0.05 is 5 %.',
    },
  },
  AssessmentRule: {
    about: 'How one value becomes a status. The rule and its parameters travel with the data.',
    fields: {
      method:
        'target: against its target; range: within lower and upper; confidenceInterval: against a comparator; quantile: its place among areas; spc: by control chart; levelAndRate: level and speed of change against a comparator; improvement: against an earlier value; selfAssessed: by the partners; none.',
      tolerance:
        'target: how far short is still amber, without it nothing is; improvement: how small a difference still counts as similar.',
      useInterval:
        'True to compare the confidence interval with the target: green when all of it is on the good side, red when all of it is on the bad side, else amber.',
      comparator: 'The comparator to measure against.',
      level: 'Confidence in per cent; 95 where absent.',
      levels:
        '2 to tell a difference beyond the 95 % limits from one beyond the 99.8 % limits; 1 where absent.',
      against: "Whether to compare with the comparator's value or with its own interval; value where absent.",
      quantiles: '4 for quarters, 5 for fifths, 10 for tenths.',
      group: 'The areas to rank among; all areas of the same type where absent.',
      minimumAreas:
        'Fewer areas with a value than this are not ranked; as many as there are quantiles where absent.',
      definition: 'Which published definition of a quantile is used; phe where absent.',
      baseline: 'The period to improve on; the first with a value where absent.',
    },
  },
  SpcParameters: {
    about: 'Statistical process control: which chart, and which rules tell signal from noise.',
    fields: {
      chart: 'The kind of chart; xmr where absent. p and u need numerators and denominators.',
      shift: 'Points on one side of the mean that are a shift; 7 where absent.',
      trend: 'Points rising or falling that are a trend; 7 where absent.',
      twoOfThreeBeyondThreeSigma:
        'Whether points beyond the limits count in the rule of two of three; false where absent.',
      screenMovingRanges: 'Whether extreme moving ranges are left out of the limits; false where absent.',
      constant: 'The factor from the mean moving range to the limits; 2.66 where absent.',
      trendAcrossRebase: 'Whether a trend may run across a change of limits; true where absent.',
      rebase: 'Periods from which the limits are worked out anew.',
      ghost: 'Periods that are shown, but left out of limits and rules.',
      baseline: 'How many first points make the limits, until the next rebase; all where absent.',
      minimumPoints: 'Fewer points than this get a run chart without limits; 15 where absent.',
      conflict: 'What a point is that signals improvement and concern at once; improvement where absent.',
      assuranceAtLimit:
        'Whether a target exactly on a limit counts as passed or failed (inclusive) or as hit or miss (exclusive); inclusive where absent.',
    },
  },
  RollUpRule: {
    about: 'How a basket of measures becomes one status.',
    fields: {
      method:
        'worst: the worst member; weighted: green 1, amber ½ and red 0 as a weighted mean; count: how many are red or amber.',
      greenFrom: 'weighted: the mean from which the basket is green; ⅔ where absent.',
      amberFrom:
        'weighted: the mean from which the basket is amber, ⅓ where absent; count: how many red or amber measures make it amber, 1 where absent.',
      redFrom: 'count: how many red measures make it red; 2 where absent.',
    },
  },
};
