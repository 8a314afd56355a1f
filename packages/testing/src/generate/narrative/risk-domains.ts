import type { Framework, Objective } from '@cairn/schema';
import { words, type Words } from '../text.js';

const self = (rating: 'green' | 'amber' | 'red', text: Words): NonNullable<Objective['selfAssessment']> => ({
  rating,
  by: words('Directors of the two councils', 'Cyfarwyddwyr y ddau gyngor'),
  on: '2026-10-02',
  text,
});

/** The six risk domains of the TEASC toolkit, each with its monitors and what the directors make of them. */
export const riskDomains: Framework = {
  id: 'risk-domains',
  name: words('Risk domains of adult social care', 'Meysydd risg gofal cymdeithasol i oedolion'),
  rollUp: { method: 'worst' },
  perspectives: [
    { id: 'governance', name: words('Leadership and governance', 'Arweinyddiaeth a llywodraethu') },
    { id: 'performance', name: words('Performance and outcomes', 'Perfformiad a chanlyniadau') },
    { id: 'commissioning', name: words('Commissioning and quality', 'Comisiynu ac ansawdd') },
    {
      id: 'partnerships',
      name: words('National priorities and partnerships', 'Blaenoriaethau cenedlaethol a phartneriaethau'),
    },
    { id: 'workforce', name: words('Resource and workforce', 'Adnoddau a’r gweithlu') },
    { id: 'culture', name: words('Culture and challenge', 'Diwylliant a her') },
  ],
  objectives: [
    {
      id: 'risk-governance',
      name: words('Stable leadership, sound decisions', 'Arweinyddiaeth sefydlog, penderfyniadau cadarn'),
      perspective: 'governance',
      indicators: ['political-control', 'audit-actions', 'budget-variance'],
      commentary: words(
        'Elections in May 2027 may change who leads either council.',
        'Gall etholiadau mis Mai 2027 newid pwy sy’n arwain y naill gyngor neu’r llall.',
      ),
      selfAssessment: self(
        'amber',
        words(
          'Aldermoor’s overspend needs a recovery plan before Christmas.',
          'Mae angen cynllun adfer cyn y Nadolig ar orwariant Rhoswern.',
        ),
      ),
    },
    {
      id: 'risk-performance',
      name: words('Care does what it should', 'Mae gofal yn gwneud yr hyn y dylai'),
      perspective: 'performance',
      indicators: ['delayed-discharges', 'care-at-home-wait', 'reablement', 'choice-control', 'safeguarding'],
      commentary: words(
        'Discharge is quicker. Waits for care at home in Aldermoor are rising again.',
        'Mae rhyddhau yn gynt. Mae amseroedd aros am ofal cartref yn Rhoswern yn codi eto.',
      ),
      selfAssessment: self(
        'amber',
        words(
          'Good progress in one partner, not yet in both.',
          'Cynnydd da mewn un partner, ond nid yn y ddau eto.',
        ),
      ),
    },
    {
      id: 'risk-commissioning',
      name: words('A care market that lasts', 'Marchnad ofal sy’n para'),
      perspective: 'commissioning',
      indicators: ['care-homes-good', 'care-home-cost', 'care-home-grade', 'care-at-home-hours'],
      commentary: words(
        'Two care homes in Heronsea Road have new owners.',
        'Mae gan ddau gartref gofal yn Heol y Crëyr berchnogion newydd.',
      ),
      selfAssessment: self(
        'green',
        words('No provider is at risk of failing.', 'Nid oes yr un darparwr mewn perygl o fethu.'),
      ),
    },
    {
      id: 'risk-partnerships',
      name: words('Health and care work as one', 'Mae iechyd a gofal yn gweithio fel un'),
      perspective: 'partnerships',
      indicators: ['joint-working', 'emergency-readmissions', 'ae-four-hours'],
      commentary: words(
        'Home First is the shared programme of all three partners.',
        'Gartref yn Gyntaf yw rhaglen ar y cyd y tri phartner.',
      ),
      selfAssessment: self(
        'green',
        words('One discharge team in each hospital.', 'Un tîm rhyddhau ym mhob ysbyty.'),
      ),
    },
    {
      id: 'risk-workforce',
      name: words('Enough money and people', 'Digon o arian a phobl'),
      perspective: 'workforce',
      indicators: ['sickness-absence', 'vacancies', 'staff-turnover', 'agency-spend'],
      commentary: words(
        'One care worker post in ten is vacant in Aldermoor.',
        'Mae un o bob deg o swyddi gweithwyr gofal yn wag yn Rhoswern.',
      ),
      selfAssessment: self(
        'red',
        words(
          'Aldermoor cannot staff evening visits without agencies.',
          'Ni all Rhoswern staffio ymweliadau gyda’r nos heb asiantaethau.',
        ),
      ),
    },
    {
      id: 'risk-culture',
      name: words('We listen and are challenged', 'Rydym yn gwrando ac yn derbyn her'),
      perspective: 'culture',
      indicators: ['satisfaction', 'carers-support', 'complaints-on-time', 'staff-engagement'],
      commentary: words(
        'A peer review by Swanmere is planned for March 2027.',
        'Mae adolygiad gan gymheiriaid o Lynalarch wedi’i gynllunio ar gyfer mis Mawrth 2027.',
      ),
      selfAssessment: self(
        'amber',
        words(
          'Carers in Greyhaven do not feel heard yet.',
          'Nid yw gofalwyr yn Hafan Lwyd yn teimlo bod rhywun yn gwrando arnynt eto.',
        ),
      ),
    },
  ],
};
