import type { Objective } from '@cairn/schema';
import { words } from '../text.js';

/** What the partnership wants to reach. */
export const outcomeObjectives: readonly Objective[] = [
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
];
