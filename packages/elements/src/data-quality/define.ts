import { define } from '../core/define.js';
import { CairnDataQuality } from './data-quality.js';

define('cairn-data-quality', CairnDataQuality);
export { CairnDataQuality };
