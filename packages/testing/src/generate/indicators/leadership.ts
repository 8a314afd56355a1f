import type { Indicator } from '@cairn/schema';
import { ALDERMOOR, GREYHAVEN, authorities } from '../areas.js';
import { months, quarters, type Slot, years, yearUnderWay } from '../calendar.js';
import type { Measure } from '../model.js';
import { chance } from '../random.js';
import { words } from '../text.js';
import { owners, partnershipBoard, partnershipPlan, percent, responsible, sources } from './shared.js';

const PARTIES = [
  'No overall control',
  'Harbour Alliance',
  'Moorland Party',
  'Independent group',
  'Civic Union',
] as const;

const PARTY_NAMES: NonNullable<Indicator['categories']> = [
  {
    value: 'No overall control',
    label: words('No overall control', 'Dim rheolaeth gyffredinol', 'Gun smachd iomlan'),
  },
  {
    value: 'Harbour Alliance',
    label: words('Harbour Alliance', 'Cynghrair yr Harbwr', 'Caidreachas a’ Chala'),
  },
  { value: 'Moorland Party', label: words('Moorland Party', 'Plaid y Rhos', 'Pàrtaidh na Mòintich') },
  {
    value: 'Independent group',
    label: words('Independent group', 'Grŵp annibynnol', 'Buidheann neo-eisimeileach'),
  },
  { value: 'Civic Union', label: words('Civic Union', 'Undeb Dinesig', 'Aonadh Catharra') },
];

/** Control changes for some at the election of May 2023. */
function control(area: string, slot: Slot): string {
  const before = Math.floor(chance(`control/${area}`).even() * PARTIES.length);
  const changed = chance(`control/${area}/2023`).even() < 0.4 ? 1 : 0;
  return PARTIES[(before + (slot.first >= 24 ? changed : 0)) % PARTIES.length] ?? PARTIES[0];
}

const READINESS: Readonly<Record<string, readonly string[]>> = {
  [ALDERMOOR]: ['amber', 'amber', 'green', 'green', 'amber'],
  [GREYHAVEN]: ['red', 'red', 'amber', 'amber', 'green'],
};

