import type { ShippedLanguages } from './languages.js';

/** The same languages, each fetched when a page speaks it. */
export const shipped: ShippedLanguages = {
  cy: async () => (await import('./packs/welsh.js')).welsh,
  gd: async () => (await import('./packs/gaelic.js')).gaelic,
};
