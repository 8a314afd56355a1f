import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { months } from '../calendar.js';
import type { Measure } from '../model.js';
import { words } from '../text.js';
import {
  HOME_FIRST,
  nationalStandard,
  owners,
  partnershipBoard,
  partnershipPlan,
  percent,
  responsible,
  sources,
} from './shared.js';

/** How well hospitals run from day to day. */
export const hospitalFlow: readonly Measure[] = [
  {
    indicator: {
      id: 'ae-four-hours',
      code: 'SD1',
      name: words(
        'A&E attendances dealt with within four hours',
        'Achosion yn yr adran achosion brys a gafodd sylw o fewn pedair awr',
      ),
      shortName: words('A&E within four hours', 'Adran achosion brys: pedair awr'),
      role: 'target',
      definition: words(
        'Share of residents’ attendances at A&E in the month that ended in admission, transfer or discharge within four hours of arrival.',
        'Cyfran ymweliadau preswylwyr â’r adran achosion brys yn y mis a ddaeth i ben â derbyn, trosglwyddo neu ryddhau o fewn pedair awr i gyrraedd.',
      ),
      caveats: words(
        'Minor injury units are counted from April 2024.',
        'Cyfrifir unedau mân anafiadau o fis Ebrill 2024.',
      ),
      source: sources.hospital,
      links: [
        {
          title: words('How control charts are read', 'Sut i ddarllen siartiau rheoli'),
          href: 'https://two-rivers.example/control-charts',
        },
      ],
      numerator: {
        definition: words(
          'Attendances that ended within four hours',
          'Ymweliadau a ddaeth i ben o fewn pedair awr',
        ),
        source: sources.hospital,
      },
      denominator: { definition: words('All attendances', 'Pob ymweliad'), source: sources.hospital },
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'month',
      periodBasis: 'discrete',
      responsible: responsible(owners.urgentCare),
      assessment: [{ method: 'spc' }, { method: 'target', tolerance: { absolute: 3 } }],
      spc: { chart: 'xmr', rebase: ['2024-04'] },
    },
    model: {
      kind: 'proportion',
      slots: months,
      who: 'authorities',
      region: true,
      board: true,
      base: (profile) => profile.population * 0.031,
      level: 80.5,
      spread: 5.2,
      quality: 0.75,
      driftPerYear: -1.4,
      winter: -3,
      noise: 1.2,
      steps: [
        { from: 36, over: 1, change: { all: 4.5 } },
        { from: HOME_FIRST + 2, over: 12, change: { [GREYHAVEN]: 6.5, [ALDERMOOR]: 2 } },
      ],
      most: 99.5,
    },
    targets: [
      { kind: 'national', value: 95, source: nationalStandard },
      {
        kind: 'trajectory',
        area: GREYHAVEN,
        value: { first: 78, last: 88 },
        from: HOME_FIRST,
        source: partnershipPlan,
        agreedBy: partnershipBoard,
        agreedOn: '2024-09-18',
      },
    ],
  },
  {
    indicator: {
      id: 'treatment-18-weeks',
      code: 'SD2',
      name: words(
        'Treatment begun within 18 weeks of referral',
        'Triniaeth a ddechreuwyd o fewn 18 wythnos i atgyfeirio',
      ),
      shortName: words('Treatment in 18 weeks', 'Triniaeth mewn 18 wythnos'),
      role: 'target',
      definition: words(
        'Share of patients starting treatment in the month who had waited 18 weeks or less since referral. Measured for the health board only.',
        'Cyfran y cleifion a ddechreuodd driniaeth yn y mis ac a oedd wedi aros 18 wythnos neu lai ers eu hatgyfeirio. Fe’i mesurir ar gyfer y bwrdd iechyd yn unig.',
      ),
      source: sources.hospital,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'month',
      responsible: responsible(owners.urgentCare),
      assessment: { method: 'target', tolerance: { relative: 0.05 } },
    },
    model: {
      kind: 'proportion',
      slots: months,
      who: 'board',
      base: () => 5400,
      level: 82.6,
      spread: 0,
      quality: 0,
      driftPerYear: 0.9,
      winter: -0.8,
      noise: 0.7,
      limits: '95',
    },
    targets: [{ kind: 'national', value: 90, source: nationalStandard }],
  },
];
