import { define } from '../core/define.js';
import { CairnRagTile } from './rag-tile.js';

define('cairn-rag-tile', CairnRagTile);
export { CairnRagTile };
