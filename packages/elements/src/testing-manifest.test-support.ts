import manifest from '../custom-elements.json';
import type { Example } from './testing-example.js';

interface Named {
  readonly name: string;
}

/** What the manifest says of an element. */
export interface Documented {
  readonly tagName: string;
  /** Path of the class's module within the package. */
  readonly path: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Module {
  readonly path: string;
  readonly declarations?: readonly Partial<Omit<Documented, 'path'>>[];
}

/** Every element that the manifest has. */
export const elements = (manifest.modules as readonly Module[]).flatMap(({ path, declarations = [] }) =>
  declarations.flatMap(({ tagName, ...one }): Documented[] =>
    tagName === undefined ? [] : [{ ...one, tagName, path }],
  ),
);

export const namesOf = (list: readonly Named[] = []): readonly string[] =>
  list.map(({ name }) => name).sort();

/** Where the examples of each element are; written out, so that the build of the tests finds them. */
const examples: Readonly<Record<string, () => Promise<object>>> = {
  'cairn-benchmark-comparison': () => import('./benchmark-comparison/benchmark-comparison.examples.js'),
  'cairn-context': () => import('./context/context.examples.js'),
  'cairn-data-quality': () => import('./data-quality/data-quality.examples.js'),
  'cairn-exception-list': () => import('./exception-list/exception-list.examples.js'),
  'cairn-indicator-profile': () => import('./indicator-profile/indicator-profile.examples.js'),
  'cairn-portfolio': () => import('./portfolio/portfolio.examples.js'),
  'cairn-rag-tile': () => import('./rag-tile/rag-tile.examples.js'),
  'cairn-relationship-chart': () => import('./relationship-chart/relationship-chart.examples.js'),
  'cairn-report': () => import('./report/report.examples.js'),
  'cairn-scorecard-grid': () => import('./scorecard-grid/scorecard-grid.examples.js'),
  'cairn-story': () => import('./story/story.examples.js'),
  'cairn-strategy-map': () => import('./strategy-map/strategy-map.examples.js'),
  'cairn-trend-chart': () => import('./trend-chart/trend-chart.examples.js'),
  'cairn-trend-sparkline': () => import('./trend-sparkline/trend-sparkline.examples.js'),
};

/** The examples that stand beside an element's class; `cairn-data` shows nothing itself and has none. */
export async function examplesOf({ tagName }: Documented): Promise<readonly Example[]> {
  const module = tagName === 'cairn-data' ? {} : await examples[tagName]?.();
  if (!module) throw new Error(`no examples of ${tagName} are known`);
  return Object.values(module).filter((one): one is Example => typeof one === 'object' && 'render' in one);
}
