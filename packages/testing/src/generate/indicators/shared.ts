import type { Indicator, Unit } from '@cairn/schema';
import type { Profile } from '../areas.js';
import { words } from '../text.js';

/** The month in which the Home First programme begins: October 2024, in months since April 2021. */
export const HOME_FIRST = 42;

export const percent = (decimals = 1): Unit => ({ label: '%', multiplier: 100, decimals });
export const days: Unit = { label: words('days', 'diwrnod'), decimals: 1 };

export const adults = (profile: Profile) => profile.population * 0.79;
export const over65 = (profile: Profile) => profile.population * profile.over65;

/** Who answers for a measure; the analyst of the partnership loads all of them. */
export const responsible = (owner: ReturnType<typeof words>): NonNullable<Indicator['responsible']> => ({
  owner,
  updater: words('Partnership performance team', 'Tîm perfformiad y bartneriaeth'),
  approver: words('Partnership board secretary', 'Ysgrifennydd bwrdd y bartneriaeth'),
});

export const owners = {
  homeFirst: words('Head of Home First', 'Pennaeth Gartref yn Gyntaf'),
  urgentCare: words('Director of Urgent Care', 'Cyfarwyddwr Gofal Brys'),
  publicHealth: words('Director of Public Health', 'Cyfarwyddwr Iechyd y Cyhoedd'),
  socialWork: words('Chief Social Work Officer', 'Prif Swyddog Gwaith Cymdeithasol'),
  commissioning: words('Head of Commissioning', 'Pennaeth Comisiynu'),
  finance: words('Chief Finance Officer', 'Prif Swyddog Cyllid'),
  people: words('Director of People', 'Cyfarwyddwr Pobl'),
  governance: words('Head of Governance', 'Pennaeth Llywodraethu'),
  digital: words('Head of Digital Care', 'Pennaeth Gofal Digidol'),
  customer: words('Customer Relations Manager', 'Rheolwr Cysylltiadau Cwsmeriaid'),
} as const;

export const sources = {
  hospital: words('Hospital activity return (fictional)', 'Datganiad gweithgarwch ysbytai (ffuglennol)'),
  census: words(
    'Monthly delayed discharge census (fictional)',
    'Cyfrifiad misol o oedi wrth ryddhau (ffuglennol)',
  ),
  survey: words(
    'Health and Care Experience Survey (fictional)',
    'Arolwg Profiad Iechyd a Gofal (ffuglennol)',
  ),
  socialCare: words('Social care return (fictional)', 'Datganiad gofal cymdeithasol (ffuglennol)'),
  ledger: words(
    'General ledger of the two councils (fictional)',
    'Cyfriflyfr cyffredinol y ddau gyngor (ffuglennol)',
  ),
  payroll: words('Payroll systems (fictional)', 'Systemau cyflogres (ffuglennol)'),
  complaints: words('Complaints register (fictional)', 'Cofrestr gwynion (ffuglennol)'),
  inspection: words('Care inspection reports (fictional)', 'Adroddiadau arolygu gofal (ffuglennol)'),
  deaths: words('Register of deaths (fictional)', 'Cofrestr marwolaethau (ffuglennol)'),
  audit: words('Internal audit tracker (fictional)', 'Traciwr archwilio mewnol (ffuglennol)'),
  population: words(
    'Mid-year population estimates (fictional)',
    'Amcangyfrifon poblogaeth canol blwyddyn (ffuglennol)',
  ),
} as const;

export const nationalStandard = words('National standard', 'Safon genedlaethol');
export const partnershipPlan = words('Partnership plan 2024 to 2027', 'Cynllun y bartneriaeth 2024 i 2027');
export const partnershipBoard = words('Partnership board', 'Bwrdd y bartneriaeth');
