export { anhoejLimits, type AnhoejResult, anhoejRules, type RunMethod } from './anhoej.js';
export {
  type ChartInput,
  type ChartKind,
  type ChartOptions,
  chartOptions,
  MINIMUM_POINTS,
} from './chart-input.js';
export {
  type ChartIcons,
  type ControlChart,
  controlChart,
  controlChartIcons,
  type ControlPoint,
} from './control-chart.js';
export { type IhiOptions, type IhiResult, ihiRules } from './ihi.js';
export { type RebasedMedian, rebasedMedians, type RebaseOptions } from './rebased-medians.js';
export { SPC_RULES, type SpcRule } from './rules.js';
export { runsLimits } from './runs-limits.js';
