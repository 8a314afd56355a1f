import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { quarters, type Slot, years } from '../calendar.js';
import type { Measure } from '../model.js';
import { words } from '../text.js';
import { HOME_FIRST, nationalStandard, over65, owners, percent, responsible, sources } from './shared.js';

const GRADES: Readonly<Record<string, readonly string[]>> = {
  [ALDERMOOR]: ['Good', 'Good', 'Adequate', 'Good', 'Good'],
  [GREYHAVEN]: ['Adequate', 'Weak', 'Adequate', 'Good', 'Very good'],
};

/** How well services run: recovery, safety and the quality of care homes. */
export const careQuality: readonly Measure[] = [
  {
    indicator: {
      id: 'reablement',
      code: 'SD6',
      name: words(
        'Older people still at home 91 days after reablement',
        'Pobl hŷn sy’n dal gartref 91 diwrnod ar ôl ailalluogi',
      ),
      shortName: words('Still at home after reablement', 'Dal gartref ar ôl ailalluogi'),
      role: 'target',
      definition: words(
        'People aged 65 and over who were discharged from hospital into reablement and were at home 91 days later.',
        'Pobl 65 oed a throsodd a ryddhawyd o’r ysbyty i wasanaeth ailalluogi ac a oedd gartref 91 diwrnod yn ddiweddarach.',
      ),
      interpretation: words(
        'A higher figure is better. Judged against the last full quarter before Home First.',
        'Mae ffigur uwch yn well. Fe’i bernir yn erbyn y chwarter llawn olaf cyn Gartref yn Gyntaf.',
      ),
      source: sources.socialCare,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'quarter',
      responsible: responsible(owners.homeFirst),
      assessment: { method: 'improvement', baseline: '2024-Q2', tolerance: { absolute: 1 } },
    },
    model: {
      kind: 'proportion',
      slots: quarters,
      who: 'authorities',
      region: true,
      base: (profile) => over65(profile) * 0.0085,
      level: 80.2,
      spread: 3.4,
      quality: 0.7,
      noise: 0.8,
      steps: [{ from: HOME_FIRST, over: 9, change: { [GREYHAVEN]: 6.8, [ALDERMOOR]: 3.2 } }],
      limits: '95',
      most: 97,
    },
  },
  {
    indicator: {
      id: 'safeguarding',
      code: 'SD7',
      name: words('Safeguarding enquiries completed on time', 'Ymholiadau diogelu a gwblhawyd yn brydlon'),
      shortName: words('Safeguarding on time', 'Diogelu yn brydlon'),
      role: 'target',
      definition: words(
        'Share of adult safeguarding enquiries completed in the quarter within 28 days.',
        'Cyfran yr ymholiadau diogelu oedolion a gwblhawyd yn y chwarter o fewn 28 diwrnod.',
      ),
      source: sources.socialCare,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'quarter',
      responsible: responsible(owners.socialWork),
      assessment: { method: 'target', tolerance: { absolute: 2.5 } },
    },
    model: {
      kind: 'proportion',
      slots: quarters,
      who: 'authorities',
      region: true,
      base: (profile) => profile.population * 0.0011,
      level: 91,
      spread: 3.2,
      quality: 0.7,
      driftPerYear: 0.5,
      noise: 0.9,
      limits: '95',
      most: 99.5,
      offset: { [ALDERMOOR]: 2.5, [GREYHAVEN]: 0.5 },
    },
    targets: [{ kind: 'statutory', value: 92, source: nationalStandard }],
  },
  {
    indicator: {
      id: 'care-homes-good',
      code: 'SD8',
      name: words(
        'Care home places in homes graded good or better',
        'Lleoedd mewn cartrefi gofal â gradd dda neu well',
      ),
      shortName: words('Good care homes', 'Cartrefi gofal da'),
      role: 'monitoring',
      definition: words(
        'Share of registered care home places that are in homes graded good or better at their last inspection.',
        'Cyfran y lleoedd cofrestredig mewn cartrefi gofal sydd mewn cartrefi a gafodd radd dda neu well yn eu harolygiad diwethaf.',
      ),
      source: sources.inspection,
      valueType: 'proportion',
      unit: percent(),
      polarity: 'higher',
      frequency: 'year',
      periodBasis: 'pointInTime',
      responsible: responsible(owners.commissioning),
      assessment: { method: 'quantile', quantiles: 5, group: 'region-23', minimumAreas: 20 },
    },
    model: {
      kind: 'proportion',
      slots: years,
      who: 'authorities',
      region: true,
      base: (profile) => over65(profile) * 0.041,
      level: 79,
      spread: 6.5,
      quality: 0.6,
      driftPerYear: 0.8,
      noise: 1.4,
      limits: '95',
      most: 98,
      steps: [{ from: 36, over: 12, change: { [GREYHAVEN]: 5 } }],
    },
  },
  {
    indicator: {
      id: 'care-home-grade',
      code: 'SD9',
      name: words(
        'Inspection grade of the council’s own care homes',
        'Gradd arolygu cartrefi gofal y cyngor ei hun',
      ),
      shortName: words('Own care homes’ grade', 'Gradd ein cartrefi gofal'),
      role: 'monitoring',
      definition: words(
        'Overall grade of the care homes that the council runs itself, at the last inspection of the year.',
        'Gradd gyffredinol y cartrefi gofal y mae’r cyngor ei hun yn eu rhedeg, yn arolygiad olaf y flwyddyn.',
      ),
      source: sources.inspection,
      valueType: 'category',
      unit: { label: '', decimals: 0 },
      categories: [
        { value: 'Very good', label: words('Very good', 'Da iawn', 'Glè mhath') },
        { value: 'Good', label: words('Good', 'Da', 'Math') },
        { value: 'Adequate', label: words('Adequate', 'Digonol', 'Iomchaidh') },
        { value: 'Weak', label: words('Weak', 'Gwan', 'Lag') },
      ],
      polarity: 'notApplicable',
      frequency: 'year',
      responsible: responsible(owners.commissioning),
      assessment: { method: 'none' },
    },
    model: {
      slots: years,
      who: 'partners',
      of: (area: string, slot: Slot) => GRADES[area]?.[years.indexOf(slot)] ?? null,
    },
  },
];
