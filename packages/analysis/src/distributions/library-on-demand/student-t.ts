import { onDemand } from '../../on-demand.js';

/** The same quantile, fetched when a chart looks at a measure before and after something was done. */
export const libraryQuantile = onDemand(
  async () => (await import('../library/student-t.js')).libraryQuantile,
);
