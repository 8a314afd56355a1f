import { define } from '../core/define.js';
import '../rag-tile/define.js';
import '../scorecard-grid/define.js';
import { CairnPortfolio } from './portfolio.js';

/* A portfolio is made of tiles or a grid: they are defined with it. */
define('cairn-portfolio', CairnPortfolio);
export { CairnPortfolio };
