import type { ShippedLanguages } from './languages.js';
import { gaelic } from './packs/gaelic.js';
import { welsh } from './packs/welsh.js';

/** Languages that come with Cairn besides English. The build for pages takes `shipped-on-demand.ts` in place of this file. */
export const shipped: ShippedLanguages = { cy: welsh, gd: gaelic };
