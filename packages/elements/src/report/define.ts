import '../benchmark-comparison/define.js';
import '../context/define.js';
import { define } from '../core/define.js';
import '../data-quality/define.js';
import '../exception-list/define.js';
import '../rag-tile/define.js';
import '../relationship-chart/define.js';
import '../scorecard-grid/define.js';
import '../story/define.js';
import '../strategy-map/define.js';
import '../trend-chart/define.js';
import { CairnReport } from './report.js';

/* A report is made of the other elements: they are defined with it. */
define('cairn-report', CairnReport);
export { CairnReport };
