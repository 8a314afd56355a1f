import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { months, quarters } from '../calendar.js';
import type { Measure } from '../model.js';
import { words } from '../text.js';
import {
  HOME_FIRST,
  owners,
  partnershipBoard,
  partnershipPlan,
  percent,
  responsible,
  sources,
} from './shared.js';

/** People, partnerships and resources. */
export const workforce: readonly Measure[] = [
  {
    indicator: {
      id: 'sickness-absence',
      code: 'PR1',
      name: words('Working time lost to sickness', 'Amser gwaith a gollwyd oherwydd salwch'),
      shortName: words('Sickness absence', 'Absenoldeb salwch'),
      role: 'target',
      definition: words(
        'Hours of social care staff lost to sickness as a share of contracted hours in the month.',
        'Oriau staff gofal cymdeithasol a gollwyd oherwydd salwch fel cyfran o’r oriau dan gontract yn y mis.',
      ),
      source: sources.payroll,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'lower',
      frequency: 'month',
      responsible: responsible(owners.people),
      assessment: [{ method: 'spc' }, { method: 'target' }],
      spc: { chart: 'xmr', twoOfThreeBeyondThreeSigma: true },
    },
    model: {
      kind: 'level',
      slots: months,
      who: 'authorities',
      region: true,
      level: 6.3,
      spread: 0.8,
      quality: -0.6,
      winter: 0.35,
      noise: 0.22,
      steps: [
        { from: 52, over: 6, change: { [ALDERMOOR]: 1.3 } },
        { from: 47, over: 10, change: { [GREYHAVEN]: -0.7 } },
      ],
    },
    targets: [
      {
        kind: 'local',
        value: 6,
        source: partnershipPlan,
        agreedBy: partnershipBoard,
        agreedOn: '2024-03-20',
      },
    ],
  },
  {
    indicator: {
      id: 'staff-turnover',
      code: 'PR2',
      name: words('Staff leaving in the last 12 months', 'Staff sydd wedi gadael yn y 12 mis diwethaf'),
      shortName: words('Staff turnover', 'Trosiant staff'),
      role: 'monitoring',
      definition: words(
        'Social care staff who left in the 12 months to the end of the quarter, as a share of the mean number in post.',
        'Staff gofal cymdeithasol a adawodd yn y 12 mis hyd at ddiwedd y chwarter, fel cyfran o’r nifer cymedrig mewn swydd.',
      ),
      source: sources.payroll,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'lower',
      frequency: 'quarter',
      periodBasis: 'rolling',
      responsible: responsible(owners.people),
      assessment: {
        method: 'quantile',
        quantiles: 4,
        group: 'region-23',
        minimumAreas: 15,
        definition: 'percentile',
      },
    },
    model: {
      kind: 'level',
      slots: quarters,
      who: 'authorities',
      region: true,
      level: 17.5,
      spread: 2.9,
      quality: -0.6,
      driftPerYear: -0.4,
      noise: 0.3,
    },
  },
  {
    indicator: {
      id: 'vacancies',
      code: 'PR3',
      name: words('Care worker posts that are vacant', 'Swyddi gweithwyr gofal sy’n wag'),
      shortName: words('Vacancies', 'Swyddi gwag'),
      role: 'target',
      definition: words(
        'Vacant care worker posts as a share of all such posts on the last day of the quarter.',
        'Swyddi gwag gweithwyr gofal fel cyfran o’r holl swyddi o’r fath ar ddiwrnod olaf y chwarter.',
      ),
      source: sources.payroll,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'lower',
      frequency: 'quarter',
      periodBasis: 'pointInTime',
      responsible: responsible(owners.people),
      assessment: { method: 'target', tolerance: { relative: 0.1 } },
    },
    model: {
      kind: 'proportion',
      slots: quarters,
      who: 'authorities',
      region: true,
      base: (profile) => profile.population * 0.0098,
      level: 9.4,
      offset: { [ALDERMOOR]: 2.6 },
      spread: 1.9,
      quality: -0.6,
      noise: 0.4,
      limits: '95',
      steps: [{ from: HOME_FIRST, over: 12, change: { [GREYHAVEN]: -2.6, [ALDERMOOR]: 2.1 } }],
    },
    targets: [
      {
        kind: 'local',
        value: 8,
        source: partnershipPlan,
        agreedBy: partnershipBoard,
        agreedOn: '2024-03-20',
      },
    ],
  },
];
