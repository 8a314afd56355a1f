import { tryParsePeriod, type Period } from '@cairn/analysis';
import type { AssessmentRule, Indicator } from '@cairn/schema';
import type { Timeline } from '../timeline.js';

/** The rules of an indicator as a list. */
export function rulesOf(indicator: Indicator): readonly AssessmentRule[] {
  const { assessment } = indicator;
  return 'method' in assessment ? [assessment] : assessment;
}

/** The first rule of one method, where the indicator has one. */
export function ruleOf<Method extends AssessmentRule['method']>(
  indicator: Indicator,
  method: Method,
): Extract<AssessmentRule, { readonly method: Method }> | undefined {
  return rulesOf(indicator).find(
    (rule): rule is Extract<AssessmentRule, { readonly method: Method }> => rule.method === method,
  );
}

/** The value of the period an improvement is measured from; undefined when the rule names none. */
export function namedBaseline(indicator: Indicator, timeline: Timeline, yearStart: string): number | null | undefined {
  const text = ruleOf(indicator, 'improvement')?.baseline;
  if (text === undefined) return undefined;
  const period: Period | null = tryParsePeriod(text, { yearStart });
  return (period && timeline.of(period)?.value) ?? null;
}
