import type { Report, ReportSection, SavedView } from '@cairn/schema';
import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { words } from '../text.js';
import { riskDomains } from './risk-domains.js';

const PARTNERS = [ALDERMOOR, GREYHAVEN];
const PROGRAMME = ['delayed-discharges', 'care-at-home-wait', 'emergency-readmissions', 'ae-four-hours'];

/** The monthly pack of the programme board: before and after, within the year, and how it hangs together. */
const board: Report = {
  id: 'programme-board',
  title: words(
    'Home First: pack for the programme board',
    'Gartref yn Gyntaf: pecyn ar gyfer bwrdd y rhaglen',
    'Dachaigh an Toiseach: pasgan airson bòrd a’ phrògraim',
  ),
  subtitle: words('November 2026', 'Tachwedd 2026', 'An t-Samhain 2026'),
  edition: 'monthly',
  audience: 'partner',
  areas: PARTNERS,
  cover: words(
    'For decision: **whether evening visits in North Moor are bought as a block for a second year.**',
    'I’w benderfynu: **a ddylid prynu ymweliadau gyda’r nos yn Rhos y Gogledd fel bloc am ail flwyddyn.**',
  ),
  sections: [
    {
      kind: 'exceptions',
      title: words('What needs attention', 'Beth sydd angen sylw', 'Na tha feumach air aire'),
      framework: 'scorecard',
    },
    {
      kind: 'trendCharts',
      title: words(
        'Before and after October 2024',
        'Cyn ac ar ôl Hydref 2024',
        'Ro agus às dèidh an Dàmhair 2024',
      ),
      introduction: words(
        'What has changed since Home First began. Other things changed too.',
        'Yr hyn sydd wedi newid ers i Gartref yn Gyntaf ddechrau. Newidiodd pethau eraill hefyd.',
      ),
      indicators: PROGRAMME,
      view: 'beforeAfter',
      intervention: '2024-10',
    },
    {
      kind: 'trendCharts',
      title: words('Within the year', 'O fewn y flwyddyn', 'Taobh a-staigh na bliadhna'),
      indicators: ['delayed-discharges', 'care-at-home-wait', 'sickness-absence', 'agency-spend'],
      view: 'withinYear',
    },
    {
      kind: 'strategyMap',
      title: words('How it hangs together', 'Sut mae’r cyfan yn cydblethu', 'Mar a tha e an ceangal'),
      strategyMap: 'how-it-works',
    },
    {
      kind: 'relationship',
      title: words('What moves with what', 'Beth sy’n symud gyda beth', 'Dè ghluaiseas còmhla'),
      relationships: ['waits-and-delays', 'sickness-and-agency'],
      form: 'lines',
    },
    {
      kind: 'dataQuality',
      title: words('How good the figures are', 'Pa mor dda yw’r ffigurau', 'Cho math ’s a tha na figearan'),
      indicators: PROGRAMME,
    },
  ],
};

/** The quarterly report of the planning group: exceptions first, then the detail. */
const planning: Report = {
  id: 'planning-group',
  title: words(
    'Report to the planning group',
    'Adroddiad i’r grŵp cynllunio',
    'Aithisg don bhuidheann dealbhaidh',
  ),
  subtitle: words('July to September 2026', 'Gorffennaf i Fedi 2026', 'An t-Iuchar gu an t-Sultain 2026'),
  edition: 'quarterly',
  audience: 'partner',
  areas: PARTNERS,
  sections: [
    {
      kind: 'exceptions',
      title: words(
        'Exceptions and what is being done',
        'Eithriadau a’r hyn sy’n cael ei wneud',
        'Às-riaghailtean agus na thathar a’ dèanamh',
      ),
      framework: 'scorecard',
    },
    {
      kind: 'scorecard',
      title: words('The scorecard', 'Y cerdyn sgorio', 'A’ chairt-sgòir'),
      framework: 'scorecard',
    },
    {
      kind: 'scorecard',
      title: words(
        'How services run, period by period',
        'Sut mae gwasanaethau’n rhedeg, fesul cyfnod',
        'Mar a tha seirbheisean a’ dol, ùine air ùine',
      ),
      framework: 'scorecard',
      perspective: 'service-delivery',
      areas: [ALDERMOOR],
      columns: 'periods',
    },
    {
      kind: 'trendCharts',
      title: words(
        'Both partners, measure by measure',
        'Y ddau bartner, fesul mesur',
        'An dà chom-pàirtiche, ceum air cheum',
      ),
      indicators: ['delayed-discharges', 'emergency-admissions', 'assessment-waits', 'vacancies'],
    },
    {
      kind: 'comparison',
      title: words('Among the 23 authorities', 'Ymhlith y 23 awdurdod', 'Am measg nan 23 ùghdarras'),
      indicators: ['emergency-admissions', 'carers-support'],
      group: 'region-23',
      comparator: 'region',
    },
    { kind: 'dataQuality', title: words('Data quality', 'Ansawdd data', 'Càileachd an dàta') },
    {
      kind: 'definitions',
      title: words('Definitions', 'Diffiniadau', 'Mìneachaidhean'),
      framework: 'scorecard',
      roles: ['target'],
    },
  ],
};

