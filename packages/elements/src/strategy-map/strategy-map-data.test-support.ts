import { readDocument, type Dataset } from '@cairn/dataset';
import type {
  Framework,
  PerformanceDocumentInput,
  StrategyLink,
  StrategyMap,
  StrategyNode,
} from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument, quarters } from '@cairn/testing';

/** Measures by what becomes of them: falls is on track, waits at risk, delays off it; nobody counts carers, visits are suppressed. */
export const MEASURES: Readonly<Record<string, readonly (number | null)[]>> = {
  falls: [12, 11.4, 11, 10.8],
  waits: [13, 12.6, 12.2, 11.9],
  delays: [12, 13, 14, 15.5],
  carers: [12, 12, null, null],
  visits: [11, 11, 11, null],
};

const framework: Framework = {
  id: 'scorecard',
  name: 'Scorecard',
  perspectives: [
    { id: 'outcomes', name: { en: 'Outcomes', cy: 'Canlyniadau' }, element: 'outcome' },
    { id: 'money', name: { en: 'Money', cy: 'Arian' }, element: 'outcome' },
    { id: 'delivery', name: { en: 'Service delivery', cy: 'Darparu gwasanaethau' }, element: 'process' },
    { id: 'people', name: { en: 'People and learning', cy: 'Pobl a dysgu' }, element: 'capability' },
  ],
  objectives: [
    {
      id: 'at-home',
      name: 'People live well at home',
      perspective: 'outcomes',
      indicators: ['falls', 'delays'],
      commentary: 'A second team begins in the spring.',
    },
  ],
};

const node = (
  id: string,
  perspective: string,
  en: string,
  cy: string,
  measured: Partial<StrategyNode> = {},
): StrategyNode => ({ id, perspective, label: { en, cy }, ...measured });

/** Nine nodes in four perspectives. */
export const nodes: readonly StrategyNode[] = [
  node('home', 'outcomes', 'People live well at home', 'Mae pobl yn byw’n dda gartref', {
    objective: 'at-home',
  }),
  node('safe', 'outcomes', 'Fewer falls', 'Llai o gwympiadau', { indicators: ['falls'] }),
  node('carers', 'outcomes', 'Carers are supported', 'Mae gofalwyr yn cael cymorth', {
    indicators: ['carers'],
  }),
  node('budget', 'money', 'We live within our means', 'Rydym yn byw o fewn ein modd', {
    indicators: ['waits'],
  }),
  node('discharge', 'delivery', 'Home on the day', 'Adref ar y diwrnod', { indicators: ['delays'] }),
  node('care', 'delivery', 'Care begins without delay', 'Mae gofal yn dechrau’n ddi-oed', {
    indicators: ['waits', 'falls'],
  }),
  node('visits', 'delivery', 'Every visit is made', 'Gwneir pob ymweliad', { indicators: ['visits'] }),
  node('posts', 'people', 'Posts are filled', 'Mae swyddi wedi’u llenwi', { indicators: ['falls'] }),
  node('plan', 'people', 'One plan for both councils', 'Un cynllun i’r ddau gyngor'),
];

const links: readonly StrategyLink[] = [
  {
    from: 'posts',
    to: 'care',
    effect: 'positive',
    strength: 'strong',
    lag: { en: '3 to 6 months', cy: '3 i 6 mis' },
    evidence: { en: 'Measured in the pilot.', cy: 'Wedi’i fesur yn y peilot.' },
  },
  { from: 'posts', to: 'visits', effect: 'positive', strength: 'weak' },
  { from: 'plan', to: 'discharge', effect: 'positive', strength: 'moderate' },
  { from: 'plan', to: 'safe', effect: 'unclear' },
  { from: 'care', to: 'discharge', effect: 'positive', strength: 'strong' },
  { from: 'care', to: 'budget', effect: 'negative', strength: 'moderate' },
  { from: 'discharge', to: 'home', effect: 'positive', strength: 'strong' },
  { from: 'discharge', to: 'carers', effect: 'negative', strength: 'weak' },
  { from: 'visits', to: 'safe', effect: 'positive' },
  { from: 'safe', to: 'home', effect: 'positive' },
  { from: 'budget', to: 'posts', effect: 'unclear', strength: 'weak' },
];

const map: StrategyMap = {
  id: 'how',
  name: { en: 'How care hangs together', cy: 'Sut mae gofal yn cydblethu' },
  framework: 'scorecard',
  nodes,
  links,
};

/** A dataset with one strategy map. */
export function mapData(
  own: Partial<StrategyMap> = {},
  document: Partial<PerformanceDocumentInput> = {},
): Dataset {
  const ids = Object.keys(MEASURES);
  const state = readDocument(
    minimalDocument({
      areas: [
        anArea({ name: { en: 'Northton', cy: 'Tref y Gogledd' } }),
        anArea({ id: 'southton', name: 'Southton' }),
      ],
      indicators: ids.map((id) =>
        anIndicator({
          id,
          name: `Rate of ${id}`,
          assessment: { method: 'target', tolerance: { absolute: 0.5 } },
        }),
      ),
      series: Object.entries(MEASURES).map(([indicator, values]) =>
        aSeries({
          indicator,
          values,
          ...(indicator === 'visits' ? { status: [null, null, null, 'Q'] } : {}),
        }),
      ),
      targets: ids.map((indicator) => aTarget({ indicator, periods: quarters(2024, 4) })),
      frameworks: [framework],
      strategyMaps: [{ ...map, ...own }],
      ...document,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

/** Twelve quarters as usual, then eight on another level: a shift that a control chart finds. */
const shifted = (from: number, to: number) =>
  Array.from({ length: 20 }, (_, at) => (at < 12 ? from : to) + (at % 2 === 0 ? 0.2 : -0.2));

/** The same map where the figures speak against three of its links: falls, delays and carers improve, waits get worse. */
export function questionedData(own: Partial<StrategyMap> = {}): Dataset {
  const moves: Readonly<Record<string, readonly number[]>> = {
    falls: shifted(14, 11),
    waits: shifted(11, 14),
    delays: shifted(15, 12),
    carers: shifted(12, 10),
  };
  return mapData(
    { nodes: nodes.map((one) => (one.id === 'care' ? { ...one, indicators: ['waits'] } : one)), ...own },
    {
      indicators: [...Object.keys(moves), 'visits'].map((id) =>
        anIndicator({ id, name: `Rate of ${id}`, assessment: { method: 'spc' }, spc: {} }),
      ),
      series: Object.entries(moves).map(([indicator, values]) =>
        aSeries({ indicator, values, periods: quarters(2020, 20) }),
      ),
      targets: [],
    },
  );
}
