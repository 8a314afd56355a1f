import type { Report } from '@cairn/schema';
import { account } from './account.js';
import { board } from './board.js';
import { easyRead } from './easy-read.js';
import { planning } from './planning.js';
import { region } from './region.js';

/** The reports that the partnership of the demo makes of its document. */
export const reports: readonly Report[] = [board, planning, account, easyRead, region];
