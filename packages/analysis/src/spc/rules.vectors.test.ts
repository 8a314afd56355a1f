import { expect } from 'chai';
import type { Polarity } from '../codes.js';
import { describeVectors } from '../vectors.test-support.js';
import { makeFrame, sequenceOf } from './frame.js';
import { makeLines } from './lines.js';
import { markBeyondLimits } from './rule-limits.js';
import { markShifts } from './rule-shift.js';
import { markTrends } from './rule-trend.js';
import { markTwoOfThree } from './rule-two-of-three.js';
import { HIGH, LOW, type RuleInput, TREND_DECREASING, TREND_INCREASING } from './rules.js';
import { assuranceOf, variationOf } from './variation.js';

interface Unit {
  readonly fn: string;
  readonly args: readonly unknown[];
}

type Numbers = readonly number[];
const FILE = 'spc_rule_units.json';
const POLARITIES: Readonly<Record<string, Polarity>> = {
  increase: 'higher',
  decrease: 'lower',
  neutral: 'none',
};

/** A chart with given lines: the centre, and both pairs of limits at the given pair. */
function chartOf(values: Numbers, centre: Numbers, lower: Numbers = [], upper: Numbers = []): RuleInput {
  const frame = makeFrame(values, {});
  const lines = makeLines(values.length);
  values.forEach((_, at) => {
    lines.centre[at] = centre[at] ?? NaN;
    lines.scale[at] = 1;
    lines.lower[at] = lower[at] ?? NaN;
    lines.upper[at] = upper[at] ?? NaN;
    lines.lowerTwoSigma[at] = lower[at] ?? NaN;
    lines.upperTwoSigma[at] = upper[at] ?? NaN;
  });
  return { frame, lines, sequence: sequenceOf(frame), flags: new Uint8Array(values.length) };
}

const sides = ({ flags }: RuleInput) =>
  Array.from(flags, (bits) => (bits & HIGH ? 'upper' : bits & LOW ? 'lower' : 'none'));

describeVectors<Unit, readonly string[]>(
  FILE,
  ({ input, expected }) => {
    const [values, centre, length] = input.args as [Numbers, Numbers, number];
    const chart = chartOf(values, centre);
    markShifts(chart, length);
    expect(sides(chart)).to.deep.equal(expected);
  },
  ({ input }) => input.fn === 'shift',
);

describeVectors<Unit, readonly string[]>(
  FILE,
  ({ input, expected }) => {
    const [values, length] = input.args as [Numbers, number];
    const chart = chartOf(values, []);
    markTrends(chart, length, true);
    // A turning point belongs to both its trends here; there the later one overwrites the earlier.
    const later = Array.from(chart.flags, (bits, at) => {
      const both = (bits & TREND_INCREASING) !== 0 && (bits & TREND_DECREASING) !== 0;
      if (!both) return bits & TREND_INCREASING ? 'upper' : bits & TREND_DECREASING ? 'lower' : 'none';
      return (values[at + 1] ?? 0) > (values[at] ?? 0) ? 'upper' : 'lower';
    });
    expect(later).to.deep.equal(expected);
  },
  ({ input }) => input.fn === 'trend',
);

describeVectors<Unit, readonly string[]>(
  FILE,
  ({ input, expected }) => {
    const [values, lower, upper, whole] = input.args as [Numbers, Numbers, Numbers, boolean];
    expect(whole, 'marking the third point too is not one of our options').to.equal(false);
    const chart = chartOf(values, [], lower, upper);
    markTwoOfThree(chart, { beyondThreeSigma: true, thirdAnywhere: true });
    expect(sides(chart)).to.deep.equal(expected);
  },
  ({ input }) => input.fn === 'twoInThree',
);

describeVectors<Unit, readonly string[]>(
  FILE,
  ({ input, expected }) => {
    const [values, lower, upper] = input.args as [Numbers, Numbers, Numbers];
    const chart = chartOf(values, [], lower, upper);
    markBeyondLimits(chart);
    expect(sides(chart)).to.deep.equal(expected);
  },
  ({ input }) => input.fn === 'astronomical',
);

const NAMES: Readonly<Record<string, string>> = {
  commonCause: 'none',
  improvementHigh: 'improvement',
  improvementLow: 'improvement',
  concernHigh: 'deterioration',
  concernLow: 'deterioration',
  neitherHigh: 'neutral_high',
  neitherLow: 'neutral_low',
};

describeVectors<Unit, string>(
  FILE,
  ({ input, expected }) => {
    const [side, settings] = input.args as [
      string,
      { process_flag_type: string; improvement_direction: string },
    ];
    const bits = side === 'upper' ? HIGH : side === 'lower' ? LOW : 0;
    const polarity = POLARITIES[settings.improvement_direction] ?? 'none';
    const name = NAMES[variationOf(bits, polarity, 'improvement', true)] ?? '';
    // Showing one kind of flag only is a choice of that tool's display.
    const shown = settings.process_flag_type === 'both' || name === settings.process_flag_type;
    expect(shown ? name : 'none').to.equal(expected);
  },
  ({ input }) => input.fn === 'checkFlagDirection',
);

