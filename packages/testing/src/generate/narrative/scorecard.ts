import type { Framework } from '@cairn/schema';
import { words } from '../text.js';
import { outcomeObjectives } from './outcome-objectives.js';
import { serviceObjectives } from './service-objectives.js';

/** The seven perspectives of the Public Sector Scorecard: three of outcomes, one of process, three of capability. */
export const scorecard: Framework = {
  id: 'scorecard',
  name: words('Partnership scorecard', 'Cerdyn sgorio’r bartneriaeth', 'Cairt-sgòir a’ chom-pàirteachais'),
  rollUp: { method: 'weighted', greenFrom: 0.75, amberFrom: 0.4 },
  perspectives: [
    {
      id: 'strategic-outcomes',
      name: words('Strategic outcomes', 'Canlyniadau strategol'),
      element: 'outcome',
    },
    {
      id: 'service-users',
      name: words('Service users and stakeholders', 'Defnyddwyr gwasanaethau a rhanddeiliaid'),
      element: 'outcome',
    },
    { id: 'financial', name: words('Financial', 'Ariannol'), element: 'outcome' },
    { id: 'service-delivery', name: words('Service delivery', 'Darparu gwasanaethau'), element: 'process' },
    { id: 'leadership', name: words('Leadership', 'Arweinyddiaeth'), element: 'capability' },
    {
      id: 'people',
      name: words('People, partnerships and resources', 'Pobl, partneriaethau ac adnoddau'),
      element: 'capability',
    },
    { id: 'innovation', name: words('Innovation and learning', 'Arloesi a dysgu'), element: 'capability' },
  ],
  objectives: [...outcomeObjectives, ...serviceObjectives],
};
