/** Where each element is defined; written out, so that whatever builds a page sees which files there are. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'cairn-benchmark-comparison': () => import('./benchmark-comparison/define.js'),
  'cairn-data': () => import('./cairn-data/define.js'),
  'cairn-context': () => import('./context/define.js'),
  'cairn-data-quality': () => import('./data-quality/define.js'),
  'cairn-exception-list': () => import('./exception-list/define.js'),
  'cairn-indicator-profile': () => import('./indicator-profile/define.js'),
  'cairn-portfolio': () => import('./portfolio/define.js'),
  'cairn-rag-tile': () => import('./rag-tile/define.js'),
  'cairn-relationship-chart': () => import('./relationship-chart/define.js'),
  'cairn-report': () => import('./report/define.js'),
  'cairn-scorecard-grid': () => import('./scorecard-grid/define.js'),
  'cairn-story': () => import('./story/define.js'),
  'cairn-strategy-map': () => import('./strategy-map/define.js'),
  'cairn-trend-chart': () => import('./trend-chart/define.js'),
  'cairn-trend-sparkline': () => import('./trend-sparkline/define.js'),
};
