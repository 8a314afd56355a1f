import type { SparklineMessages } from '../shapes/sparkline.js';
import { during } from './months.js';

export const sparkline: SparklineMessages = {
  trend: (indicator, area, from, fromPeriod, to, toPeriod) =>
    `${indicator}, ${area}: bho ${from} ${during(fromPeriod)} gu ${to} ${during(toPeriod)}.`,
  range: (lowest, highest) => `As ìsle ${lowest}, as àirde ${highest}.`,
  single: (indicator, area, value, period) =>
    `${indicator}, ${area}: ${value} ${during(period)}, an aon fhigear a th’ ann.`,
  gaps: {
    one: 'Chan eil figear ann airson # ùine.',
    two: 'Chan eil figear ann airson # ùine.',
    few: 'Chan eil figear ann airson # ùineachan.',
    other: 'Chan eil figear ann airson # ùine.',
  },
  none: (indicator, area) => `${indicator}, ${area}: gun fhigearan fhathast.`,
};