/** How the partnership is led, and facts that explain the rest. */
export const leadership: readonly Measure[] = [
  {
    indicator: {
      id: 'audit-actions',
      code: 'LE1',
      name: words(
        'Audit recommendations carried out on time',
        'Argymhellion archwilio a weithredwyd yn brydlon',
      ),
      shortName: words('Audit actions', 'Camau archwilio'),
      role: 'target',
      definition: words(
        'Share of the audit recommendations due in the quarter that were carried out by their date.',
        'Cyfran yr argymhellion archwilio a oedd i’w gweithredu yn y chwarter ac a weithredwyd erbyn eu dyddiad.',
      ),
      source: sources.audit,
      valueType: 'proportion',
      unit: percent(0),
      polarity: 'higher',
      frequency: 'quarter',
      responsible: responsible(owners.governance),
      assessment: { method: 'target', tolerance: { absolute: 10 } },
    },
    model: {
      kind: 'proportion',
      slots: quarters,
      who: 'partners',
      base: (profile) => 18 + profile.population / 20000,
      level: 79,
      spread: 5,
      quality: 0.5,
      driftPerYear: 1.5,
      noise: 3,
      limits: '95',
      most: 98,
    },
    targets: [
      {
        kind: 'local',
        value: 85,
        source: partnershipPlan,
        agreedBy: partnershipBoard,
        agreedOn: '2024-03-20',
      },
    ],
  },
  {
    indicator: {
      id: 'joint-working',
      code: 'LE2',
      name: words(
        'Joint working: the partners’ own assessment',
        'Cydweithio: asesiad y partneriaid eu hunain',
      ),
      shortName: words('Joint working', 'Cydweithio'),
      role: 'monitoring',
      definition: words(
        'Each partner’s own rating of how well it plans, decides and shares information with the others.',
        'Sgôr pob partner ei hun o ba mor dda y mae’n cynllunio, yn penderfynu ac yn rhannu gwybodaeth gyda’r lleill.',
      ),
      source: words('Yearly self-assessment (fictional)', 'Hunanasesiad blynyddol (ffuglennol)'),
      valueType: 'category',
      unit: { label: '', decimals: 0 },
      polarity: 'notApplicable',
      frequency: 'year',
      responsible: responsible(owners.governance),
      assessment: { method: 'selfAssessed' },
    },
    model: {
      slots: years,
      who: 'partners',
      of: (area: string, slot: Slot) => READINESS[area]?.[years.indexOf(slot)] ?? null,
    },
  },
  {
    indicator: {
      id: 'political-control',
      code: 'LE3',
      name: words('Political control of the council', 'Rheolaeth wleidyddol y cyngor'),
      shortName: words('Political control', 'Rheolaeth wleidyddol'),
      role: 'context',
      definition: words(
        'Party or group that led the council at the end of the year. The parties are fictional.',
        'Y blaid neu’r grŵp a oedd yn arwain y cyngor ar ddiwedd y flwyddyn. Mae’r pleidiau’n ffuglennol.',
      ),
      source: words('Council websites (fictional)', 'Gwefannau cynghorau (ffuglennol)'),
      valueType: 'text',
      unit: { label: '', decimals: 0 },
      categories: PARTY_NAMES,
      polarity: 'notApplicable',
      frequency: 'year',
      assessment: { method: 'none' },
    },
    model: { slots: years, who: 'authorities', of: control },
  },
  {
    indicator: {
      id: 'population-75',
      code: 'CX1',
      name: words('Residents aged 75 and over', 'Preswylwyr 75 oed a throsodd'),
      shortName: words('Aged 75 and over', '75 oed a throsodd'),
      role: 'context',
      definition: words(
        'Estimated residents aged 75 and over in the middle of the year.',
        'Amcangyfrif o breswylwyr 75 oed a throsodd yng nghanol y flwyddyn.',
      ),
      source: sources.population,
      valueType: 'count',
      unit: { label: words('people', 'o bobl'), decimals: 0 },
      polarity: 'notApplicable',
      frequency: 'year',
      periodBasis: 'pointInTime',
      assessment: { method: 'none' },
    },
    model: { slots: [...years, yearUnderWay], who: 'authorities', of: olderResidents },
  },
  {
    indicator: {
      id: 'ae-attendances',
      code: 'CX2',
      name: words('A&E attendances', 'Ymweliadau â’r adran achosion brys'),
      role: 'context',
      definition: words(
        'Attendances of residents at A&E in the month.',
        'Ymweliadau preswylwyr â’r adran achosion brys yn y mis.',
      ),
      caveats: words(
        'Minor injury units are counted from April 2024.',
        'Cyfrifir unedau mân anafiadau o fis Ebrill 2024.',
      ),
      source: sources.hospital,
      valueType: 'count',
      unit: { label: words('attendances', 'ymweliad'), decimals: 0 },
      polarity: 'none',
      frequency: 'month',
      responsible: responsible(owners.urgentCare),
      assessment: { method: 'none' },
    },
    model: {
      kind: 'count',
      slots: months,
      who: 'partners',
      level: 4600,
      spread: 60,
      quality: 0,
      driftPerYear: 55,
      winter: 180,
      noise: 90,
      offset: { [GREYHAVEN]: 1950 },
      steps: [{ from: 36, over: 1, change: { all: 640 } }],
    },
  },
];

function olderResidents(area: string, slot: Slot): number {
  const profile = authorities.find(({ id }) => id === area);
  if (!profile) throw new RangeError(`unknown area: ${area}`);
  return Math.round((profile.population * profile.over75 * (1 + 0.016 * (slot.first / 12 - 2.5))) / 10) * 10;
}
