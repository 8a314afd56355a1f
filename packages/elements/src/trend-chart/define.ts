import { define } from '../core/define.js';
import { CairnTrendChart } from './trend-chart.js';

define('cairn-trend-chart', CairnTrendChart);
export { CairnTrendChart };
