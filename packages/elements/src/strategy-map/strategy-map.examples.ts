import { readDocument, type Dataset } from '@cairn/dataset';
import type {
  Framework,
  PerformanceDocumentInput,
  StrategyLink,
  StrategyMap,
  StrategyNode,
} from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument, quarters } from '@cairn/testing';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

/** Measures by what becomes of them: falls is on target, waits near it, delays off it; nobody counts carers, visits are suppressed. */
const MEASURES: Readonly<Record<string, readonly (number | null)[]>> = {
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

const nodes: readonly StrategyNode[] = [
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

const shown = (data: Dataset, area = 'northton') =>
  html`<cairn-strategy-map area=${area} .data=${data}></cairn-strategy-map>`;

export const Default: Example = {
  title: 'A map of nine objectives',
  width: 1200,
  render: () => shown(mapData()),
};

export const Narrow: Example = {
  title: 'In a narrow place, as a list',
  width: 320,
  render: () => shown(mapData()),
};

export const Tight: Example = {
  title: 'Wider than its place, scrolling inside',
  width: 700,
  render: () => shown(mapData()),
};

export const NoData: Example = {
  title: 'An area without figures',
  width: 1000,
  render: () => shown(mapData(), 'southton'),
};

export const NothingMeasured: Example = {
  title: 'Objectives that nothing measures',
  width: 1000,
  render: () =>
    shown(mapData({ nodes: nodes.map(({ id, label, perspective }) => ({ id, label, perspective })) })),
};

export const NoLinks: Example = {
  title: 'Objectives without links',
  width: 1000,
  render: () => shown(mapData({ links: [] })),
};

export const LongLabels: Example = {
  title: 'Long labels, wrapped and never cut',
  width: 1000,
  render: () =>
    shown(
      mapData({
        nodes: nodes.map((one) => ({
          ...one,
          label: `${typeof one.label === 'string' ? one.label : (one.label['en'] ?? '')}, as agreed by the integration joint board and its strategic planning group for interdisciplinary collaboration`,
        })),
      }),
    ),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', width: 1000, render: () => shown(mapData()) };

export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  width: 1000,
  render: () => shown(mapData()),
};

export const NoMap: Example = {
  title: 'A document without a map',
  render: () => shown(mapData({}, { strategyMaps: [] })),
};

export const EmptyMap: Example = {
  title: 'A map without objectives',
  render: () => shown(mapData({ nodes: [], links: [] })),
};

export const UnknownMap: Example = {
  title: 'Asked for a map that is not in the document',
  render: () => html`<cairn-strategy-map map="hwo" area="northton" .data=${mapData()}></cairn-strategy-map>`,
};

export const Failed: Example = {
  title: 'The document cannot be read; a link stands in',
  render: () =>
    html`<cairn-strategy-map area="northton" src="data:application/json,{}"
      ><a href="#table">The map as a table</a></cairn-strategy-map
    >`,
};

/** A large map: lanes of many objectives, linked from lane to lane. */
export const Large: Example = {
  title: 'Forty objectives',
  width: 1400,
  render: () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: `n${String(at)}`,
      label: `Objective ${String(at + 1)}`,
      perspective: ['outcomes', 'money', 'delivery', 'people'][Math.floor(at / 10)] ?? 'people',
      indicators: [Object.keys(MEASURES)[at % 5] ?? 'falls'],
    }));
    const between = Array.from({ length: 50 }, (_, at) => {
      const from = 10 + (at % 30);
      return {
        from: `n${String(from)}`,
        to: `n${String(Math.max(0, from - 10 + ((at * 7 + Math.floor(at / 30)) % 5) - 2))}`,
        effect: 'positive' as const,
      };
    });
    return shown(mapData({ nodes: many, links: between }));
  },
};
