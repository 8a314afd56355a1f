import type { PluralForms } from '../../plurals.js';

/** What a small trend says. */
export interface SparklineMessages {
  readonly trend: (
    indicator: string,
    area: string,
    from: string,
    fromPeriod: string,
    to: string,
    toPeriod: string,
  ) => string;
  readonly range: (lowest: string, highest: string) => string;
  readonly single: (indicator: string, area: string, value: string, period: string) => string;
  readonly gaps: PluralForms;
  readonly none: (indicator: string, area: string) => string;
}
