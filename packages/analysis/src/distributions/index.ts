export { betaQuantile } from './beta-quantile.js';
export { binomialQuantile } from './binomial-quantile.js';
export { chiSquareProbability } from './chi-square-probability.js';
export { chiSquareQuantile } from './chi-square-quantile.js';
export { confidenceLevel, lowerTail, upperTail } from './confidence.js';
export { gammaQuantile } from './gamma-quantile.js';
export { normalMultiplier, normalQuantile } from './normal-quantile.js';
export { studentTQuantile } from './student-t-quantile.js';
