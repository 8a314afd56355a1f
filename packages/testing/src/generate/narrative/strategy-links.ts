import type { StrategyLink } from '@cairn/schema';
import { words, type Words } from '../text.js';

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

/** What drives what, for better or worse. */
export const links: readonly StrategyLink[] = [
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
