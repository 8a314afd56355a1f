import { define } from '../core/define.js';
import { CairnBenchmarkComparison } from './benchmark-comparison.js';

define('cairn-benchmark-comparison', CairnBenchmarkComparison);
export { CairnBenchmarkComparison };
