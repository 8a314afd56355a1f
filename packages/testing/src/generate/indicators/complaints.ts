import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { quarters } from '../calendar.js';
import type { Measure } from '../model.js';
import { words } from '../text.js';
import { owners, percent, responsible, sources } from './shared.js';

/** What people say when things go wrong. */
export const complaints: readonly Measure[] = [
  {
    indicator: {
      id: 'complaints-on-time',
      code: 'SU4',
      name: words('Complaints answered within 20 working days', 'Cwynion a atebwyd o fewn 20 diwrnod gwaith'),
      shortName: words('Complaints on time', 'Cwynion yn brydlon'),
      role: 'target',
      definition: words(
        'Share of the complaints closed in the quarter that were answered within 20 working days.',
        'Cyfran y cwynion a gaewyd yn y chwarter a atebwyd o fewn 20 diwrnod gwaith.',
      ),
      source: sources.complaints,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'quarter',
      responsible: responsible(owners.customer),
      disclosure: { minimumCount: 5 },
      assessment: { method: 'target', tolerance: { relative: 0.05 } },
    },
    model: {
      kind: 'proportion',
      slots: quarters,
      who: 'authorities',
      region: true,
      base: (profile) => profile.population * 0.00042,
      level: 74,
      spread: 8,
      quality: 0.7,
      driftPerYear: 1.2,
      noise: 2,
      limits: '95',
      offset: { [GREYHAVEN]: 6 },
      steps: [{ from: 51, over: 6, change: { [ALDERMOOR]: -11 } }],
      most: 99,
    },
    targets: [{ kind: 'statutory', value: 80, source: words('Complaints code', 'Cod cwynion') }],
  },
  {
    indicator: {
      id: 'complaints-received',
      code: 'SU5',
      name: words('Complaints received about social care', 'Cwynion a dderbyniwyd am ofal cymdeithasol'),
      shortName: words('Complaints received', 'Cwynion a dderbyniwyd'),
      role: 'monitoring',
      definition: words(
        'Complaints received in the quarter for every 10,000 residents.',
        'Cwynion a dderbyniwyd yn y chwarter am bob 10,000 o breswylwyr.',
      ),
      interpretation: words(
        'Neither high nor low is good: many complaints may mean poor care, or that people know how to complain.',
        'Nid yw uchel nac isel yn dda: gall llawer o gwynion olygu gofal gwael, neu fod pobl yn gwybod sut i gwyno.',
      ),
      source: sources.complaints,
      valueType: 'rate',
      unit: {
        label: words('per 10,000 residents', 'fesul 10,000 o breswylwyr'),
        multiplier: 10000,
        decimals: 1,
      },
      polarity: 'none',
      frequency: 'quarter',
      responsible: responsible(owners.customer),
      assessment: { method: 'confidenceInterval', comparator: 'region', levels: 1 },
    },
    model: {
      kind: 'rate',
      slots: quarters,
      who: 'authorities',
      region: true,
      level: 4.3,
      spread: 0.9,
      quality: -0.3,
      driftPerYear: 0.25,
      noise: 0.3,
      limits: '95',
    },
  },
];
