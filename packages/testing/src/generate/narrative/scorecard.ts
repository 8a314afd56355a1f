import type { Framework, Objective } from '@cairn/schema';
import { words } from '../text.js';

const objectives: readonly Objective[] = [
  {
    id: 'live-at-home',
    name: words('People live well at home for longer', 'Mae pobl yn byw’n dda gartref yn hirach'),
    perspective: 'strategic-outcomes',
    indicators: ['delayed-discharges', 'time-at-home'],
    weights: { 'delayed-discharges': 2, 'time-at-home': 1 },
    weight: 3,
    commentary: words(
      'Days of delay have fallen by more than a third in Greyhaven since Home First began. Aldermoor improves more slowly: care workers are hard to find in the north of the area.',
      'Mae diwrnodau o oedi wedi gostwng mwy na thraean yn Hafan Lwyd ers dechrau Gartref yn Gyntaf. Mae Rhoswern yn gwella’n arafach: mae’n anodd dod o hyd i weithwyr gofal yng ngogledd yr ardal.',
    ),
    actions: [
      {
        title: words(
          'Open a second Home First team in Aldermoor Town',
          'Agor ail dîm Gartref yn Gyntaf yn Nhref Rhoswern',
        ),
        owner: words('Head of Home First', 'Pennaeth Gartref yn Gyntaf'),
        due: '2027-01-31',
        status: 'inProgress',
      },
      {
        title: words(
          'Agree one discharge form for both councils',
          'Cytuno ar un ffurflen ryddhau i’r ddau gyngor',
        ),
        owner: words('Chief Social Work Officer', 'Prif Swyddog Gwaith Cymdeithasol'),
        due: '2026-06-30',
        status: 'done',
      },
    ],
  },
  {
    id: 'less-urgent-care',
    name: words('Fewer people need urgent care', 'Mae angen gofal brys ar lai o bobl'),
    perspective: 'strategic-outcomes',
    indicators: ['emergency-admissions', 'emergency-readmissions', 'falls-admissions'],
    weight: 2,
    commentary: words(
      'Readmissions in Greyhaven have risen since discharge became quicker. The board has asked whether some people now go home too early.',
      'Mae ail-dderbyniadau yn Hafan Lwyd wedi codi ers i ryddhau gyflymu. Mae’r bwrdd wedi gofyn a yw rhai pobl bellach yn mynd adref yn rhy gynnar.',
    ),
    actions: [
      {
        title: words('Review 100 readmissions case by case', 'Adolygu 100 o ail-dderbyniadau fesul achos'),
        owner: words('Director of Urgent Care', 'Cyfarwyddwr Gofal Brys'),
        due: '2026-12-18',
        status: 'inProgress',
      },
    ],
  },
  {
    id: 'longer-lives',
    name: words('Fewer people die early', 'Mae llai o bobl yn marw’n gynnar'),
    perspective: 'strategic-outcomes',
    indicators: ['premature-mortality'],
    weight: 1,
  },
  {
    id: 'good-experience',
    name: words('People are satisfied and in control', 'Mae pobl yn fodlon ac mewn rheolaeth'),
    perspective: 'service-users',
    indicators: ['satisfaction', 'choice-control'],
    commentary: words(
      'The next survey goes out in January 2027.',
      'Anfonir yr arolwg nesaf ym mis Ionawr 2027.',
    ),
  },
  {
    id: 'carers',
    name: words('Carers are supported', 'Mae gofalwyr yn cael cymorth'),
    perspective: 'service-users',
    indicators: ['carers-support'],
    commentary: words(
      'Here the partners differ most: Aldermoor’s carers’ centre opened in 2022, Greyhaven has none.',
      'Dyma lle mae’r partneriaid yn wahanol iawn: agorodd canolfan gofalwyr Rhoswern yn 2022, ond nid oes un yn Hafan Lwyd.',
    ),
    actions: [
      {
        title: words('Open a carers’ centre in Greyhaven', 'Agor canolfan gofalwyr yn Hafan Lwyd'),
        owner: words('Head of Commissioning', 'Pennaeth Comisiynu'),
        due: '2026-09-30',
        status: 'late',
      },
    ],
  },
  {
    id: 'listening',
    name: words('We answer when things go wrong', 'Rydym yn ateb pan fydd pethau’n mynd o chwith'),
    perspective: 'service-users',
    indicators: ['complaints-on-time', 'complaints-received'],
    actions: [
      {
        title: words(
          'Fill two vacant posts in Aldermoor’s complaints team',
          'Llenwi dwy swydd wag yn nhîm cwynion Rhoswern',
        ),
        owner: words('Customer Relations Manager', 'Rheolwr Cysylltiadau Cwsmeriaid'),
        due: '2026-12-31',
        status: 'inProgress',
      },
    ],
  },
  {
    id: 'within-means',
    name: words('We live within our means', 'Rydym yn byw o fewn ein modd'),
    perspective: 'financial',
    indicators: ['budget-variance', 'savings'],
    weights: { 'budget-variance': 2, savings: 1 },
    commentary: words(
      'Aldermoor forecasts an overspend, most of it on agency staff.',
      'Mae Rhoswern yn rhagweld gorwariant, y rhan fwyaf ohono ar staff asiantaeth.',
    ),
    actions: [
      {
        title: words('Recovery plan to the board', 'Cynllun adfer i’r bwrdd'),
        owner: words('Chief Finance Officer', 'Prif Swyddog Cyllid'),
        due: '2026-12-11',
        status: 'inProgress',
      },
    ],
  },
  {
    id: 'money-well-spent',
    name: words('Money buys lasting care', 'Mae arian yn prynu gofal sy’n para'),
    perspective: 'financial',
    indicators: ['agency-spend', 'care-home-cost'],
  },
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
  objectives,
};
