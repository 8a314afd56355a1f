/** Every element, defined. This is the entry of the self-contained bundle. */
import './core/page-prefix.js';
import { upgradePage } from './upgrade/upgrade.js';

export * from './benchmark-comparison/define.js';
export * from './cairn-data/define.js';
export * from './context/define.js';
export * from './data-quality/define.js';
export * from './exception-list/define.js';
export * from './indicator-profile/define.js';
export * from './portfolio/define.js';
export * from './rag-tile/define.js';
export * from './relationship-chart/define.js';
export * from './report/define.js';
export * from './scorecard-grid/define.js';
export * from './story/define.js';
export * from './strategy-map/define.js';
export * from './trend-chart/define.js';
export * from './trend-sparkline/define.js';
export { configure } from './core/configure.js';
export { VERSION } from './core/version.js';
export { registerLanguage } from './core/register-language.js';

upgradePage();