/** The annual account: people first, figures beside them. */
const account: Report = {
  id: 'annual-account',
  title: words(
    'Our year: the local account of Greyhaven',
    'Ein blwyddyn: cyfrif lleol Hafan Lwyd',
    'Ar bliadhna: cunntas ionadail a’ Chalaidh Lèith',
  ),
  subtitle: words('2025/26', '2025/26', '2025/26'),
  edition: 'annual',
  audience: 'public',
  areas: [GREYHAVEN],
  cover: words(
    'What people told us, what we did, and what the figures say. Every story is told with recorded consent.',
    'Yr hyn a ddywedodd pobl wrthym, yr hyn a wnaethom, a’r hyn y mae’r ffigurau yn ei ddweud. Adroddir pob stori gyda chydsyniad cofnodedig.',
  ),
  sections: [
    {
      kind: 'stories',
      title: words('Coming home', 'Dod adref', 'A’ tighinn dhachaigh'),
      stories: ['home-in-two-days'],
    },
    {
      kind: 'tiles',
      title: words('How soon, and how well', 'Pa mor fuan, a pha mor dda', 'Dè cho luath, agus dè cho math'),
      indicators: ['delayed-discharges', 'care-at-home-wait', 'reablement'],
    },
    {
      kind: 'text',
      title: words(
        'What we are not proud of',
        'Yr hyn nad ydym yn falch ohono',
        'Rudan nach eil sinn moiteil asta',
      ),
      text: words(
        'More people come back to hospital within a month than two years ago, and carers do not feel supported.\n\nWe have asked Aldermoor, whose carers’ centre people praise, to show us how they did it.',
        'Mae mwy o bobl yn dychwelyd i’r ysbyty o fewn mis na dwy flynedd yn ôl, ac nid yw gofalwyr yn teimlo eu bod yn cael cymorth.\n\nRydym wedi gofyn i Rhoswern, y mae pobl yn canmol ei chanolfan gofalwyr, ddangos inni sut y gwnaethant hynny.',
      ),
    },
    {
      kind: 'tiles',
      title: words('What has to get better', 'Beth sydd angen gwella', 'Na dh’fheumas fàs nas fheàrr'),
      indicators: ['emergency-readmissions', 'carers-support', 'satisfaction'],
    },
    {
      kind: 'comparison',
      title: words(
        'Carers’ support across the coast',
        'Cymorth i ofalwyr ar draws yr arfordir',
        'Taic do luchd-cùraim air feadh a’ chosta',
      ),
      indicators: ['carers-support'],
      group: 'region-23',
      comparator: 'region',
      form: 'dots',
    },
    {
      kind: 'scorecard',
      title: words('What it cost', 'Beth oedd y gost', 'Na chosg e'),
      framework: 'scorecard',
      perspective: 'financial',
      columns: 'measures',
    },
    {
      kind: 'definitions',
      title: words('What the measures mean', 'Ystyr y mesurau', 'Ciall nan ceumannan'),
      indicators: [
        'delayed-discharges',
        'care-at-home-wait',
        'reablement',
        'emergency-readmissions',
        'carers-support',
        'satisfaction',
      ],
    },
  ],
};

