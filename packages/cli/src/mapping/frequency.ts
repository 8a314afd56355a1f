import type { Period } from '@cairn/analysis';
import type { Indicator } from '@cairn/schema';
import type { Remark } from './value.js';

const LASTING: Readonly<Partial<Record<Indicator['frequency'], string>>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** A yearly figure among months is drawn as a month; it is used, but somebody should look. */
export function frequencyRemark(period: Period, indicator: Indicator): Remark | null {
  const expected = LASTING[indicator.frequency];
  if (expected === undefined || period.form === 'range' || period.frequency === expected) return null;
  return {
    code: 'unexpected-frequency',
    severity: 'warning',
    message: `${period.text} is not a ${expected}, but "${indicator.id}" is measured by the ${expected}.`,
    remedy: 'Correct the period, the "periodForm" of this source, or the "frequency" of the indicator.',
  };
}
