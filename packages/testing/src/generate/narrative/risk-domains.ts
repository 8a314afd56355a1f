import type { Framework, Objective } from '@cairn/schema';
import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { words, type Words } from '../text.js';
import type { Rating } from './self-assessment-texts.js';
import { DIRECTOR, selfAssessments } from './self-assessments.js';

/** What the two partners say of themselves, Aldermoor first. */
const partners = (
  aldermoor: readonly [Rating, Words],
  greyhaven: readonly [Rating, Words],
): NonNullable<Objective['selfAssessments']> => [
  {
    area: ALDERMOOR,
    rating: aldermoor[0],
    by: DIRECTOR,
    on: '2026-10-02',
    text: aldermoor[1],
  },
  {
    area: GREYHAVEN,
    rating: greyhaven[0],
    by: DIRECTOR,
    on: '2026-10-05',
    text: greyhaven[1],
  },
];

/** The six risk domains of the TEASC toolkit, each with its monitors and what the directors make of them. */
export const riskDomains: Framework = {
  id: 'risk-domains',
  name: words(
    'Risk domains of adult social care',
    'Meysydd risg gofal cymdeithasol i oedolion',
    'Raointean cunnairt ann an cùram sòisealta inbheach',
  ),
  rollUp: { method: 'worst' },
  perspectives: [
    {
      id: 'governance',
      name: words(
        'Leadership and governance',
        'Arweinyddiaeth a llywodraethu',
        'Ceannardas agus riaghlachas',
      ),
    },
    {
      id: 'performance',
      name: words('Performance and outcomes', 'Perfformiad a chanlyniadau', 'Coileanadh agus builean'),
    },
    {
      id: 'commissioning',
      name: words('Commissioning and quality', 'Comisiynu ac ansawdd', 'Coimiseanadh agus càileachd'),
    },
    {
      id: 'partnerships',
      name: words(
        'National priorities and partnerships',
        'Blaenoriaethau cenedlaethol a phartneriaethau',
        'Prìomhachasan nàiseanta agus com-pàirteachasan',
      ),
    },
    {
      id: 'workforce',
      name: words('Resource and workforce', 'Adnoddau a’r gweithlu', 'Goireasan agus luchd-obrach'),
    },
    { id: 'culture', name: words('Culture and challenge', 'Diwylliant a her', 'Cultar agus dùbhlan') },
  ],
  objectives: [
    {
      id: 'risk-governance',
      name: words(
        'Stable leadership, sound decisions',
        'Arweinyddiaeth sefydlog, penderfyniadau cadarn',
        'Ceannardas seasmhach, co-dhùnaidhean stèidhichte',
      ),
      perspective: 'governance',
      indicators: ['political-control', 'audit-actions', 'budget-variance'],
      commentary: words(
        'Elections in May 2027 may change who leads many of the councils.',
        'Gall etholiadau mis Mai 2027 newid pwy sy’n arwain llawer o’r cynghorau.',
        'Dh’fhaodadh taghaidhean a’ Chèitein 2027 atharrachadh cò a tha os cionn mòran de na comhairlean.',
      ),
      selfAssessments: selfAssessments(
        'governance',
        partners(
          [
            'amber',
            words(
              'The overspend needs a recovery plan before Christmas.',
              'Mae angen cynllun adfer cyn y Nadolig ar y gorwariant.',
            ),
          ],
          [
            'green',
            words(
              'A settled cabinet, and savings on plan.',
              'Cabinet sefydlog, ac arbedion ar y trywydd iawn.',
            ),
          ],
        ),
      ),
    },
    {
      id: 'risk-performance',
      name: words(
        'Care does what it should',
        'Mae gofal yn gwneud yr hyn y dylai',
        'Tha cùram a’ dèanamh na bu chòir dha',
      ),
      perspective: 'performance',
      indicators: ['delayed-discharges', 'care-at-home-wait', 'reablement', 'choice-control', 'safeguarding'],
      commentary: words(
        'Discharge is quicker. Waits for care at home in Aldermoor are rising again.',
        'Mae rhyddhau yn gynt. Mae amseroedd aros am ofal cartref yn Rhoswern yn codi eto.',
        'Tha daoine a’ faighinn a-mach às an ospadal nas luaithe. Tha an ùine-feitheimh airson cùram dachaigh ann am Mòinteach Feàrna ag èirigh a-rithist.',
      ),
      selfAssessments: selfAssessments(
        'performance',
        partners(
          [
            'amber',
            words(
              'Discharge is quicker, but waits for care at home are rising again.',
              'Mae rhyddhau yn gynt, ond mae amseroedd aros am ofal cartref yn codi eto.',
            ),
          ],
          [
            'amber',
            words(
              'Good progress on delays. More people come back within a month than should.',
              'Cynnydd da ar oedi. Mae mwy o bobl nag a ddylai yn dychwelyd o fewn mis.',
            ),
          ],
        ),
      ),
    },
    {
      id: 'risk-commissioning',
      name: words('A care market that lasts', 'Marchnad ofal sy’n para', 'Margaidh cùraim a mhaireas'),
      perspective: 'commissioning',
      indicators: ['care-homes-good', 'care-home-cost', 'care-home-grade', 'care-at-home-hours'],
      commentary: words(
        'Two care homes in Heronsea Road have new owners.',
        'Mae gan ddau gartref gofal yn Heol y Crëyr berchnogion newydd.',
        'Tha sealbhadairean ùra aig dà thaigh-cùraim ann an Heronsea Road.',
      ),
      selfAssessments: selfAssessments(
        'commissioning',
        partners(
          [
            'red',
            words(
              'Our largest home care provider has withdrawn; three small ones share its visits.',
              'Mae ein darparwr gofal cartref mwyaf wedi tynnu’n ôl; mae tri un bach yn rhannu ei ymweliadau.',
            ),
          ],
          [
            'green',
            words('No provider is at risk of failing.', 'Nid oes yr un darparwr mewn perygl o fethu.'),
          ],
        ),
      ),
    },
    {
      id: 'risk-partnerships',
      name: words(
        'Health and care work as one',
        'Mae iechyd a gofal yn gweithio fel un',
        'Tha slàinte agus cùram ag obair mar aon',
      ),
      perspective: 'partnerships',
      indicators: ['joint-working', 'emergency-readmissions', 'ae-four-hours'],
      commentary: words(
        'Home First is the shared programme of all three partners.',
        'Gartref yn Gyntaf yw rhaglen ar y cyd y tri phartner.',
        'Is e Dachaigh an Toiseach prògram coitcheann nan trì com-pàirtichean.',
      ),
      selfAssessments: selfAssessments(
        'partnerships',
        partners(
          ['green', words('One discharge team in each hospital.', 'Un tîm rhyddhau ym mhob ysbyty.')],
          [
            'green',
            words(
              'One discharge team, and one record that both can read.',
              'Un tîm rhyddhau, ac un cofnod y gall y ddau ei ddarllen.',
            ),
          ],
        ),
      ),
    },
    {
      id: 'risk-workforce',
      name: words('Enough money and people', 'Digon o arian a phobl', 'Airgead is daoine gu leòr'),
      perspective: 'workforce',
      indicators: ['sickness-absence', 'vacancies', 'staff-turnover', 'agency-spend'],
      commentary: words(
        'One care worker post in ten is vacant in Aldermoor.',
        'Mae un o bob deg o swyddi gweithwyr gofal yn wag yn Rhoswern.',
        'Tha aon às gach deich dreuchdan cùraim bàn ann am Mòinteach Feàrna.',
      ),
      selfAssessments: selfAssessments(
        'workforce',
        partners(
          [
            'red',
            words(
              'We cannot staff evening visits without agencies.',
              'Ni allwn staffio ymweliadau gyda’r nos heb asiantaethau.',
            ),
          ],
          [
            'amber',
            words(
              'Vacancies in home care are high, sickness is not.',
              'Mae llawer o swyddi gwag mewn gofal cartref, ond nid yw absenoldeb salwch yn uchel.',
            ),
          ],
        ),
      ),
    },
    {
      id: 'risk-culture',
      name: words(
        'We listen and are challenged',
        'Rydym yn gwrando ac yn derbyn her',
        'Bidh sinn ag èisteachd agus a’ gabhail ri dùbhlan',
      ),
      perspective: 'culture',
      indicators: ['satisfaction', 'carers-support', 'complaints-on-time', 'staff-engagement'],
      commentary: words(
        'A peer review by Swanmere is planned for March 2027.',
        'Mae adolygiad gan gymheiriaid o Lynalarch wedi’i gynllunio ar gyfer mis Mawrth 2027.',
        'Tha lèirmheas le co-aoisean à Swanmere san amharc airson a’ Mhàirt 2027.',
      ),
      selfAssessments: selfAssessments(
        'culture',
        partners(
          [
            'amber',
            words(
              'Complaints are answered late, and people tell us so.',
              'Caiff cwynion eu hateb yn hwyr, ac mae pobl yn dweud hynny wrthym.',
            ),
          ],
          [
            'amber',
            words(
              'Carers do not feel heard yet.',
              'Nid yw gofalwyr yn teimlo bod rhywun yn gwrando arnynt eto.',
            ),
          ],
        ),
      ),
    },
  ],
};
