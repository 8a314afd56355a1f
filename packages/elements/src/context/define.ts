import { define } from '../core/define.js';
import { CairnContext } from './context.js';

define('cairn-context', CairnContext);
export { CairnContext };
