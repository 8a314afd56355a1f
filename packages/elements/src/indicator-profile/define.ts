import { define } from '../core/define.js';
import { CairnIndicatorProfile } from './indicator-profile.js';

define('cairn-indicator-profile', CairnIndicatorProfile);
export { CairnIndicatorProfile };
