import { define } from '../core/define.js';
import { CairnData } from './cairn-data.js';

define('cairn-data', CairnData);
export { CairnData };
