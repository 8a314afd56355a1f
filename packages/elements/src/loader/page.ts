/* What the loader does with the elements' own code. It comes after the loader, so that files and documents are on their way before it. */
export { CairnData } from '../cairn-data/cairn-data.js';
export { configure } from '../core/configure.js';
export { define } from '../core/define.js';
export { setPrefix } from '../core/prefix.js';
export { registerLanguage } from '../core/register-language.js';
export { warnOnce } from '../core/warn.js';
export { takeAskedAhead } from '../data/asked-ahead.js';
