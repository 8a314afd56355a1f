import { define } from '../core/define.js';
import { CairnRelationshipChart } from './relationship-chart.js';

define('cairn-relationship-chart', CairnRelationshipChart);
export { CairnRelationshipChart };
