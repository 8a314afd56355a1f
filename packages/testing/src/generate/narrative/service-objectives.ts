import type { Objective } from '@cairn/schema';
import { words } from '../text.js';

/** How its services are to run, and what they need to run so. */
export const serviceObjectives: readonly Objective[] = [
  {
    id: 'hospital-flow',
    name: words('People are seen and treated in time', 'Mae pobl yn cael eu gweld a’u trin mewn pryd'),
    perspective: 'service-delivery',
    indicators: ['ae-four-hours', 'treatment-18-weeks', 'ae-attendances'],
  },
  {
    id: 'care-at-home',
    name: words('Care at home begins without delay', 'Mae gofal cartref yn dechrau’n ddi-oed'),
    perspective: 'service-delivery',
    indicators: ['care-at-home-wait', 'assessment-waits', 'care-at-home-hours'],
    weights: { 'care-at-home-wait': 2, 'assessment-waits': 1, 'care-at-home-hours': 0 },
    commentary: words(
      'Waits in Aldermoor have begun to rise again since April 2026.',
      'Mae amseroedd aros yn Rhoswern wedi dechrau codi eto ers mis Ebrill 2026.',
    ),
    actions: [
      {
        title: words(
          'Block contract for evening visits in North Moor',
          'Contract bloc am ymweliadau gyda’r nos yn Rhos y Gogledd',
        ),
        owner: words('Head of Commissioning', 'Pennaeth Comisiynu'),
        due: '2027-02-28',
        status: 'notStarted',
      },
    ],
  },
  {
    id: 'recovery',
    name: words('People recover their independence', 'Mae pobl yn adennill eu hannibyniaeth'),
    perspective: 'service-delivery',
    indicators: ['reablement'],
  },
  {
    id: 'safe-and-good',
    name: words(
      'People are safe and care homes are good',
      'Mae pobl yn ddiogel ac mae cartrefi gofal yn dda',
    ),
    perspective: 'service-delivery',
    indicators: ['safeguarding', 'care-homes-good', 'care-home-grade'],
  },
  {
    id: 'joint-leadership',
    name: words(
      'Leaders decide together, on evidence',
      'Mae arweinwyr yn penderfynu gyda’i gilydd, ar sail tystiolaeth',
    ),
    perspective: 'leadership',
    indicators: ['audit-actions', 'joint-working', 'political-control'],
    selfAssessment: {
      rating: 'green',
      by: words('Partnership board', 'Bwrdd y bartneriaeth'),
      on: '2026-09-17',
      text: words(
        'One board, one budget meeting, one set of figures.',
        'Un bwrdd, un cyfarfod cyllideb, un set o ffigurau.',
      ),
    },
  },
  {
    id: 'steady-workforce',
    name: words('Enough staff, well and steady', 'Digon o staff, yn iach ac yn sefydlog'),
    perspective: 'people',
    indicators: ['sickness-absence', 'vacancies', 'staff-turnover'],
    commentary: words(
      'Sickness and vacancies in Aldermoor move together with agency spending.',
      'Mae salwch a swyddi gwag yn Rhoswern yn symud gyda gwariant ar asiantaethau.',
    ),
  },
  {
    id: 'known-needs',
    name: words('We know whom we plan for', 'Rydym yn gwybod ar gyfer pwy rydym yn cynllunio'),
    perspective: 'people',
    indicators: ['population-75'],
    weight: 0,
  },
  {
    id: 'learning',
    name: words('Staff are trained and heard', 'Mae staff yn cael eu hyfforddi a’u clywed'),
    perspective: 'innovation',
    indicators: ['training', 'staff-engagement'],
  },
  {
    id: 'technology',
    name: words('Technology helps people stay at home', 'Mae technoleg yn helpu pobl i aros gartref'),
    perspective: 'innovation',
    indicators: ['digital-care'],
  },
];
