import type { SavedView } from '@cairn/schema';
import { words } from '../text.js';

/** Choices of measures that a reader may begin with. */
export const views: readonly SavedView[] = [
  {
    id: 'hospital-to-home',
    title: words('From hospital to home', 'O’r ysbyty i’r cartref', 'Bhon ospadal dhachaigh'),
    indicators: ['delayed-discharges', 'care-at-home-wait', 'reablement', 'emergency-readmissions'],
  },
  {
    id: 'our-people',
    title: words('Our people', 'Ein pobl', 'Ar daoine'),
    indicators: ['sickness-absence', 'vacancies', 'staff-turnover', 'agency-spend', 'training'],
  },
];
