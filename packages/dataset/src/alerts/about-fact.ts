import type { AlertRule } from '@cairn/schema';
import type { Alert, AlertMatter } from './alert.js';
import { eachOnce } from './scope.js';

/** A warning before it is said which rule it comes from. */
export type Found = Omit<Alert, 'rule'>;

/** The warning that is about one measure in one area. */
export function aboutFact(
  rule: AlertRule,
  matter: Extract<AlertMatter, { readonly fact: unknown }>,
  mark = '',
): readonly Found[] {
  const { indicator, area } = matter.fact;
  const told = {
    id: JSON.stringify([rule.id, indicator.id, area.id]),
    ...{ rule: rule.id, kind: rule.kind, subject: indicator.id, area: area.id, mark },
  };
  return [{ told, matter, who: eachOnce([indicator.responsible?.owner]) }];
}
