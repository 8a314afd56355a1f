import { define } from '../core/define.js';
import { CairnTrendSparkline } from './trend-sparkline.js';

define('cairn-trend-sparkline', CairnTrendSparkline);
export { CairnTrendSparkline };
