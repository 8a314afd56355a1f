import { readFileSync } from 'node:fs';
import { Dataset } from '@cairn/dataset';
import { parseText } from '@cairn/schema';
import { expect } from 'chai';
import { benchmarkComparisonView } from './benchmark-comparison/benchmark-comparison-view.js';
import { ragTileView } from './rag-tile/rag-tile-view.js';
import { scorecardGridView } from './scorecard-grid/scorecard-grid-view.js';
import type { StatusView } from './shared/status-view.js';
import { strategyMapView } from './strategy-map/strategy-map-view.js';
import { trendChartView } from './trend-chart/trend-chart-view.js';
import { viewIn } from './view.test-support.js';
import { Words } from './words/words.js';

/*
 * The promise of the whole: whatever widget a reader looks at, one indicator in one area and one period has one value, one unit, one
 * status and one period. Every widget is compared over the whole demo.
 */

const text = readFileSync(new URL('../../../demo/data/two-rivers.json', import.meta.url), 'utf8');
const { document } = parseText(text);
if (!document) throw new Error('the demo’s document cannot be read');
const dataset = new Dataset(document);

/** One area in four, the partners and the region among them: the rules do not look at an area's name. */
const named = ['aldermoor', 'greyhaven', 'kingfisher-coast', 'two-rivers-health-board'];
const areas = document.areas.map(({ id }) => id).filter((id, at) => named.includes(id) || at % 4 === 0);

const statusOf = ({ outcome, word, override }: StatusView) => ({ outcome, word, override });

for (const language of ['en', 'cy']) {
  const words = new Words(language, document.language, (id) => dataset.directory.comparator(id)?.name);

  /** What a tile says; null where there are no figures. */
  const tileOf = (indicator: string, area: string) => {
    const result = ragTileView(dataset, { indicator, area }, words);
    return 'absent' in result ? null : result.view;
  };

  describe(`one measure, area and period, in ${language}`, () => {
    it('has the same value, unit, status and period on its tile and in the scorecard', () => {
      let compared = 0;
      for (const framework of document.frameworks) {
        for (const area of areas) {
          const grid = viewIn(scorecardGridView(dataset, { framework: framework.id, areas: area }, words));
          const [column] = grid.columns;
          if (!column) throw new Error('the grid has no column');
          for (const line of grid.lines) {
            if (line.kind !== 'measure') continue;
            const tile = tileOf(line.indicator.id, area);
            const cell = grid.cell(line, column);
            if (!tile || !cell.status) continue;
            compared += 1;
            expect(statusOf(cell.status)).to.deep.equal(statusOf(tile.status));
            expect(cell.figure?.text).to.equal(tile.value.number?.number ?? tile.value.text);
            expect(cell.period ?? grid.head(line).note).to.contain(
              words.period(dataset.period(line.indicator.id, tile.periodText)!, 'short'),
            );
            if (tile.value.number && tile.value.number.unit !== '')
              expect(grid.head(line).note).to.contain(tile.value.number.unit);
            expect(grid.detail(line, column)?.value).to.contain(tile.value.text);
          }
        }
      }
      expect(compared).to.be.above(150);
    });

    it('has the same value, unit, status and period on its tile and on the strategy map', () => {
      let compared = 0;
      for (const { id } of document.strategyMaps) {
        for (const area of areas) {
          const map = viewIn(strategyMapView(dataset, { map: id, area }, words));
          for (const node of map.lanes.flatMap((lane) => lane.nodes)) {
            for (const measure of map.panel(node.id)?.measures ?? []) {
              const tile = tileOf(measure.indicator, area);
              if (!tile) continue;
              compared += 1;
              expect(statusOf(measure.status)).to.deep.equal(statusOf(tile.status));
              expect(measure).to.include({ value: tile.value.text, period: tile.period });
            }
          }
        }
      }
      expect(compared).to.be.above(150);
    });

    it('has the same value, unit, status and period on its tile and in the comparison', () => {
      let compared = 0;
      for (const { id: indicator } of document.indicators) {
        for (const area of areas) {
          const tile = tileOf(indicator, area);
          if (!tile) continue;
          const query = {
            indicator,
            area,
            period: undefined,
            group: undefined,
            comparator: undefined,
            sort: 'value' as const,
          };
          const comparison = viewIn(benchmarkComparisonView(dataset, query, words));
          const row = comparison.rows.find(({ own }) => own);
          if (!row) throw new Error(`${area} is not in its own comparison`);
          compared += 1;
          expect(statusOf(row.status)).to.deep.equal(statusOf(tile.status));
          expect(row.value).to.deep.equal(tile.value);
          expect(comparison.periodText).to.equal(tile.periodText);
          expect(comparison.unit).to.equal(tile.value.number?.unit ?? comparison.unit);
        }
      }
      expect(compared).to.be.above(150);
    });

    it('has the same status on its tile and by the signs of its trend chart, where a control chart judges', () => {
      let compared = 0;
      for (const { id: indicator } of document.indicators) {
        for (const area of areas) {
          const tile = tileOf(indicator, area);
          const { assessment } = dataset.fact({ indicator, area }) ?? {};
          if (!tile || assessment?.rule !== 'spc') continue;
          const query = {
            indicator,
            area,
            areas: [],
            from: undefined,
            to: undefined,
            comparators: [],
            last: null,
          };
          const sign = viewIn(trendChartView(dataset, query, words)).signs.find(
            ({ kind }) => kind === 'variation',
          );
          compared += 1;
          expect(sign?.word).to.equal(assessment.variation === undefined ? undefined : tile.status.word);
        }
      }
      expect(compared).to.be.above(10);
    });

    it('has the same status as an objective in the scorecard and as a node of the strategy map', () => {
      let compared = 0;
      for (const { id, framework } of document.strategyMaps) {
        for (const area of areas) {
          const map = viewIn(strategyMapView(dataset, { map: id, area }, words));
          const grid = viewIn(scorecardGridView(dataset, { framework, areas: area }, words));
          const [column] = grid.columns;
          if (!column) throw new Error('the grid has no column');
          for (const line of grid.lines) {
            if (line.kind !== 'objective') continue;
            const node = map.lanes
              .flatMap((lane) => lane.nodes)
              .find(({ objective }) => objective === line.id);
            const cell = grid.cell(line, column);
            if (!node?.status || !cell.status) continue;
            compared += 1;
            expect(statusOf(node.status)).to.deep.equal(statusOf(cell.status));
          }
        }
      }
      expect(compared).to.be.above(40);
    });
  });
}
