import { code, type Judging } from './judging-code.js';

/** What compares and judges figures. The build of small files for pages takes `judging-on-demand.ts` in place of this file. */
export const judging = (): Judging => code;
