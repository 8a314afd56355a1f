import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { everySecondYear, years } from '../calendar.js';
import type { Measure } from '../model.js';
import { words } from '../text.js';
import { owners, partnershipBoard, partnershipPlan, percent, responsible, sources } from './shared.js';

/** What people who use services and carers say in surveys. */
export const experience: readonly Measure[] = [
  {
    indicator: {
      id: 'satisfaction',
      code: 'SU1',
      name: words(
        'People who rate their care as good or excellent',
        'Pobl sy’n dweud bod eu gofal yn dda neu’n rhagorol',
      ),
      shortName: words('Satisfaction with care', 'Boddhad â gofal'),
      role: 'target',
      definition: words(
        'Adults receiving care or support who rate it as good or excellent in the survey, which runs every second year.',
        'Oedolion sy’n cael gofal neu gymorth ac sy’n dweud ei fod yn dda neu’n rhagorol yn yr arolwg, a gynhelir bob yn ail flwyddyn.',
      ),
      method: words(
        'Weighted to the age and sex of those who receive care. Limits by Wilson’s method.',
        'Wedi’i bwysoli yn ôl oed a rhyw’r rhai sy’n cael gofal. Terfynau yn ôl dull Wilson.',
      ),
      source: sources.survey,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'twoYear',
      responsible: responsible(owners.socialWork),
      assessment: { method: 'target', useInterval: true },
    },
    model: {
      kind: 'proportion',
      slots: everySecondYear,
      who: 'authorities',
      region: true,
      base: (profile) => 120 + profile.population * 0.0016,
      level: 81.5,
      spread: 3.6,
      quality: 0.8,
      driftPerYear: -0.7,
      noise: 0.8,
      limits: '95',
      survey: true,
      most: 97,
    },
    targets: [
      {
        kind: 'local',
        value: 80,
        source: partnershipPlan,
        agreedBy: partnershipBoard,
        agreedOn: '2024-03-20',
      },
    ],
  },
  {
    indicator: {
      id: 'choice-control',
      code: 'SU2',
      name: words(
        'People who have as much control over daily life as they want',
        'Pobl sydd â chymaint o reolaeth dros fywyd bob dydd ag y dymunant',
      ),
      shortName: words('Control over daily life', 'Rheolaeth dros fywyd bob dydd'),
      role: 'target',
      definition: words(
        'Adults receiving care or support who say that they have as much control over their daily life as they want, or adequate control.',
        'Oedolion sy’n cael gofal neu gymorth ac sy’n dweud bod ganddynt gymaint o reolaeth ag y dymunant dros eu bywyd bob dydd, neu reolaeth ddigonol.',
      ),
      source: sources.survey,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'year',
      responsible: responsible(owners.socialWork),
      assessment: { method: 'quantile', quantiles: 4, group: 'region-23', minimumAreas: 12 },
    },
    model: {
      kind: 'proportion',
      slots: years,
      who: 'authorities',
      region: true,
      base: (profile) => 160 + profile.population * 0.0018,
      level: 76.8,
      spread: 2.8,
      quality: 0.7,
      noise: 0.6,
      limits: '95',
      survey: true,
    },
  },
  {
    indicator: {
      id: 'carers-support',
      code: 'SU3',
      name: words(
        'Carers who feel supported to carry on caring',
        'Gofalwyr sy’n teimlo eu bod yn cael cymorth i barhau i ofalu',
      ),
      shortName: words('Carers supported', 'Cymorth i ofalwyr'),
      role: 'target',
      definition: words(
        'Unpaid carers who agree that they feel supported to carry on caring.',
        'Gofalwyr di-dâl sy’n cytuno eu bod yn teimlo eu bod yn cael cymorth i barhau i ofalu.',
      ),
      source: sources.survey,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'year',
      responsible: responsible(owners.commissioning),
      assessment: { method: 'confidenceInterval', comparator: 'region', against: 'interval' },
    },
    model: {
      kind: 'proportion',
      slots: years,
      who: 'authorities',
      region: true,
      base: (profile) => 120 + profile.population * 0.0024,
      level: 37.5,
      spread: 4.2,
      quality: 0.6,
      driftPerYear: -0.9,
      noise: 1,
      offset: { [ALDERMOOR]: 12, [GREYHAVEN]: -7 },
      limits: '95',
      survey: true,
    },
  },
];