/** The same account in easy words and short sentences. */
const easyRead: Report = {
  id: 'annual-account-easy-read',
  title: words(
    'Our year, in easy words',
    'Ein blwyddyn, mewn geiriau hawdd',
    'Ar bliadhna, ann am faclan furasta',
  ),
  edition: 'annual',
  audience: 'public',
  areas: [GREYHAVEN],
  sections: [
    {
      kind: 'text',
      title: words('Going home from hospital', 'Mynd adref o’r ysbyty', 'A’ dol dhachaigh às an ospadal'),
      text: words(
        'People go home sooner now.\n\nSomeone comes to help them on the first evening.\n\nThat is good.',
        'Mae pobl yn mynd adref yn gynt nawr.\n\nMae rhywun yn dod i’w helpu ar y noson gyntaf.\n\nMae hynny’n dda.',
      ),
    },
    { kind: 'tiles', indicators: ['delayed-discharges', 'care-at-home-wait'], form: 'compact' },
    {
      kind: 'text',
      title: words('Going back to hospital', 'Mynd yn ôl i’r ysbyty', 'A’ dol air ais dhan ospadal'),
      text: words(
        'Some people have to go back to hospital.\n\nMore people than before.\n\nThat is not good. We are finding out why.',
        'Mae rhai pobl yn gorfod mynd yn ôl i’r ysbyty.\n\nMwy o bobl nag o’r blaen.\n\nNid yw hynny’n dda. Rydym yn darganfod pam.',
      ),
    },
    { kind: 'tiles', indicators: ['emergency-readmissions'], form: 'compact' },
    { kind: 'stories', stories: ['home-in-two-days'] },
  ],
};

const DOMAIN_MONITORS = {
  governance: [],
  performance: ['delayed-discharges', 'choice-control'],
  commissioning: ['care-homes-good'],
  partnerships: ['emergency-readmissions'],
  workforce: ['staff-turnover'],
  culture: ['carers-support', 'satisfaction'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What is compared in one domain: measures that every authority of the region reports. */
function domainSections(perspective: keyof typeof DOMAIN_MONITORS): readonly ReportSection[] {
  const domain = riskDomains.perspectives.find(({ id }) => id === perspective);
  const objective = riskDomains.objectives.find((one) => one.perspective === perspective);
  if (!domain) throw new Error(`the framework has no domain ${perspective}`);
  return [
    {
      kind: 'heading',
      title: domain.name,
      ...(objective?.commentary === undefined ? {} : { introduction: objective.commentary }),
    },
    {
      kind: 'scorecard',
      title: words(
        'What each authority says of itself',
        'Yr hyn y mae pob awdurdod yn ei ddweud amdano’i hun',
        'Na tha gach ùghdarras ag ràdh mu dheidhinn fhèin',
      ),
      framework: 'risk-domains',
      perspective,
    },
    ...comparisonOf(DOMAIN_MONITORS[perspective]),
  ];
}

/** Nothing of the first domain is counted in every authority. */
function comparisonOf(indicators: readonly string[]): readonly ReportSection[] {
  if (indicators.length === 0) return [];
  return [
    {
      kind: 'comparison',
      title: words(
        'What the figures say',
        'Yr hyn y mae’r ffigurau yn ei ddweud',
        'Na tha na figearan ag ràdh',
      ),
      indicators,
      comparator: 'region-median',
    },
  ];
}

/** The regional comparison: six domains, 23 authorities. */
const region: Report = {
  id: 'regional-comparison',
  title: words(
    'Adult social care across the Kingfisher Coast',
    'Gofal cymdeithasol i oedolion ar draws Arfordir Glas y Dorlan',
    'Cùram sòisealta inbheach air Costa a’ Chruidein',
  ),
  subtitle: words(
    '23 authorities, six risk domains',
    '23 awdurdod, chwe maes risg',
    '23 ùghdarrasan, sia raointean cunnairt',
  ),
  edition: 'annual',
  audience: 'public',
  group: 'region-23',
  sections: [
    ...domainSections('governance'),
    ...domainSections('performance'),
    ...domainSections('commissioning'),
    ...domainSections('partnerships'),
    ...domainSections('workforce'),
    ...domainSections('culture'),
    {
      kind: 'definitions',
      title: words('Definitions', 'Diffiniadau', 'Mìneachaidhean'),
      framework: 'risk-domains',
    },
  ],
};

export const reports: readonly Report[] = [board, planning, account, easyRead, region];

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
