import type { StrategyNode } from '@cairn/schema';
import { words, type Words } from '../text.js';

const node = (
  id: string,
  perspective: string,
  label: Words,
  indicators: readonly string[] = [],
  objective?: string,
): StrategyNode => ({
  id,
  label,
  perspective,
  ...(objective === undefined ? {} : { objective }),
  ...(indicators.length === 0 ? {} : { indicators }),
});

/** The parts of the system. */
export const nodes: readonly StrategyNode[] = [
  node(
    'n-home',
    'strategic-outcomes',
    words('People live well at home for longer', 'Mae pobl yn byw’n dda gartref yn hirach'),
    ['delayed-discharges', 'time-at-home'],
    'live-at-home',
  ),
  node(
    'n-urgent',
    'strategic-outcomes',
    words('Fewer people need urgent care', 'Mae angen gofal brys ar lai o bobl'),
    ['emergency-admissions', 'emergency-readmissions'],
    'less-urgent-care',
  ),
  node('n-falls', 'strategic-outcomes', words('Fewer falls', 'Llai o gwympiadau'), ['falls-admissions']),
  node(
    'n-lives',
    'strategic-outcomes',
    words('Fewer people die early', 'Mae llai o bobl yn marw’n gynnar'),
    ['premature-mortality'],
    'longer-lives',
  ),

  node(
    'n-satisfied',
    'service-users',
    words('People are satisfied with care', 'Mae pobl yn fodlon â’u gofal'),
    ['satisfaction'],
  ),
  node(
    'n-control',
    'service-users',
    words('People control their daily life', 'Mae pobl yn rheoli eu bywyd bob dydd'),
    ['choice-control'],
  ),
  node(
    'n-carers',
    'service-users',
    words('Carers are supported', 'Mae gofalwyr yn cael cymorth'),
    ['carers-support'],
    'carers',
  ),
  node(
    'n-listen',
    'service-users',
    words('We answer when things go wrong', 'Rydym yn ateb pan fydd pethau’n mynd o chwith'),
    ['complaints-on-time', 'complaints-received'],
    'listening',
  ),

  node(
    'n-budget',
    'financial',
    words('We live within our means', 'Rydym yn byw o fewn ein modd'),
    ['budget-variance', 'savings'],
    'within-means',
  ),
  node('n-agency', 'financial', words('Less spent on agencies', 'Llai o wariant ar asiantaethau'), [
    'agency-spend',
  ]),

  node(
    'n-ae',
    'service-delivery',
    words('A&E within four hours', 'Adran achosion brys: pedair awr'),
    ['ae-four-hours'],
    'hospital-flow',
  ),
  node('n-treatment', 'service-delivery', words('Treatment in 18 weeks', 'Triniaeth mewn 18 wythnos'), [
    'treatment-18-weeks',
  ]),
  node('n-discharge', 'service-delivery', words('Discharge home on the day', 'Rhyddhau adref ar y diwrnod'), [
    'delayed-discharges',
  ]),
  node(
    'n-homecare',
    'service-delivery',
    words('Care at home begins without delay', 'Mae gofal cartref yn dechrau’n ddi-oed'),
    ['care-at-home-wait'],
    'care-at-home',
  ),
  node('n-assess', 'service-delivery', words('Needs are assessed in time', 'Asesir anghenion mewn pryd'), [
    'assessment-waits',
  ]),
  node(
    'n-reable',
    'service-delivery',
    words('People recover their independence', 'Mae pobl yn adennill eu hannibyniaeth'),
    ['reablement'],
    'recovery',
  ),
  node(
    'n-safe',
    'service-delivery',
    words('Safe care, good homes', 'Gofal diogel, cartrefi da'),
    ['safeguarding', 'care-homes-good'],
    'safe-and-good',
  ),

  node(
    'n-together',
    'leadership',
    words('Leaders decide together', 'Mae arweinwyr yn penderfynu gyda’i gilydd'),
    ['joint-working', 'audit-actions'],
    'joint-leadership',
  ),
  node(
    'n-pooled',
    'leadership',
    words('One pooled budget for discharge', 'Un gyllideb gyfun ar gyfer rhyddhau'),
  ),

  node('n-recruit', 'people', words('Posts are filled', 'Mae swyddi wedi’u llenwi'), ['vacancies']),
  node('n-well', 'people', words('Staff are well', 'Mae staff yn iach'), ['sickness-absence']),
  node('n-stay', 'people', words('Staff stay', 'Mae staff yn aros'), ['staff-turnover']),

  node('n-trained', 'innovation', words('Staff are trained', 'Mae staff wedi’u hyfforddi'), ['training']),
  node(
    'n-heard',
    'innovation',
    words('Staff are heard', 'Mae staff yn cael eu clywed'),
    ['staff-engagement'],
    'learning',
  ),
  node(
    'n-technology',
    'innovation',
    words('Technology helps people stay at home', 'Mae technoleg yn helpu pobl i aros gartref'),
    ['digital-care'],
    'technology',
  ),
];
