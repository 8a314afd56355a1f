import type { LanguagePack } from '../languages.js';
import { gd } from '../messages/gd/gd.js';
import { gaelicPlural } from '../plurals.js';

export const gaelic: LanguagePack = { messages: gd, plural: gaelicPlural };
