import type { AlertRule } from '@cairn/schema';
import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { words } from '../text.js';

/** The two partners; nobody of them answers for the other authorities of the region. */
const areas = [ALDERMOOR, GREYHAVEN];

/** What the partnership wants to be warned of: a rule of each kind. */
export const alertRules: readonly AlertRule[] = [
  {
    kind: 'status',
    id: 'off-target',
    name: words('Off track, or worse than others', 'Oddi ar y trywydd, neu’n waeth nag eraill'),
    areas,
    outcomes: ['worst', 'red', 'worse', 'amber'],
  },
  {
    kind: 'specialCause',
    id: 'unusual',
    name: words('Unusual, and of concern', 'Anarferol, ac yn destun pryder'),
    areas,
  },
  {
    kind: 'missedTarget',
    id: 'missed-twice',
    name: words('Target missed twice running', 'Methu’r targed ddwywaith yn olynol'),
    areas,
    periods: 2,
  },
  {
    kind: 'forecastMiss',
    id: 'will-miss',
    name: words('Forecast to miss its target', 'Rhagwelir methu’r targed'),
    areas,
  },
  { kind: 'late', id: 'late', name: words('Figures are late', 'Mae ffigurau’n hwyr'), areas },
  { kind: 'signOff', id: 'unsigned', name: words('Load not signed off', 'Llwyth heb ei gymeradwyo') },
  {
    kind: 'revision',
    id: 'revised',
    name: words('Corrected by a twentieth or more', 'Cywiriad o ugeinfed ran neu fwy'),
    areas,
    size: { relative: 0.05 },
  },
];
