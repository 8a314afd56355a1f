import type { Assurance, Outcome, SpcParameters, Variation } from '../codes.js';
import { chartOptions } from '../spc/chart-input.js';
import { controlChartIcons } from '../spc/control-chart.js';
import type { AssessInput } from './assess-input.js';
import { verdict, type Verdict } from './verdict.js';

/** A verdict by control chart, with both icons. */
export interface SpcVerdict extends Verdict {
  readonly variation?: Variation;
  readonly assurance?: Assurance;
}

const SOURCE = 'spc#icons';

const OUTCOMES: Readonly<Record<Variation, Outcome>> = {
  improvementHigh: 'better',
  improvementLow: 'better',
  concernHigh: 'worse',
  concernLow: 'worse',
  neitherHigh: 'higher',
  neitherLow: 'lower',
  commonCause: 'similar',
};

/** The first parameter that no chart can be made with; a parsed document has none. */
function invalidParameter({ chart, shift, trend, baseline, minimumPoints }: SpcParameters): string | null {
  const lengths = Object.entries({ shift, trend, baseline, minimumPoints });
  const bad = lengths.find(
    ([, value]) => value !== undefined && !(Number.isSafeInteger(value) && value >= 2),
  );
  if (bad && !(bad[0] === 'baseline' && bad[1] === 1)) return bad[0];
  // A run chart has no limits and so no icons.
  return chart === 'run' ? 'chart' : null;
}

/**
 * What the control chart of a value's history says of it: better or worse for special cause variation, similar for common cause,
 * higher or lower without a direction. Assurance against a single target goes beside the outcome and does not change it.
 */
export function spcStatus(
  { spc = {}, polarity, history = [], target, ...input }: AssessInput,
  value: number,
): SpcVerdict {
  const { periods, numerators, denominators, multiplier } = input.chart ?? {};
  const movable = (spc.rebase?.length ?? 0) + (spc.ghost?.length ?? 0) > 0;
  // Without periods nothing says where a rebase or a ghost is; a chart without it would be another chart.
  const invalid = invalidParameter(spc) ?? (movable && !periods ? 'rebase' : null);
  if (invalid) return verdict('notAssessed', SOURCE, 'rule/invalid', { parameter: invalid });
  const icons = controlChartIcons(
    {
      chart: spc.chart === 'run' ? 'xmr' : spc.chart,
      values: history,
      numerators,
      denominators,
      multiplier,
      polarity,
      target: target && 'value' in target ? target.value : null,
    },
    chartOptions(spc, periods ?? []),
  );
  const {
    variation,
    assurance,
    livePoints: points,
    minimumPoints: minimum,
    centre: mean,
    lower,
    upper,
    last,
  } = icons;
  if (variation === null || mean === null || lower === null || upper === null) {
    // Enough points in all, but the last partition has no two in a row, so no moving range and no limits.
    const count = points < minimum ? { points, minimum } : { points: 1, minimum: 2 };
    return verdict('notAssessed', SOURCE, 'spc/tooFewPoints', count);
  }
  // The icons are those of the last live point, which is an earlier one when this period is ghosted.
  const shown = last === null ? value : (history[last] ?? value);
  const result = verdict(OUTCOMES[variation], SOURCE, `spc/${variation}`, {
    value: shown,
    mean,
    lower,
    upper,
    points,
  });
  return { ...result, variation, ...(assurance && { assurance }) };
}
