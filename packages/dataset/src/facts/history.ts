import { tryParsePeriod, type ChartHistory, type Period } from '@cairn/analysis';
import type { AssessmentRule, Indicator } from '@cairn/schema';
import type { Timeline } from '../timeline.js';

/** The first rule of one method, where the indicator has one. */
export function ruleOf<Method extends AssessmentRule['method']>(
  { assessment }: Indicator,
  method: Method,
): Extract<AssessmentRule, { readonly method: Method }> | undefined {
  const isOf = (rule: AssessmentRule): rule is Extract<AssessmentRule, { readonly method: Method }> =>
    rule.method === method;
  if ('method' in assessment) return isOf(assessment) ? assessment : undefined;
  return assessment.find(isOf);
}

/** The rules that look back: each reads the values before the one it judges. */
const LOOKING_BACK = ['spc', 'levelAndRate', 'improvement'] as const;

/** The values up to and including a period, gaps as null; only where a rule looks back. */
export function valuesUpTo(
  indicator: Indicator,
  timeline: Timeline,
  period: Period,
): readonly (number | null)[] | undefined {
  const wanted = LOOKING_BACK.some((method) => ruleOf(indicator, method) !== undefined);
  return wanted ? timeline.history(timeline.placeOf(period)) : undefined;
}

/** The value of the period an improvement is measured from; undefined when the rule names none. */
export function namedBaseline(
  indicator: Indicator,
  timeline: Timeline,
  yearStart: string,
): number | null | undefined {
  const text = ruleOf(indicator, 'improvement')?.baseline;
  if (text === undefined) return undefined;
  const period: Period | null = tryParsePeriod(text, { yearStart });
  return (period && timeline.of(period)?.value) ?? null;
}

/** What a control chart needs beside the values, slot for slot; only where a rule is a control chart. */
export function chartHistory(
  indicator: Indicator,
  timeline: Timeline,
  period: Period,
): ChartHistory | undefined {
  if (!ruleOf(indicator, 'spc')) return undefined;
  const slots = timeline.slotsUpTo(timeline.placeOf(period));
  return {
    periods: slots.map((slot) => slot.period.text),
    numerators: slots.map((slot) => slot.observation?.numerator ?? null),
    denominators: slots.map((slot) => slot.observation?.denominator ?? null),
    multiplier: indicator.unit.multiplier,
  };
}
