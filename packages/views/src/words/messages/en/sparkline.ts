import type { SparklineMessages } from '../shapes/sparkline.js';

export const sparkline: SparklineMessages = {
  trend: (indicator, area, from, fromPeriod, to, toPeriod) =>
    `${indicator}, ${area}: from ${from} in ${fromPeriod} to ${to} in ${toPeriod}.`,
  range: (lowest, highest) => `Lowest ${lowest}, highest ${highest}.`,
  single: (indicator, area, value, period) =>
    `${indicator}, ${area}: ${value} in ${period}, the only figure.`,
  gaps: { one: '# period has no figure.', other: '# periods have no figure.' },
  none: (indicator, area) => `${indicator}, ${area}: no figures yet.`,
};
