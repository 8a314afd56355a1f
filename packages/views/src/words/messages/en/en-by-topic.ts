import type { Messages } from '../messages.js';
import { common } from './common.js';

/**
 * English in the build of small files, which takes this in place of `en.ts`: what every view says. The topics are added by the views
 * that say them, which that build sees to: until all are there, nobody asks for those that are not.
 */
export const en = { ...common } as Messages;
