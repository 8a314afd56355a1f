import { define } from '../core/define.js';
import { CairnStrategyMap } from './strategy-map.js';

define('cairn-strategy-map', CairnStrategyMap);
export { CairnStrategyMap };
