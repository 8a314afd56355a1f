import type { Annotation, StatusOverride } from '@cairn/schema';
import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { words } from '../text.js';

const homeFirst = words('Home First programme begins', 'Rhaglen Gartref yn Gyntaf yn dechrau');

const began = (indicator: string, period: string): Annotation[] =>
  [ALDERMOOR, GREYHAVEN].map((area) => ({ indicator, area, period, kind: 'intervention', text: homeFirst }));

export const annotations: readonly Annotation[] = [
  ...began('delayed-discharges', '2024-10'),
  ...began('care-at-home-wait', '2024-10'),
  ...began('ae-four-hours', '2024-10'),
  ...began('assessment-waits', '2024-10'),
  ...began('reablement', '2024-Q3'),
  ...began('emergency-admissions', '2024-Q3'),
  ...began('emergency-readmissions', '2024-Q3'),
  ...began('care-at-home-hours', '2024-Q3'),
  {
    indicator: 'ae-four-hours',
    period: '2024-04',
    kind: 'definitionChange',
    text: words('Minor injury units are counted from here', 'Cyfrifir unedau mân anafiadau o’r fan hon'),
  },
  {
    indicator: 'ae-attendances',
    period: '2024-04',
    kind: 'definitionChange',
    text: words('Minor injury units are counted from here', 'Cyfrifir unedau mân anafiadau o’r fan hon'),
  },
  {
    indicator: 'falls-admissions',
    period: '2023-A1',
    kind: 'definitionChange',
    text: words('Observation wards are counted from here', 'Cyfrifir wardiau arsylwi o’r fan hon'),
  },
  {
    indicator: 'carers-support',
    area: ALDERMOOR,
    period: '2022-A1',
    kind: 'intervention',
    text: words('Carers’ centre opens in Aldermoor Town', 'Canolfan gofalwyr yn agor yn Nhref Rhoswern'),
  },
  {
    indicator: 'agency-spend',
    area: ALDERMOOR,
    period: '2025-02',
    kind: 'note',
    text: words(
      'Largest home care provider hands back its contract',
      'Y darparwr gofal cartref mwyaf yn ildio ei gontract',
    ),
  },
  {
    indicator: 'complaints-on-time',
    area: ALDERMOOR,
    period: '2025-Q3',
    kind: 'note',
    text: words('Two of three complaints officers leave', 'Dau o’r tri swyddog cwynion yn gadael'),
  },
  {
    area: GREYHAVEN,
    period: '2023-05-04',
    kind: 'note',
    text: words('Council elections', 'Etholiadau’r cyngor'),
  },
];

/** The one status that people have set instead of the rule. */
export const overrides: readonly StatusOverride[] = [
  {
    indicator: 'safeguarding',
    area: ALDERMOOR,
    period: '2026-Q2',
    status: 'amber',
    reason: words(
      'Eleven enquiries are closed on paper but wait for a second signature.',
      'Mae un ar ddeg o ymholiadau wedi’u cau ar bapur ond yn aros am ail lofnod.',
    ),
    by: words('Chief Social Work Officer', 'Prif Swyddog Gwaith Cymdeithasol'),
    on: '2026-10-27',
  },
];
