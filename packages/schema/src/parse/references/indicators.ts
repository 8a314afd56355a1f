import type { AssessmentRule, Indicator } from '../../types.js';
import { isEarlier } from '../entries.js';
import type { Step } from '../issue.js';
import type { Complaint, Ledger } from './ledger.js';
import { repeated } from './ledger.js';
import type { Names } from './names.js';

export function checkIndicators(ledger: Ledger, names: Names): void {
  ledger.warn('indicators', (indicator) => [
    ...rulesOf(indicator).map(([rule, steps]) => checkRule(rule, steps, names)),
    ...Object.entries(indicator.derived?.inputs ?? {}).map(([letter, id]) =>
      names.indicator(id, 'derived', 'inputs', letter),
    ),
    withdrawnBefore(indicator),
    ...categoriesOf(indicator),
  ]);
}

function rulesOf({ assessment }: Indicator): (readonly [rule: AssessmentRule, steps: readonly Step[]])[] {
  const isList = (rules: Indicator['assessment']): rules is readonly AssessmentRule[] => Array.isArray(rules);
  if (!isList(assessment)) return [[assessment, ['assessment']]];
  return assessment.map((rule, at) => [rule, ['assessment', at]] as const);
}

function checkRule(rule: AssessmentRule, steps: readonly Step[], names: Names): Complaint | undefined {
  switch (rule.method) {
    case 'confidenceInterval':
    case 'levelAndRate':
      return names.find('comparator', rule.comparator, [...steps, 'comparator']);
    case 'quantile':
      return names.find('group', rule.group, [...steps, 'group']);
    case 'target':
    case 'range':
    case 'spc':
    case 'improvement':
    case 'selfAssessed':
    case 'none':
      return undefined;
    default: {
      const unreachable: never = rule;
      return unreachable;
    }
  }
}

/** A value with two labels would be read differently from place to place. */
function categoriesOf({ categories = [] }: Indicator): readonly (Complaint | undefined)[] {
  const twice = repeated('categories');
  return categories.map(({ value }, at) => twice(value, 'categories', at, 'value'));
}

function withdrawnBefore({ introduced, withdrawn }: Indicator): Complaint | undefined {
  if (introduced === undefined || withdrawn === undefined || !isEarlier(withdrawn, introduced))
    return undefined;
  return {
    code: 'dates-reversed',
    steps: ['withdrawn'],
    message: `The indicator was withdrawn in ${withdrawn}, before it was introduced in ${introduced}.`,
    remedy: 'Exchange "introduced" and "withdrawn", or correct the one that is wrong.',
  };
}
