export { CairnBenchmarkComparison } from './benchmark-comparison/benchmark-comparison.js';
export { CairnContext } from './context/context.js';
export { CairnData } from './cairn-data/cairn-data.js';
export { CairnDataQuality } from './data-quality/data-quality.js';
export { CairnElement } from './core/cairn-element.js';
export { configure } from './core/configure.js';
export { VERSION } from './core/version.js';
export { defineAll, type DefineOptions } from './define-all.js';
export { registerLanguage } from './core/register-language.js';
export type {
  CairnEventMap,
  ContextChangeDetail,
  ErrorDetail,
  PortfolioChangeDetail,
  LoadDetail,
  SelectDetail,
} from './core/events.js';
export { CairnExceptionList } from './exception-list/exception-list.js';
export type { PageConfiguration } from './core/configure.js';
export type { RequestHook } from './data/page-request.js';
export type { TokenSource } from './data/token.js';
export { CairnIndicatorProfile } from './indicator-profile/indicator-profile.js';
export { CairnPortfolio } from './portfolio/portfolio.js';
export { CairnRagTile } from './rag-tile/rag-tile.js';
export { CairnRelationshipChart } from './relationship-chart/relationship-chart.js';
export { CairnReport } from './report/report.js';
export { CairnScorecardGrid } from './scorecard-grid/scorecard-grid.js';
export { CairnStory } from './story/story.js';
export { CairnStrategyMap } from './strategy-map/strategy-map.js';
export { CairnTrendChart } from './trend-chart/trend-chart.js';
export { CairnTrendSparkline } from './trend-sparkline/trend-sparkline.js';
