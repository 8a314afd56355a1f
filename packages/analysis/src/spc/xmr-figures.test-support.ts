import type { Assurance, Polarity, Variation } from '../codes.js';
import type { SpcRule } from './rules.js';

/** A series with what NHS England's Making Data Count (SPC query 2.5) makes of it. */
export interface XmrFigures {
  readonly name: string;
  /** Where the series is from. */
  readonly source: string;
  readonly values: readonly (number | null)[];
  readonly polarity: Polarity;
  readonly target: number | null;
  readonly rebaseAt: readonly number[];
  /** Mean and limits of each partition. */
  readonly lines: readonly (readonly [mean: number, lower: number, upper: number])[];
  /** Positions at which each rule fires. */
  readonly fired: Readonly<Partial<Record<SpcRule, readonly number[]>>>;
  readonly variation: Variation | null;
  readonly assurance: Assurance | null;
}

export const XMR_FIGURES: readonly XmrFigures[] = [
  {
    name: 'ae4h weekly pct',
    source: 'qicharts2 data/nhs_accidents.rda 100*r/n',
    values: [
      95.0286, 95.4491, 94.8063, 95.0384, 95.2993, 94.6815, 95.259, 94.7594, 95.0838, 95.6787, 95.8175,
      95.6137, 95.7709, 95.7958, 94.5925, 95.4216, 96.205, 95.3726, 94.9353, 95.3308,
    ],
    polarity: 'higher',
    target: 95,
    rebaseAt: [],
    lines: [[95.29699000000002, 94.01232200000001, 96.58165800000003]],
    fired: {},
    variation: 'commonCause',
    assurance: 'hitOrMiss',
  },
  {
    name: 'cdi monthly count not rebased',
    source: 'qicharts2 data/cdi.rda n',
    values: [
      17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14, 9, 11, 7,
      13, 5, 5, 3, 5, 9, 4, 5, 9,
    ],
    polarity: 'lower',
    target: 10,
    rebaseAt: [],
    lines: [[14.833333333333327, 2.217333333333329, 27.449333333333325]],
    fired: {
      shiftAbove: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
      shiftBelow: [22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35],
      twoOfThreeBelow: [28, 29, 30, 31, 33, 34],
    },
    variation: 'improvementLow',
    assurance: 'hitOrMiss',
  },
  {
    name: 'bacteraemia AHH',
    source: 'qicharts2 data/hospital_infections.rda AHH BAC',
    values: [17, 18, 17, 10, 13, 14, 9, 15, 16, 10, 15, 15, 10, 14, 14, 15, 15, 15, 16, 16, 12, 12, 9, 9],
    polarity: 'lower',
    target: 12,
    rebaseAt: [],
    lines: [[13.58333333333333, 7.338115942028979, 19.82855072463768]],
    fired: { shiftAbove: [13, 14, 15, 16, 17, 18, 19], twoOfThreeBelow: [22, 23] },
    variation: 'improvementLow',
    assurance: 'hitOrMiss',
  },
  {
    name: 'complaints monthly',
    source: 'qicharts2 data/complaints.rda',
    values: [
      426, 543, 428, 67, 303, 481, 304, 718, 681, 1030, 704, 1062, 1085, 1311, 1309, 1342, 1740, 1468, 1364,
      1824,
    ],
    polarity: 'lower',
    target: 200,
    rebaseAt: [],
    lines: [[909.5, 323.4599999999999, 1495.54]],
    fired: {
      shiftBelow: [0, 1, 2, 3, 4, 5, 6, 7, 8],
      twoOfThreeBelow: [0, 2],
      belowLimit: [3, 4, 6],
      shiftAbove: [11, 12, 13, 14, 15, 16, 17, 18, 19],
      twoOfThreeAbove: [13, 14, 15, 17, 18],
      aboveLimit: [16, 19],
    },
    variation: 'concernHigh',
    assurance: 'fail',
  },
  {
    name: 'runcharter WardZ',
    source: 'runcharter data/signals.rda WardZ',
    values: [
      2, 6, 3, 4, 5, 9, 4, 4, 3, 6, 3, 4, 5, 6, 9, 11, 7, 9, 4, 4, 3, 5, 12, 4, 4, 3, 4, 3, 7, 4, 5, 4, 5, 6,
      1, 3, 9, 7, 10, 3, 4, 6, 10, 9, 12, 9, 4, 7, 6, 5, 9, 10, 5, 8, 16,
    ],
    polarity: 'higher',
    target: 8,
    rebaseAt: [],
    lines: [[6, -1.1918518518518546, 13.191851851851855]],
    fired: { aboveLimit: [54] },
    variation: 'improvementHigh',
    assurance: 'hitOrMiss',
  },
  {
    name: 'wardX rebased twice',
    source: 'runcharter data/signals.rda WardX with rebases at 20 and 36',
    values: [
      9, 22, 19, 18, 8, 7, 11, 11, 11, 12, 2, 8, 9, 6, 7, 11, 11, 11, 21, 12, 21, 12, 21, 13, 5, 6, 4, 15, 12,
      7, 14, 7, 9, 13, 13, 7, 5, 4, 10, 4, 9, 4, 8, 6, 9, 9, 4, 5, 2, 6, 16, 8, 7, 6, 4,
    ],
    polarity: 'lower',
    target: 8,
    rebaseAt: [20, 36],
    lines: [
      [11.300000000000004, 0.5200000000000014, 22.080000000000005],
      [11.1875, -3.3538333333333377, 25.728833333333338],
      [6.631578947368424, -3.2695321637426877, 16.532690058479535],
    ],
    fired: { twoOfThreeAbove: [1, 2, 20, 22], shiftBelow: [10, 11, 12, 13, 14, 15, 16, 17] },
    variation: 'commonCause',
    assurance: 'hitOrMiss',
  },
  {
    name: 'ptd suite rnorm20 outlier',
    source:
      'NHSRplotthedots test r2/r3 (y[15]=10): screened lpl -2.383666 upl 3.722497; unscreened lpl -4.596625 upl 5.935457',
    values: [
      -0.5604756465522126, -0.23017748948327996, 1.558708314149124, 0.070508391424576, 0.12928773516094624,
      1.715064986883281, 0.4609162059892023, -1.265061234606534, -0.6868528518935261, -0.44566197009995806,
      1.2240817974394615, 0.3598138270573638, 0.40077145059405217, 0.1106827159451197, 10, 1.7869131368030782,
      0.4978504782292394, -1.9666171566296382, 0.7013559015636855, -0.47279140772793404,
    ],
    polarity: 'higher',
    target: 0.5,
    rebaseAt: [],
    lines: [[0.6694158592123022, -4.596625182469759, 5.935456900894363]],
    fired: { aboveLimit: [14] },
    variation: 'commonCause',
    assurance: 'hitOrMiss',
  },
  {
    name: 'dtoc same without ghost',
    source: 'constructed: same without ghosting',
    values: [
      112, 108, 119, 103, 115, 121, 109, 116, 104, 118, 113, 107, 31, 12, 15, 78, 74, 81, 69, 77, 72, 80, 75,
      70, 79, 73, 76, 71,
    ],
    polarity: 'lower',
    target: 80,
    rebaseAt: [12],
    lines: [
      [112.08333333333333, 86.69242424242424, 137.47424242424242],
      [64.5625, 35.83449999999999, 93.29050000000001],
    ],
    fired: { belowLimit: [12, 13, 14], shiftAbove: [15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27] },
    variation: 'concernHigh',
    assurance: 'hitOrMiss',
  },
  {
    name: 'exact on mean',
    source: 'constructed: mean exactly 10; a run of 6 above broken by a point on the mean',
    values: [8, 12, 10, 11, 11, 11, 10, 11, 11, 11, 9, 9, 9, 9, 9, 9, 10, 10, 8, 12],
    polarity: 'higher',
    target: null,
    rebaseAt: [],
    lines: [[10, 7.48, 12.52]],
    fired: {},
    variation: 'commonCause',
    assurance: null,
  },
  {
    name: 'trend across rebase',
    source: 'constructed: falling trend crosses the rebase at 10',
    values: [50, 52, 49, 51, 50, 48, 47, 46, 45, 44, 43, 42, 41, 44, 43, 45, 42, 44, 46, 43, 45, 44, 42, 45],
    polarity: 'lower',
    target: null,
    rebaseAt: [10],
    lines: [
      [48.199999999999996, 44.06222222222222, 52.337777777777774],
      [43.5, 38.18, 48.82],
    ],
    fired: { twoOfThreeAbove: [1, 3], trendDecreasing: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12], belowLimit: [9] },
    variation: 'commonCause',
    assurance: null,
  },
  {
    name: 'negative values',
    source: 'constructed: budget variance',
    values: [-3, -5, -2, -4, -6, -3, -1, -4, -5, -2, -3, -7, -12, -4, -3, -2],
    polarity: 'higher',
    target: -1,
    rebaseAt: [],
    lines: [[-4.125, -11.395666666666669, 3.145666666666669]],
    fired: { belowLimit: [12] },
    variation: 'commonCause',
    assurance: 'hitOrMiss',
  },
];
