import type { Measure } from '../model.js';
import { capability } from './capability.js';
import { careQuality } from './care-quality.js';
import { finance } from './finance.js';
import { leadership } from './leadership.js';
import { serviceDelivery } from './service-delivery.js';
import { serviceUsers } from './service-users.js';
import { strategicOutcomes } from './strategic-outcomes.js';

/** Every measure of the partnership, in the order of the scorecard. */
export const measures: readonly Measure[] = [
  ...strategicOutcomes,
  ...serviceUsers,
  ...finance,
  ...serviceDelivery,
  ...careQuality,
  ...leadership,
  ...capability,
];
