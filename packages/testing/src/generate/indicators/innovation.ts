import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { quarters, years } from '../calendar.js';
import type { Measure } from '../model.js';
import { words } from '../text.js';
import {
  over65,
  owners,
  partnershipBoard,
  partnershipPlan,
  percent,
  responsible,
  sources,
} from './shared.js';

/** Innovation and learning. */
export const innovation: readonly Measure[] = [
  {
    indicator: {
      id: 'training',
      code: 'IL1',
      name: words(
        'Staff up to date with essential training',
        'Staff sydd â’u hyfforddiant hanfodol yn gyfredol',
      ),
      shortName: words('Essential training', 'Hyfforddiant hanfodol'),
      role: 'target',
      definition: words(
        'Social care staff whose essential training was in date on the last day of the quarter.',
        'Staff gofal cymdeithasol yr oedd eu hyfforddiant hanfodol yn gyfredol ar ddiwrnod olaf y chwarter.',
      ),
      source: sources.payroll,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'quarter',
      periodBasis: 'pointInTime',
      responsible: responsible(owners.people),
      assessment: { method: 'target', tolerance: { absolute: 3 } },
    },
    model: {
      kind: 'proportion',
      slots: quarters,
      who: 'authorities',
      region: true,
      base: (profile) => profile.population * 0.0089,
      level: 86.5,
      spread: 4.2,
      quality: 0.6,
      driftPerYear: 0.9,
      noise: 0.8,
      limits: '95',
      most: 99.2,
      offset: { [ALDERMOOR]: 3.5 },
    },
    targets: [
      {
        kind: 'local',
        value: 90,
        source: partnershipPlan,
        agreedBy: partnershipBoard,
        agreedOn: '2024-03-20',
      },
    ],
  },
  {
    indicator: {
      id: 'staff-engagement',
      code: 'IL2',
      name: words('Staff engagement score', 'Sgôr ymgysylltiad staff'),
      shortName: words('Staff engagement', 'Ymgysylltiad staff'),
      role: 'target',
      definition: words(
        'Mean score of the yearly staff survey, from 0 (low) to 100 (high).',
        'Sgôr gymedrig yr arolwg staff blynyddol, o 0 (isel) i 100 (uchel).',
      ),
      source: words('Staff survey (fictional)', 'Arolwg staff (ffuglennol)'),
      valueType: 'score',
      unit: { label: words('out of 100', 'allan o 100'), decimals: 1 },
      polarity: 'higher',
      frequency: 'year',
      responsible: responsible(owners.people),
      assessment: { method: 'levelAndRate', comparator: 'region' },
    },
    model: {
      kind: 'level',
      slots: years,
      who: 'authorities',
      region: true,
      level: 69.5,
      spread: 3.1,
      quality: 0.6,
      noise: 0.6,
      steps: [{ from: 36, over: 18, change: { [GREYHAVEN]: 5.2, [ALDERMOOR]: -2.4 } }],
    },
  },
  {
    indicator: {
      id: 'digital-care',
      code: 'IL3',
      name: words('People supported by technology at home', 'Pobl sy’n cael cymorth technoleg gartref'),
      shortName: words('Technology at home', 'Technoleg gartref'),
      role: 'target',
      definition: words(
        'People aged 65 and over with an alarm, sensor or video link that a team answers, for every 1,000 residents of that age.',
        'Pobl 65 oed a throsodd sydd â larwm, synhwyrydd neu gyswllt fideo y mae tîm yn ei ateb, am bob 1,000 o breswylwyr o’r oed hwnnw.',
      ),
      source: sources.socialCare,
      valueType: 'rate',
      unit: {
        label: words('per 1,000 aged 65 and over', 'fesul 1,000 o bobl 65 oed a throsodd'),
        multiplier: 1000,
        decimals: 1,
      },
      polarity: 'higher',
      frequency: 'quarter',
      periodBasis: 'pointInTime',
      responsible: responsible(owners.digital),
      assessment: [{ method: 'improvement', baseline: '2022-Q4', tolerance: { relative: 0.02 } }],
    },
    model: {
      kind: 'rate',
      slots: quarters,
      who: 'authorities',
      region: true,
      base: over65,
      level: 96,
      spread: 14,
      quality: 0.5,
      driftPerYear: 6,
      noise: 0.8,
      steps: [{ from: 30, over: 18, change: { [GREYHAVEN]: 22, [ALDERMOOR]: 4 } }],
    },
    targets: [
      {
        kind: 'stretch',
        value: 120,
        from: 36,
        source: partnershipPlan,
        agreedBy: partnershipBoard,
        agreedOn: '2024-03-20',
      },
    ],
  },
];
