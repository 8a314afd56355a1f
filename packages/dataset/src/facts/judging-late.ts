import { code, type Judging } from './judging-code.js';

/** A file of its own for whoever fetches the code: it stands in one with much else. */
export const late = (): Judging => code;
