import type { Target } from '../../types.js';
import { endsBeforeItBegins, hasTexts } from '../entries.js';
import { givenTwice, mustBeAsLong, mustBePattern, reversedLimits } from '../sentences.js';
import type { Complaint, Ledger } from './ledger.js';
import type { Names } from './names.js';

export function checkTargets(ledger: Ledger, names: Names): void {
  ledger.keep(
    'targets',
    (target) =>
      names.indicator(target.indicator, 'indicator') ??
      names.area(target.area, 'area') ??
      unsuitable(target, names) ??
      wrongPeriod(target) ??
      wrongArrays(target),
  );
}

export function checkComparators(ledger: Ledger, names: Names): void {
  ledger.keep('comparators', ({ id, area, group }) =>
    area === undefined && group === undefined
      ? {
          code: 'missing-field',
          steps: [],
          message: `The comparator "${id}" names neither an area nor a group.`,
          remedy: 'Add "area" or "group".',
        }
      : (names.area(area, 'area') ?? names.find('group', group, ['group'])),
  );
}

function unsuitable({ indicator }: Target, names: Names): Complaint | undefined {
  if (!hasTexts(names.indicatorOf(indicator)?.valueType)) return undefined;
  return {
    code: 'unsuitable-target',
    steps: ['indicator'],
    message: `The values of "${indicator}" are texts, so no number can be its target.`,
    remedy: 'Remove the target, or change the "valueType" of the indicator.',
  };
}

function wrongPeriod({ periods }: Target): Complaint | undefined {
  const seen = new Set<string>();
  for (const [at, period] of periods.entries()) {
    const steps = ['periods', at];
    if (endsBeforeItBegins(period)) {
      return { ...mustBePattern(`Entry ${String(at + 1)} of "periods"`, 'period', period), steps };
    }
    if (seen.size === seen.add(period).size) return { ...givenTwice(period, 'target'), steps };
  }
  return undefined;
}

function wrongArrays({ values, lower, upper, periods }: Target): Complaint | undefined {
  if (values === undefined && (lower === undefined || upper === undefined)) {
    return {
      code: 'missing-field',
      steps: ['values'],
      message: 'A target needs "values", or "lower" and "upper".',
      remedy: 'Add one value for each period, or a lower and an upper limit for each.',
    };
  }
  for (const [field, list] of Object.entries({ values, lower, upper })) {
    if (list && list.length !== periods.length) {
      return { ...mustBeAsLong(field, list.length, periods.length), steps: [field] };
    }
  }
  const reversed = lower && upper && reversedLimits('range-reversed', lower, upper);
  return reversed && { ...reversed, steps: ['lower', reversed.at] };
}
