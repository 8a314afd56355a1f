import { define } from '../core/define.js';
import { CairnExceptionList } from './exception-list.js';

define('cairn-exception-list', CairnExceptionList);
export { CairnExceptionList };
