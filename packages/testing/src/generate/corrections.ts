import { ALDERMOOR, GREYHAVEN } from './areas.js';
import type { Incident } from './incident.js';
import { words } from './text.js';

const lateCode = words(
  'Hospital codes that came late were added.',
  'Ychwanegwyd codau ysbyty a ddaeth yn hwyr.',
);
const doubleCount = words(
  'People moved between wards had been counted twice.',
  'Roedd pobl a symudwyd rhwng wardiau wedi’u cyfrif ddwywaith.',
);

/** Figures that were corrected after they had been published. */
export const corrections: readonly Incident[] = [
  {
    indicator: 'delayed-discharges',
    area: ALDERMOOR,
    periods: ['2026-03'],
    status: 'R',
    correctedBy: 1.4,
    reason: doubleCount,
    on: '2026-06-26',
    batch: 'census-2026-06',
  },
  {
    indicator: 'delayed-discharges',
    area: GREYHAVEN,
    periods: ['2025-11', '2025-12'],
    status: 'R',
    correctedBy: -0.6,
    reason: lateCode,
    on: '2026-03-27',
    batch: 'census-2026-03',
  },
  {
    indicator: 'emergency-admissions',
    area: GREYHAVEN,
    periods: ['2025-Q4'],
    status: 'R',
    correctedBy: -38,
    reason: lateCode,
    on: '2026-07-31',
    batch: 'hospital-2026-07',
  },
  {
    indicator: 'care-at-home-wait',
    area: GREYHAVEN,
    periods: ['2025-02'],
    status: 'R',
    correctedBy: 2.2,
    reason: words(
      'Two cases had been entered with the wrong year.',
      'Roedd dau achos wedi’u cofnodi â’r flwyddyn anghywir.',
    ),
    on: '2025-05-30',
    batch: 'social-care-2025-05',
  },
  {
    indicator: 'agency-spend',
    area: ALDERMOOR,
    periods: ['2026-01'],
    status: 'R',
    correctedBy: -0.7,
    reason: words(
      'An invoice for January had been booked in March.',
      'Roedd anfoneb mis Ionawr wedi’i chofnodi ym mis Mawrth.',
    ),
    on: '2026-04-24',
    batch: 'ledger-2026-04',
  },
];
