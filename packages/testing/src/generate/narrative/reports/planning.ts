import type { Report } from '@cairn/schema';
import { ALDERMOOR, GREYHAVEN } from '../../areas.js';
import { words } from '../../text.js';

/** The quarterly report of the planning group: exceptions first, then the detail. */
export const planning: Report = {
  id: 'planning-group',
  title: words(
    'Report to the planning group',
    'Adroddiad i’r grŵp cynllunio',
    'Aithisg don bhuidheann dealbhaidh',
  ),
  subtitle: words('July to September 2026', 'Gorffennaf i Fedi 2026', 'An t-Iuchar gu an t-Sultain 2026'),
  edition: 'quarterly',
  audience: 'partner',
  areas: [ALDERMOOR, GREYHAVEN],
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
