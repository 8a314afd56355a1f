import type { Measure } from '../model.js';
import { careQuality } from './care-quality.js';
import { complaints } from './complaints.js';
import { experience } from './experience.js';
import { finance } from './finance.js';
import { homeCare } from './home-care.js';
import { hospitalFlow } from './hospital-flow.js';
import { innovation } from './innovation.js';
import { leadership } from './leadership.js';
import { populationHealth } from './population-health.js';
import { urgentCare } from './urgent-care.js';
import { workforce } from './workforce.js';

/** Every measure of the partnership, in the order of the scorecard. */
export const measures: readonly Measure[] = [
  ...urgentCare,
  ...populationHealth,
  ...experience,
  ...complaints,
  ...finance,
  ...hospitalFlow,
  ...homeCare,
  ...careQuality,
  ...leadership,
  ...workforce,
  ...innovation,
];
