import { define } from '../core/define.js';
import { CairnScorecardGrid } from './scorecard-grid.js';

define('cairn-scorecard-grid', CairnScorecardGrid);
export { CairnScorecardGrid };
