import type { Contest, Contestant, Workload } from '../../measure/contest.js';
import { buildRelease, weighFiles, weighPeer, type Release } from './bundle.js';
import { firstFigure } from './first-figure.js';

const FIRST_FIVE = [
  'rag-tile',
  'trend-sparkline',
  'trend-chart',
  'benchmark-comparison',
  'scorecard-grid',
].map((name) => `${name}/define`);

/** What brings the figures and the elements to a page; what `cairn-data` is made of is in it. */
const LOADING = ['loader', 'loader/page'];

export function w6(): Workload {
  let built: Promise<Release> | undefined;
  const release = () => (built ??= buildRelease());
  const ours = (name: string, entries: readonly string[] | 'all', most?: number): Contestant => ({
    ...{ name, role: 'ours' },
    ...(most === undefined ? {} : { goal: { limit: null, most } }),
    run: async () => {
      const { folder, filesOf } = await release();
      return weighFiles(folder, filesOf(entries));
    },
  });
  const contest = (
    id: string,
    title: string,
    about: string,
    contestants: readonly Contestant[],
  ): Contest => ({
    ...{ id: `w6/${id}`, title, about, figure: 'kB' },
    rounds: { warm: 0, counted: 1 },
    contestants: () => contestants,
  });
  return {
    title: 'W6: what a page loads',
    about:
      'Kilobytes (1,000 bytes) as brotli sends them, from the same bundler, minified: for ours every file of the release that a page loads before the element runs, in English; for peers what the page imports from them. What peers do less is said with each workload above: most bring a drawing, ours the words, rules, tables and languages too.',
    contests: [
      contest(
        'sparkline',
        'A sparkline or a tile',
        'A chart library without its dates, plugins and tooltips.',
        [
          ours('cairn-trend-sparkline, given a dataset', ['trend-sparkline/define'], 10),
          ours('cairn-trend-sparkline with loading and checking', [...LOADING, 'trend-sparkline/define'], 22),
          ours('cairn-rag-tile with loading and checking', [...LOADING, 'rag-tile/define'], 25),
          peer('@fnando/sparkline', `export { sparkline } from '@fnando/sparkline';`),
          peer('uPlot', `export { default } from 'uplot';`),
          peer(
            'Chart.js, lines',
            `import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
           Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale);
           export { Chart };`,
          ),
          peer('Observable Plot, lines', `export { lineY, plot } from '@observablehq/plot';`),
        ],
      ),
      contest('comparison', 'A comparison', 'Bars with whiskers.', [
        ours('cairn-benchmark-comparison with loading and checking', [
          ...LOADING,
          'benchmark-comparison/define',
        ]),
        peer(
          'Chart.js, bars',
          `import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
           Chart.register(BarController, BarElement, LinearScale, CategoryScale);
           export { Chart };`,
        ),
        peer('Observable Plot, bars and rules', `export { barY, plot, ruleX } from '@observablehq/plot';`),
        peer('uPlot', `export { default } from 'uplot';`),
      ]),
      contest('scorecard', 'A scorecard', 'A grid that draws what is in view.', [
        ours('cairn-scorecard-grid with loading and checking', [...LOADING, 'scorecard-grid/define']),
        peer(
          'TanStack Virtual',
          `export { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';`,
        ),
        peer('regular-table', `import 'regular-table';`),
        peer(
          'AG Grid Community',
          `export { CellStyleModule, ClientSideRowModelModule, ColumnApiModule, createGrid, EventApiModule, ModuleRegistry, themeQuartz } from 'ag-grid-community';`,
        ),
      ]),
      contest('map', 'A strategy map', 'Layout, and with Cytoscape.js the drawing too.', [
        ours('cairn-strategy-map with loading and checking', [...LOADING, 'strategy-map/define']),
        peer('dagre', `export { graphlib, layout } from '@dagrejs/dagre';`),
        peer(
          'd3-dag',
          `export { coordGreedy, decrossTwoLayer, graphConnect, layeringSimplex, sugiyama } from 'd3-dag';`,
        ),
        peer('Cytoscape.js', `export { default } from 'cytoscape';`),
      ]),
      contest('all', 'Many elements', 'What a page with the loader comes to load.', [
        ours('tile, sparkline, chart, comparison and scorecard', [...LOADING, ...FIRST_FIVE]),
        ours('every element', 'all', 75),
      ]),
      firstFigure(release),
    ],
  };
}

function peer(name: string, source: string): Contestant {
  return { name, role: 'peer', run: () => weighPeer(source) };
}
