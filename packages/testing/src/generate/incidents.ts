import { ALDERMOOR, GREYHAVEN } from './areas.js';
import { corrections } from './corrections.js';
import type { Incident } from './incident.js';
import { words } from './text.js';

/** Every gap, estimate and correction of the demo; small counts are suppressed by rule. */
export const incidents: readonly Incident[] = [
  // Missing: the return did not come.
  {
    indicator: 'ae-four-hours',
    area: 'ravensholm',
    periods: ['2023-11', '2023-12', '2024-01'],
    status: 'M',
    note: words('The hospital’s system was being replaced.', 'Roedd system yr ysbyty’n cael ei disodli.'),
  },
  {
    indicator: 'delayed-discharges',
    area: 'heronsea',
    periods: ['2026-09'],
    status: 'M',
    note: words(
      'Return not received by 30 October 2026.',
      'Ni ddaeth y datganiad i law erbyn 30 Hydref 2026.',
    ),
  },
  {
    indicator: 'care-at-home-wait',
    area: ALDERMOOR,
    periods: ['2023-05', '2023-06'],
    status: 'M',
    note: words(
      'Case system unavailable after a cyber incident.',
      'Nid oedd y system achosion ar gael ar ôl digwyddiad seiber.',
    ),
  },
  { indicator: 'sickness-absence', area: 'kestrelford', periods: ['2026-08', '2026-09'], status: 'M' },
  { indicator: 'training', area: 'foxmarsh', periods: ['2026-Q2'], status: 'M' },
  // No row at all: a gap that nobody explains.
  { indicator: 'complaints-on-time', area: 'gorsebank', periods: ['2024-Q1'] },
  { indicator: 'agency-spend', area: 'saltmere', periods: ['2022-07', '2022-08'] },
  { indicator: 'assessment-waits', area: ALDERMOOR, periods: ['2023-05', '2023-06'] },
  // Not collected: the survey or return did not exist yet, or the area did not take part.
  {
    indicator: 'carers-support',
    area: 'skarra-isles',
    periods: ['2021-A1', '2022-A1'],
    status: 'L',
    note: words(
      'Skarra Isles joined the survey in 2023/24.',
      'Ymunodd Ynysoedd Skarra â’r arolwg yn 2023/24.',
    ),
  },
  {
    indicator: 'digital-care',
    area: ALDERMOOR,
    periods: ['2021-Q3', '2021-Q4', '2022-Q1'],
    status: 'L',
    note: words('Counted in Aldermoor from July 2022.', 'Cyfrifir yn Rhoswern o fis Gorffennaf 2022.'),
  },
  { indicator: 'staff-engagement', area: 'heronsea', periods: ['2024-A1'], status: 'L' },
  // Not applicable: there is no such service.
  {
    indicator: 'reablement',
    area: 'skarra-isles',
    periods: ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'],
    status: 'O',
    note: words(
      'The reablement service was merged with home care in October 2025.',
      'Cyfunwyd y gwasanaeth ailalluogi â gofal cartref ym mis Hydref 2025.',
    ),
  },
  {
    indicator: 'joint-working',
    area: ALDERMOOR,
    periods: ['2021-A1'],
    status: 'O',
    note: words('The partnership did not exist yet.', 'Nid oedd y bartneriaeth yn bodoli eto.'),
  },
  {
    indicator: 'joint-working',
    area: GREYHAVEN,
    periods: ['2021-A1'],
    status: 'O',
    note: words('The partnership did not exist yet.', 'Nid oedd y bartneriaeth yn bodoli eto.'),
  },
  // Estimated, imputed, unreliable, forecast.
  {
    indicator: 'emergency-admissions',
    area: 'glenarrow',
    periods: ['2026-Q1'],
    status: 'E',
    note: words('One hospital’s June figure is estimated.', 'Amcangyfrif yw ffigur mis Mehefin un ysbyty.'),
  },
  {
    indicator: 'ae-four-hours',
    area: GREYHAVEN,
    periods: ['2024-02'],
    status: 'E',
    note: words(
      'Four days are estimated: the clock in the department’s system was wrong.',
      'Amcangyfrif yw pedwar diwrnod: roedd y cloc yn system yr adran yn anghywir.',
    ),
  },
  {
    indicator: 'sickness-absence',
    area: GREYHAVEN,
    periods: ['2023-12'],
    status: 'I',
    note: words(
      'The payroll extract was cut short; the month is imputed from November and January.',
      'Cafodd y data cyflogres ei dorri’n fyr; priodolir y mis o fis Tachwedd a mis Ionawr.',
    ),
  },
  {
    indicator: 'satisfaction',
    area: 'skarra-isles',
    periods: ['2021-A1', '2023-A1', '2025-A1'],
    status: 'U',
    note: words('Small sample: read with care.', 'Sampl fach: darllenwch yn ofalus.'),
  },
  ...corrections,
];

/** The first period after a change of definition: a break in the series of every area. */
export const breaks: readonly { readonly indicator: string; readonly period: string }[] = [
  { indicator: 'falls-admissions', period: '2023-A1' },
  { indicator: 'ae-four-hours', period: '2024-04' },
  { indicator: 'ae-attendances', period: '2024-04' },
];

/** Periods whose figures may still change. */
export const provisional: ReadonlySet<string> = new Set(['2026-08', '2026-09', '2026-Q2']);

/** Periods that lie ahead of the data. */
export const forecast: ReadonlySet<string> = new Set(['2026-A1']);
