type Asked = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Elements that show one thing, with what they are asked for in the demo's document. */
export const SMALL: Asked = {
  'cairn-rag-tile': { indicator: 'delayed-discharges', area: 'aldermoor' },
  'cairn-trend-sparkline': { indicator: 'delayed-discharges', area: 'aldermoor' },
  'cairn-story': { story: 'home-in-two-days' },
  'cairn-trend-chart': { indicator: 'delayed-discharges', area: 'aldermoor' },
};

/** Elements that show many things at once. */
export const LARGE: Asked = {
  'cairn-scorecard-grid': { columns: 'measures', area: 'aldermoor' },
  'cairn-strategy-map': { area: 'aldermoor' },
  'cairn-benchmark-comparison': { indicator: 'delayed-discharges', area: 'aldermoor' },
  'cairn-relationship-chart': { indicators: 'delayed-discharges care-at-home-wait', area: 'aldermoor' },
  'cairn-exception-list': { area: 'aldermoor', framework: 'scorecard' },
  'cairn-indicator-profile': { indicator: 'delayed-discharges', area: 'aldermoor' },
  'cairn-report': { report: 'programme-board', area: 'aldermoor' },
  'cairn-data-quality': {},
  'cairn-portfolio': { area: 'aldermoor', view: 'hospital-to-home' },
};