describeVectors<Unit, readonly string[]>(
  FILE,
  ({ input, expected }) => {
    const [flags, direction, lastOnly] = input.args as [readonly (readonly string[])[], string, boolean];
    const polarity = POLARITIES[direction] ?? 'none';
    const high =
      direction === 'decrease' ? ['deterioration', 'neutral_high'] : ['improvement', 'neutral_high'];
    const read = (lastOnly ? flags.map((rule) => rule.slice(-1)) : flags)
      .flat()
      .filter((flag) => flag !== 'none');
    // That tool draws an icon for every kind of flag, where we say what the flags of the last point mean together.
    const icons = read.map((flag) =>
      variationOf(high.includes(flag) ? HIGH : LOW, polarity, 'improvement', true),
    );
    const names = icons.map((icon) => icon.replace('neither', 'neutral'));
    expect(
      names.length > 0 ? [...new Set(names)] : [variationOf(0, polarity, 'improvement', true)],
    ).to.deep.equal(expected);
  },
  ({ input }) => input.fn.startsWith('variationIcons'),
);

const ASSURANCES: Readonly<Record<string, string>> = {
  pass: 'consistent_pass',
  fail: 'consistent_fail',
  hitOrMiss: 'inconsistent',
};

describeVectors<Unit, string | null>(
  FILE,
  ({ input, expected }) => {
    const [lower, upper, target, direction] = input.args as [number, number, number, string];
    const polarity = POLARITIES[direction] ?? 'none';
    const icon = assuranceOf({ lower, upper, target, polarity, atLimit: 'exclusive' });
    expect(icon === null ? null : ASSURANCES[icon]).to.equal(expected);
  },
  ({ input }) => input.fn === 'assurance(lpl, upl, target, direction)',
);

describeVectors<Unit, { readonly mdc_v25: string; readonly nhsrplotthedots: string }>(
  FILE,
  ({ input, expected }) => {
    const [lower, upper, target, direction] = input.args as [number, number, number, string];
    const polarity = POLARITIES[direction] ?? 'none';
    const icon = (atLimit: 'inclusive' | 'exclusive') =>
      assuranceOf({ lower, upper, target, polarity, atLimit });
    expect(icon('inclusive')).to.equal(expected.mdc_v25);
    expect(ASSURANCES[icon('exclusive') ?? '']).to.equal(expected.nhsrplotthedots);
  },
  ({ input }) => input.fn.startsWith('assurance boundary'),
);

const marked = ({ flags }: RuleInput) => Array.from(flags, (bits) => (bits === 0 ? 0 : 1));

// NHSRplotthedots works in steps: these take the value relative to the mean, or the direction of each step, as −1, 0 or 1.
describeVectors<Unit, readonly number[]>(
  FILE,
  ({ input, expected }) => {
    const [relative] = input.args as [Numbers];
    const chart = chartOf(
      relative,
      relative.map(() => 0),
    );
    markShifts(chart, 7);
    // That step marks only the points at which a run of seven is complete.
    const complete = marked(chart).map((flag, at) => {
      const seven = relative.slice(Math.max(0, at - 6), at + 1);
      return flag === 1 && seven.length === 7 && new Set(seven).size === 1 ? 1 : 0;
    });
    expect(complete).to.deep.equal(expected);
  },
  ({ input }) => input.fn === 'ptd_seven_point_one_side_mean',
);

describeVectors<Unit, readonly number[]>(
  FILE,
  ({ input, expected }) => {
    const [values] = input.args as [Numbers];
    // That step marks the point at which a trend of seven is complete, with its direction.
    const complete = values.map((_, at) => {
      const upTo = chartOf(values.slice(0, at + 1), []);
      markTrends(upTo, 7, true);
      const bits = upTo.flags[at] ?? 0;
      return bits & TREND_INCREASING ? 1 : bits & TREND_DECREASING ? -1 : 0;
    });
    expect(complete).to.deep.equal(expected);
  },
  ({ input }) => input.fn === 'ptd_seven_point_trend',
);

describeVectors<Unit, readonly number[]>(
  FILE,
  ({ input, expected }) => {
    const [ends] = input.args as [Numbers];
    // Values whose only steps are the six of each trend that ends where the input says so.
    const values = ends.map((_, at) =>
      ends.reduce((sum, end, last) => sum + end * Math.max(0, Math.min(6, at - last + 6)), 0),
    );
    const chart = chartOf(values, []);
    markTrends(chart, 7, true);
    expect(marked(chart)).to.deep.equal(expected);
  },
  ({ input }) => input.fn === 'ptd_part_of_seven_trend',
);

describeVectors<Unit, readonly number[]>(
  FILE,
  ({ input, expected }) => {
    const close = (input.args[0] ?? []) as Numbers;
    const side = (input.args[1] ?? []) as Numbers;
    const values = close.map((outer, at) => (side[at] ?? 0) * (outer === 1 ? 2.5 : 1));
    const chart = chartOf(
      values,
      values.map(() => 0),
    );
    chart.lines.upper.fill(3);
    chart.lines.lower.fill(-3);
    chart.lines.upperTwoSigma.fill(2);
    chart.lines.lowerTwoSigma.fill(-2);
    markTwoOfThree(chart, { beyondThreeSigma: false });
    const outer = marked(chart);
    if (input.fn.startsWith('ptd_part_of')) {
      expect(outer).to.deep.equal(expected);
      return;
    }
    // That step marks any point of three of which two are outer.
    const threes = outer.map((_, at) =>
      [0, 1, 2].some((back) => {
        const three = [at - 2 + back, at - 1 + back, at + back];
        return (
          three.every((of) => of >= 0 && of < outer.length) &&
          three.filter((of) => outer[of] === 1).length >= 2
        );
      })
        ? 1
        : 0,
    );
    expect(threes).to.deep.equal(expected);
  },
  ({ input }) => input.fn.startsWith('ptd_') && input.fn.includes('two_in_three'),
);
