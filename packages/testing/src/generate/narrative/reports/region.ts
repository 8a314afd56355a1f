import type { Report, ReportSection } from '@cairn/schema';
import { words } from '../../text.js';
import { riskDomains } from '../risk-domains.js';

/** Measures that every authority of the region reports, by domain; nothing of the first is counted in every authority. */
const DOMAIN_MONITORS = {
  governance: [],
  performance: ['delayed-discharges', 'choice-control'],
  commissioning: ['care-homes-good'],
  partnerships: ['emergency-readmissions'],
  workforce: ['staff-turnover'],
  culture: ['carers-support', 'satisfaction'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Facts that stand beside what authorities say of themselves. */
const DOMAIN_FACTS: Readonly<Partial<Record<keyof typeof DOMAIN_MONITORS, readonly string[]>>> = {
  governance: ['political-control'],
};

/** One domain: what it is about, what each authority says of itself, and what the figures say. */
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
      kind: 'selfAssessments',
      title: words(
        'What each authority says of itself',
        'Yr hyn y mae pob awdurdod yn ei ddweud amdano’i hun',
        'Na tha gach ùghdarras ag ràdh mu dheidhinn fhèin',
      ),
      framework: 'risk-domains',
      perspective,
      indicators: DOMAIN_FACTS[perspective] ?? [],
    },
    ...comparisonOf(DOMAIN_MONITORS[perspective]),
  ];
}

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
export const region: Report = {
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
