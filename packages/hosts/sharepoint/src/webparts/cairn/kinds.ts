/** The widgets that a web part shows, by the names of their elements without `cairn-`. */
export const KINDS: readonly string[] = [
  'rag-tile',
  'trend-sparkline',
  'trend-chart',
  'scorecard-grid',
  'strategy-map',
  'benchmark-comparison',
  'relationship-chart',
  'exception-list',
  'indicator-profile',
  'story',
  'report',
  'data-quality',
  'portfolio',
];
