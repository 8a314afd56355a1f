import type { Comparator, Dimension, Indicator, PerformanceDocumentInput } from '@cairn/schema';
import { areas, groups, REGION } from './areas.js';
import { measures } from './indicators/index.js';
import { alertRules } from './narrative/alert-rules.js';
import { annotations, overrides } from './narrative/annotations.js';
import { batches } from './narrative/provenance.js';
import { reports } from './narrative/reports/index.js';
import { views } from './narrative/saved-views.js';
import { riskDomains } from './narrative/risk-domains.js';
import { scorecard } from './narrative/scorecard.js';
import { attachments, relationships, stories } from './narrative/stories.js';
import { strategyMap } from './narrative/strategy-map.js';
import { targetsOf } from './targets.js';
import { words } from './text.js';

/** The document but for its series. */
export type Definitions = Omit<PerformanceDocumentInput, 'series'>;

const dimensions: readonly Dimension[] = [
  {
    id: 'careGroup',
    name: words('Care group', 'Grŵp gofal'),
    categories: [
      { id: 'older-people', name: words('Older people', 'Pobl hŷn') },
      { id: 'physical-disability', name: words('Physical disability', 'Anabledd corfforol') },
      { id: 'learning-disability', name: words('Learning disability', 'Anabledd dysgu') },
      { id: 'mental-health', name: words('Mental health', 'Iechyd meddwl') },
    ],
  },
  {
    id: 'delayReason',
    name: words('Reason for delay', 'Rheswm dros yr oedi'),
    categories: [
      { id: 'care-at-home', name: words('Waiting for care at home', 'Aros am ofal cartref') },
      { id: 'care-home', name: words('Waiting for a care home place', 'Aros am le mewn cartref gofal') },
      { id: 'assessment', name: words('Waiting for an assessment', 'Aros am asesiad') },
      { id: 'housing', name: words('Housing or adaptations', 'Tai neu addasiadau') },
      { id: 'other-reason', name: words('Other', 'Arall') },
    ],
  },
];

const comparators: readonly Comparator[] = [
  {
    id: 'region',
    name: words('Kingfisher Coast', 'Arfordir Glas y Dorlan'),
    area: REGION,
    statistic: 'value',
    period: 'same',
  },
  {
    id: 'region-median',
    name: words('Median of the 23 authorities', 'Canolrif y 23 awdurdod'),
    group: 'region-23',
    statistic: 'median',
    period: 'same',
  },
  {
    id: 'region-quartiles',
    name: words('Quartiles of the 23 authorities', 'Chwarteli’r 23 awdurdod'),
    group: 'region-23',
    statistic: 'quartiles',
    period: 'same',
  },
  {
    id: 'region-best',
    name: words('Best of the 23 authorities', 'Y gorau o’r 23 awdurdod'),
    group: 'region-23',
    statistic: 'best',
    period: 'same',
  },
  {
    id: 'coastal-mean',
    name: words('Mean of the coastal authorities', 'Cymedr yr awdurdodau arfordirol'),
    group: 'coastal',
    statistic: 'mean',
    period: 'same',
  },
  {
    id: 'aldermoor-neighbours-median',
    name: words('Median of Aldermoor’s neighbours', 'Canolrif cymdogion Rhoswern'),
    group: 'aldermoor-neighbours',
    statistic: 'median',
    period: 'same',
  },
  {
    id: 'greyhaven-neighbours-median',
    name: words('Median of Greyhaven’s neighbours', 'Canolrif cymdogion Hafan Lwyd'),
    group: 'greyhaven-neighbours',
    statistic: 'median',
    period: 'same',
  },
];

/** How long after a period its figures are due; an indicator may say something else. */
const UPDATE_DUE = { week: 'P1W', month: 'P4W', quarter: 'P6W', year: 'P13W', twoYear: 'P26W' } as const;

/** What is counted in one period after another, unless an indicator says that its periods run together. */
const COUNTED: ReadonlySet<Indicator['valueType']> = new Set(['count', 'proportion', 'rate', 'duration']);

function withDates(indicator: Indicator): Indicator {
  if (indicator.frequency === 'irregular' || indicator.derived !== undefined) return indicator;
  const dates = { updateDue: UPDATE_DUE[indicator.frequency], signOffDue: 'P2W' };
  return COUNTED.has(indicator.valueType)
    ? { ...dates, periodBasis: 'discrete', ...indicator }
    : { ...dates, ...indicator };
}

/** What the partnership has agreed: measures, targets, frameworks, and all that is said about them. */
export const definitions: Omit<Definitions, 'revisions'> = {
  format: 'cairn/1',
  id: 'two-rivers',
  title: words(
    'Two Rivers Partnership: shared measures',
    'Partneriaeth y Ddwy Afon: mesurau ar y cyd',
    'Com-pàirteachas an Dà Abhainn: ceumannan co-roinnte',
  ),
  description: words(
    'A fictional partnership of two councils and a health board. Every place, person and figure is invented, to show what Cairn does.',
    'Partneriaeth ffuglennol o ddau gyngor a bwrdd iechyd. Mae pob lle, person a ffigur wedi’i ddyfeisio, er mwyn dangos yr hyn y mae Cairn yn ei wneud.',
  ),
  language: 'en-GB',
  publisher: {
    name: words(
      'Two Rivers Partnership (fictional)',
      'Partneriaeth y Ddwy Afon (ffuglennol)',
      'Com-pàirteachas an Dà Abhainn (ficseanail)',
    ),
    contact: 'performance@two-rivers.example',
    url: 'https://two-rivers.example/',
  },
  licence: words(
    'Invented figures; use them as you like.',
    'Ffigurau wedi’u dyfeisio; defnyddiwch nhw fel y mynnwch.',
  ),
  published: '2026-10-30T09:00:00Z',
  reportingYearStart: '--04-01',
  areas,
  groups,
  dimensions,
  indicators: measures.map(({ indicator }) => withDates(indicator)),
  targets: measures.flatMap(targetsOf),
  comparators,
  frameworks: [scorecard, riskDomains],
  strategyMaps: [strategyMap],
  relationships,
  annotations,
  stories,
  attachments,
  reports,
  alertRules,
  views,
  overrides,
  batches,
};
