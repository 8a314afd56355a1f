import { onDemand } from '../../on-demand.js';

/** The same quantile, fetched when a funnel has to work out exact limits. */
export const libraryQuantile = onDemand(
  async () => (await import('../library/chi-square.js')).libraryQuantile,
);
