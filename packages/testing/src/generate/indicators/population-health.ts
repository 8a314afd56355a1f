import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { threeYears, years } from '../calendar.js';
import type { Measure } from '../model.js';
import { words } from '../text.js';
import { HOME_FIRST, over65, owners, percent, responsible, sources } from './shared.js';

/** Strategic outcomes: how long and how well people live. */
export const populationHealth: readonly Measure[] = [
  {
    indicator: {
      id: 'falls-admissions',
      code: 'SO4',
      name: words(
        'Emergency admissions after a fall, aged 65 and over',
        'Derbyniadau brys ar ôl cwympo, 65 oed a throsodd',
      ),
      shortName: words('Falls', 'Cwympiadau'),
      role: 'target',
      definition: words(
        'Emergency admissions for injuries from a fall, for every 100,000 residents aged 65 and over, standardised by age and sex.',
        'Derbyniadau brys oherwydd anafiadau ar ôl cwympo, am bob 100,000 o breswylwyr 65 oed a throsodd, wedi’u safoni yn ôl oed a rhyw.',
      ),
      method: words(
        'Directly standardised to the European Standard Population 2013.',
        'Wedi’i safoni’n uniongyrchol i Boblogaeth Safonol Ewrop 2013.',
      ),
      caveats: words(
        'From 2023/24 the count includes admissions that stay in the emergency department’s observation ward, so earlier years are not comparable.',
        'O 2023/24 ymlaen mae’r cyfrif yn cynnwys derbyniadau sy’n aros yn ward arsylwi’r adran achosion brys, felly nid oes modd cymharu â blynyddoedd cynharach.',
      ),
      source: sources.hospital,
      valueType: 'standardisedRate',
      unit: {
        label: words('per 100,000 aged 65 and over', 'fesul 100,000 o bobl 65 oed a throsodd'),
        multiplier: 100000,
        decimals: 0,
      },
      polarity: 'lower',
      frequency: 'year',
      responsible: responsible(owners.publicHealth),
      trend: { method: 'fingertips' },
      assessment: { method: 'confidenceInterval', comparator: 'region', levels: 2 },
    },
    model: {
      kind: 'rate',
      slots: years,
      who: 'authorities',
      region: true,
      board: true,
      base: over65,
      level: 2150,
      spread: 260,
      quality: -0.6,
      driftPerYear: -22,
      noise: 30,
      steps: [{ from: 24, over: 1, change: { all: 310 } }],
      limits: '95 and 99.8',
    },
  },
  {
    indicator: {
      id: 'time-at-home',
      code: 'SO5',
      name: words(
        'Time at home in the last six months of life',
        'Amser gartref yn ystod chwe mis olaf bywyd',
      ),
      shortName: words('Time at home', 'Amser gartref'),
      role: 'target',
      definition: words(
        'Share of the last six months of life that people spend at home or in another community setting.',
        'Cyfran chwe mis olaf bywyd y mae pobl yn eu treulio gartref neu mewn lleoliad cymunedol arall.',
      ),
      interpretation: words('A higher figure is better.', 'Mae ffigur uwch yn well.'),
      source: sources.hospital,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'year',
      responsible: responsible(owners.homeFirst),
      assessment: { method: 'levelAndRate', comparator: 'region' },
    },
    model: {
      kind: 'level',
      slots: years,
      who: 'authorities',
      region: true,
      board: true,
      level: 88.6,
      spread: 1.4,
      quality: 0.75,
      driftPerYear: 0.35,
      noise: 0.2,
      steps: [{ from: HOME_FIRST, over: 12, change: { [GREYHAVEN]: 1.3, [ALDERMOOR]: 0.5 } }],
      most: 100,
    },
  },
  {
    indicator: {
      id: 'premature-mortality',
      code: 'SO6',
      name: words(
        'Deaths under 75, three years together',
        'Marwolaethau dan 75 oed, tair blynedd gyda’i gilydd',
      ),
      shortName: words('Early deaths', 'Marwolaethau cynnar'),
      role: 'monitoring',
      definition: words(
        'Deaths of people under 75 for every 100,000 residents of that age, standardised by age and sex, over three years.',
        'Marwolaethau pobl dan 75 oed am bob 100,000 o breswylwyr o’r oed hwnnw, wedi’u safoni yn ôl oed a rhyw, dros dair blynedd.',
      ),
      source: sources.deaths,
      valueType: 'standardisedRate',
      unit: {
        label: words('per 100,000 under 75', 'fesul 100,000 dan 75 oed'),
        multiplier: 100000,
        decimals: 0,
      },
      polarity: 'lower',
      frequency: 'year',
      periodBasis: 'pooled',
      responsible: responsible(owners.publicHealth),
      assessment: { method: 'quantile', quantiles: 5, group: 'region-23', minimumAreas: 20 },
    },
    model: {
      kind: 'rate',
      slots: threeYears,
      who: 'authorities',
      region: true,
      base: (profile) => profile.population * (1 - profile.over75) * 3,
      level: 372,
      spread: 52,
      quality: -0.5,
      driftPerYear: -3,
      noise: 4,
      limits: '95',
    },
  },
];
