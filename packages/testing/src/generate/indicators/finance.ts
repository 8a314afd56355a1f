import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { months, quarters, type Slot, years } from '../calendar.js';
import type { Measure } from '../model.js';
import { chance } from '../random.js';
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

/** Savings add up through the year: Aldermoor keeps to its plan until its overspend of 2025/26, Greyhaven runs a little late. */
function savingsDelivered(area: string, slot: Slot): number {
  const quarter = Math.floor((slot.first % 12) / 3);
  const planned = [20, 45, 72, 100][quarter] ?? 0;
  const pace = area === ALDERMOOR ? (slot.first < 48 ? 0.99 : 0.82) : 0.94;
  return Math.round(planned * pace + 2 * chance(`savings/${area}/${slot.period}`).normal());
}

/** What care costs, and whether the partners live within their means. */
export const finance: readonly Measure[] = [
  {
    indicator: {
      id: 'budget-variance',
      code: 'FI1',
      name: words(
        'Forecast year-end variance from the social care budget',
        'Amrywiant a ragwelir ar ddiwedd y flwyddyn o’r gyllideb gofal cymdeithasol',
      ),
      shortName: words('Budget variance', 'Amrywiant cyllideb'),
      role: 'target',
      definition: words(
        'Spending forecast for the year less the budget, as a share of the budget. Above zero is an overspend.',
        'Gwariant a ragwelir ar gyfer y flwyddyn llai’r gyllideb, fel cyfran o’r gyllideb. Mae uwchlaw sero yn orwariant.',
      ),
      source: sources.ledger,
      valueType: 'ratio',
      unit: { label: '%', decimals: 1 },
      polarity: 'target',
      frequency: 'quarter',
      responsible: responsible(owners.finance),
      assessment: { method: 'target', tolerance: { absolute: 1 } },
    },
    model: {
      kind: 'level',
      slots: quarters,
      who: 'partners',
      level: 0.9,
      spread: 0.3,
      quality: -0.4,
      driftPerYear: 0.15,
      noise: 0.5,
      least: -5,
      steps: [
        { from: 48, over: 9, change: { [ALDERMOOR]: 2.2 } },
        { from: 57, over: 3, change: { [GREYHAVEN]: -0.9 } },
      ],
    },
    targets: [
      {
        kind: 'local',
        value: { lower: -1, upper: 1 },
        source: words('Financial regulations', 'Rheoliadau ariannol'),
      },
    ],
  },
  {
    indicator: {
      id: 'savings',
      code: 'FI2',
      name: words(
        'Savings delivered as a share of the year’s plan',
        'Arbedion a gyflawnwyd fel cyfran o gynllun y flwyddyn',
      ),
      shortName: words('Savings delivered', 'Arbedion a gyflawnwyd'),
      role: 'target',
      definition: words(
        'Recurring savings delivered since 1 April, as a share of those planned for the whole year.',
        'Arbedion rheolaidd a gyflawnwyd ers 1 Ebrill, fel cyfran o’r rhai a gynlluniwyd ar gyfer y flwyddyn gyfan.',
      ),
      source: sources.ledger,
      valueType: 'ratio',
      unit: percent(0),
      polarity: 'higher',
      frequency: 'quarter',
      periodBasis: 'cumulative',
      responsible: responsible(owners.finance),
      assessment: { method: 'target', tolerance: { absolute: 5 } },
    },
    model: { slots: quarters, who: 'partners', of: savingsDelivered },
    targets: [
      {
        kind: 'local',
        value: { byQuarter: [20, 45, 72, 100] },
        source: partnershipPlan,
        agreedBy: partnershipBoard,
        agreedOn: '2024-03-20',
      },
    ],
  },
  {
    indicator: {
      id: 'agency-spend',
      code: 'FI3',
      name: words(
        'Agency staff as a share of staff spending',
        'Staff asiantaeth fel cyfran o wariant ar staff',
      ),
      shortName: words('Agency spend', 'Gwariant ar asiantaethau'),
      role: 'target',
      definition: words(
        'Spending on agency staff as a share of all spending on social care staff in the month.',
        'Gwariant ar staff asiantaeth fel cyfran o’r holl wariant ar staff gofal cymdeithasol yn y mis.',
      ),
      source: sources.ledger,
      valueType: 'ratio',
      unit: percent(),
      polarity: 'lower',
      frequency: 'month',
      responsible: responsible(owners.people),
      spc: { chart: 'xmr' },
      assessment: { method: 'range' },
    },
    model: {
      kind: 'level',
      slots: months,
      who: 'authorities',
      region: true,
      level: 5.8,
      spread: 1.6,
      quality: -0.7,
      driftPerYear: 0.2,
      winter: 0.4,
      noise: 0.35,
      least: 0.4,
      steps: [{ from: HOME_FIRST + 2, over: 10, change: { [ALDERMOOR]: 2.9, [GREYHAVEN]: -0.6 } }],
    },
    targets: [
      {
        kind: 'local',
        value: { lower: 5, upper: 7.5 },
        source: partnershipPlan,
        agreedBy: partnershipBoard,
        agreedOn: '2024-03-20',
      },
    ],
  },
  {
    indicator: {
      id: 'care-home-cost',
      code: 'FI4',
      name: words(
        'Weekly cost of a care home place, aged 65 and over',
        'Cost wythnosol lle mewn cartref gofal, 65 oed a throsodd',
      ),
      shortName: words('Care home cost', 'Cost cartref gofal'),
      role: 'context',
      definition: words(
        'Mean weekly fee that the council pays for a care home place for people aged 65 and over.',
        'Y ffi wythnosol gymedrig y mae’r cyngor yn ei thalu am le mewn cartref gofal i bobl 65 oed a throsodd.',
      ),
      interpretation: words(
        'A high fee is not bad in itself: it may buy better care, or a market with too few places.',
        'Nid yw ffi uchel yn ddrwg ynddi’i hun: gall brynu gofal gwell, neu adlewyrchu marchnad â rhy ychydig o leoedd.',
      ),
      source: sources.ledger,
      valueType: 'money',
      unit: { label: '£', decimals: 0, position: 'before' },
      polarity: 'none',
      frequency: 'year',
      responsible: responsible(owners.commissioning),
      assessment: { method: 'none' },
    },
    model: {
      kind: 'level',
      slots: years,
      who: 'authorities',
      region: true,
      level: 848,
      spread: 46,
      quality: 0.2,
      driftPerYear: 52,
      noise: 9,
    },
  },
];
