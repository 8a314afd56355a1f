import type { StrategyLink, StrategyMap, StrategyNode } from '@cairn/schema';
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

const nodes: readonly StrategyNode[] = [
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

const link = (
  from: string,
  to: string,
  effect: StrategyLink['effect'],
  strength?: NonNullable<StrategyLink['strength']>,
  lag?: Words,
  evidence?: Words,
): StrategyLink => ({
  from,
  to,
  effect,
  ...(strength ? { strength } : {}),
  ...(lag ? { lag } : {}),
  ...(evidence ? { evidence } : {}),
});

const weeks = words('weeks', 'wythnosau');
const months = words('3 to 6 months', '3 i 6 mis');
const year = words('about a year', 'tua blwyddyn');
const pilot = words(
  'Measured in the Home First pilot, 2023/24 (fictional).',
  'Wedi’i fesur ym mheilot Gartref yn Gyntaf, 2023/24 (ffuglennol).',
);
const belief = words(
  'Agreed by the partners at a workshop; not measured.',
  'Cytunwyd gan y partneriaid mewn gweithdy; heb ei fesur.',
);

const links: readonly StrategyLink[] = [
  link('n-together', 'n-pooled', 'positive', 'strong', months, belief),
  link('n-pooled', 'n-discharge', 'positive', 'strong', months, pilot),
  link('n-pooled', 'n-budget', 'unclear', 'moderate', year, belief),
  link('n-together', 'n-listen', 'positive', 'weak', year),
  link('n-heard', 'n-stay', 'positive', 'moderate', year, belief),
  link('n-heard', 'n-well', 'positive', 'moderate', months),
  link('n-trained', 'n-safe', 'positive', 'moderate', months),
  link('n-trained', 'n-reable', 'positive', 'weak', months),
  link('n-trained', 'n-heard', 'positive', 'weak', months),
  link('n-technology', 'n-falls', 'positive', 'moderate', year, pilot),
  link('n-technology', 'n-home', 'positive', 'moderate', year),
  link(
    'n-technology',
    'n-carers',
    'unclear',
    'weak',
    year,
    words(
      'Some carers feel relief, others feel watched.',
      'Mae rhai gofalwyr yn teimlo rhyddhad, ac eraill yn teimlo eu bod yn cael eu gwylio.',
    ),
  ),
  link('n-stay', 'n-recruit', 'positive', 'strong', months),
  link('n-stay', 'n-trained', 'positive', 'weak', year),
  link('n-well', 'n-recruit', 'positive', 'weak', months),
  link('n-well', 'n-homecare', 'positive', 'moderate', weeks),
  link('n-recruit', 'n-homecare', 'positive', 'strong', weeks, pilot),
  link('n-recruit', 'n-agency', 'positive', 'strong', weeks),
  link('n-recruit', 'n-assess', 'positive', 'moderate', weeks),
  link('n-assess', 'n-homecare', 'positive', 'strong', weeks),
  link('n-assess', 'n-carers', 'positive', 'weak', months),
  link('n-homecare', 'n-discharge', 'positive', 'strong', weeks, pilot),
  link(
    'n-homecare',
    'n-budget',
    'negative',
    'moderate',
    months,
    words('More visits cost more before they save.', 'Mae mwy o ymweliadau’n costio mwy cyn iddynt arbed.'),
  ),
  link('n-homecare', 'n-control', 'positive', 'moderate', months),
  link('n-discharge', 'n-ae', 'positive', 'strong', weeks, pilot),
  link('n-discharge', 'n-home', 'positive', 'strong', weeks),
  link(
    'n-discharge',
    'n-urgent',
    'negative',
    'moderate',
    weeks,
    words(
      'Quicker discharge may bring some people back to hospital.',
      'Gall rhyddhau cynt ddod â rhai pobl yn ôl i’r ysbyty.',
    ),
  ),
  link(
    'n-discharge',
    'n-carers',
    'negative',
    'moderate',
    weeks,
    words('More is asked of families at home.', 'Gofynnir mwy gan deuluoedd gartref.'),
  ),
  link('n-reable', 'n-home', 'positive', 'strong', months, pilot),
  link('n-reable', 'n-urgent', 'positive', 'moderate', months),
  link('n-reable', 'n-budget', 'positive', 'moderate', year),
  link('n-safe', 'n-satisfied', 'positive', 'moderate', months),
  link('n-ae', 'n-treatment', 'unclear', 'weak', months),
  link('n-treatment', 'n-satisfied', 'positive', 'weak', months),
  link('n-treatment', 'n-lives', 'positive', 'moderate', words('years', 'blynyddoedd')),
  link('n-carers', 'n-home', 'positive', 'strong', months),
  link('n-control', 'n-satisfied', 'positive', 'strong', months),
  link('n-listen', 'n-satisfied', 'positive', 'weak', months),
  link('n-falls', 'n-urgent', 'positive', 'strong', weeks),
  link('n-agency', 'n-budget', 'positive', 'strong', weeks),
  link('n-urgent', 'n-lives', 'unclear', 'weak', words('years', 'blynyddoedd')),
];

/** How the partners think the system works: what drives what, for better or worse. */
export const strategyMap: StrategyMap = {
  id: 'how-it-works',
  name: words('How care and health hang together', 'Sut mae gofal ac iechyd yn cydblethu'),
  framework: 'scorecard',
  nodes,
  links,
};
