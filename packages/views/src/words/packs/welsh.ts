import { WELSH_DIGRAPHS } from '../collation.js';
import type { LanguagePack } from '../languages.js';
import { cy } from '../messages/cy/cy.js';
import { welshPlural } from '../plurals.js';

export const welsh: LanguagePack = { messages: cy, plural: welshPlural, digraphs: WELSH_DIGRAPHS };
