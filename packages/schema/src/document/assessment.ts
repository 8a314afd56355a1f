import * as z from 'zod/mini';
import { Id, PeriodText } from './primitives.js';

const NonNegative = z.number().check(z.minimum(0));

/** How far a value may miss its target and still be amber: in the measure's own unit, or as a share of the target (0.05 = 5 %). */
export const Tolerance = z.union([z.object({ absolute: NonNegative }), z.object({ relative: NonNegative })], {
  error: 'tolerance',
});

/** How one value becomes a status. The rule and its parameters travel with the data. */
export const AssessmentRule = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('target'),
    tolerance: z.optional(Tolerance),
    useInterval: z.optional(z.boolean()),
  }),
  z.object({ method: z.literal('range') }),
  z.object({
    method: z.literal('confidenceInterval'),
    comparator: Id,
    level: z.optional(z.literal([95, 99.8])),
    levels: z.optional(z.literal([1, 2])),
    against: z.optional(z.enum(['value', 'interval'])),
  }),
  z.object({
    method: z.literal('quantile'),
    quantiles: z.literal([4, 5, 10]),
    group: z.optional(Id),
    minimumAreas: z.optional(z.int().check(z.minimum(1))),
    definition: z.optional(z.enum(['phe', 'percentile', 'ntile'])),
  }),
  z.object({ method: z.literal('spc') }),
  z.object({ method: z.literal('levelAndRate'), comparator: Id }),
  z.object({
    method: z.literal('improvement'),
    baseline: z.optional(PeriodText),
    tolerance: z.optional(Tolerance),
  }),
  z.object({ method: z.literal('selfAssessed') }),
  z.object({ method: z.literal('none') }),
]);

/** Statistical process control, with the names and defaults of `docs/statistics`. */
export const SpcParameters = z.object({
  chart: z.optional(z.enum(['xmr', 'p', 'u', 'c', 'g', 't', 'run'])),
  shift: z.optional(z.int().check(z.minimum(6), z.maximum(8))),
  trend: z.optional(z.int().check(z.minimum(6), z.maximum(8))),
  twoOfThreeBeyondThreeSigma: z.optional(z.boolean()),
  screenMovingRanges: z.optional(z.boolean()),
  constant: z.optional(z.enum(['2.66', '3/1.128'])),
  trendAcrossRebase: z.optional(z.boolean()),
  rebase: z.optional(z.array(PeriodText)),
  ghost: z.optional(z.array(PeriodText)),
  baseline: z.optional(z.int().check(z.minimum(1))),
  minimumPoints: z.optional(z.int().check(z.minimum(2))),
  conflict: z.optional(z.enum(['improvement', 'concern'])),
  assuranceAtLimit: z.optional(z.enum(['inclusive', 'exclusive'])),
});

/** How a basket of measures becomes one status. */
export const RollUpRule = z.discriminatedUnion('method', [
  z.object({ method: z.literal('worst') }),
  /** Green counts 1, amber ½, red 0; the weighted mean is green from `greenFrom`, amber from `amberFrom`, else red. */
  z.object({
    method: z.literal('weighted'),
    greenFrom: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    amberFrom: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  }),
  /** Red from `redFrom` red measures, amber from `amberFrom` measures that are red or amber, else green. */
  z.object({
    method: z.literal('count'),
    redFrom: z.optional(z.int().check(z.minimum(1))),
    amberFrom: z.optional(z.int().check(z.minimum(1))),
  }),
]);
