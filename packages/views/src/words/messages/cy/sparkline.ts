import type { SparklineMessages } from '../shapes/sparkline.js';

export const sparkline: SparklineMessages = {
  trend: (indicator, area, from, fromPeriod, to, toPeriod) =>
    `${indicator}, ${area}: o ${from} (${fromPeriod}) i ${to} (${toPeriod}).`,
  range: (lowest, highest) => `Isaf ${lowest}, uchaf ${highest}.`,
  single: (indicator, area, value, period) => `${indicator}, ${area}: ${value}, ${period}, yr unig ffigur.`,
  gaps: {
    one: 'Nid oes ffigur ar gyfer # cyfnod.',
    two: 'Nid oes ffigur ar gyfer # gyfnod.',
    few: 'Nid oes ffigur ar gyfer # chyfnod.',
    many: 'Nid oes ffigur ar gyfer # chyfnod.',
    other: 'Nid oes ffigur ar gyfer # cyfnod.',
  },
  none: (indicator, area) => `${indicator}, ${area}: dim ffigurau eto.`,
};
