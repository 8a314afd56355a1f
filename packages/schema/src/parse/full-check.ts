/** The check that says what is wrong. The build of small files for pages takes `full-check-on-demand.ts` in place of this file. */
export { fullCheck } from './full.js';
