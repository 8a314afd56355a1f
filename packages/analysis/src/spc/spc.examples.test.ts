import { describeExamples } from '../examples.test-support.js';
import { anhoejRules } from './anhoej.js';
import type { ChartInput, ChartOptions } from './chart-input.js';
import { controlChart, controlChartIcons } from './control-chart.js';
import { ihiRules } from './ihi.js';
import { rebasedMedians } from './rebased-medians.js';

/** A chart of however few points an example has room for. */
function chart(values: ChartInput['values'], options: ChartOptions = {}, more: Partial<ChartInput> = {}) {
  return controlChart({ values, polarity: 'higher', ...more }, { minimumPoints: 0, ...options });
}

describeExamples('spc.md', {
  lines: (...input: Parameters<typeof chart>) => chart(...input).points[0],
  firedRules: (...input: Parameters<typeof chart>) => chart(...input).points.map(({ rules }) => rules),
  icons: controlChartIcons,
  anhoejRules,
  ihiRules,
  rebasedMedians,
});
