import { alert } from './alert.js';
import type { Descriptions } from './description.js';
import { document } from './document.js';
import { figures } from './figures.js';
import { indicator } from './indicator.js';
import { narrative } from './narrative.js';
import { primitives } from './primitives.js';
import { report } from './report.js';

/**
 * What every shape and field means, in words. They stand apart from the shapes, so that a page that shows widgets does not load them: the
 * published JSON Schema (for editors) and the tables of docs/data-format.md are made from them.
 */
export const descriptions: Descriptions = {
  ...document,
  ...indicator,
  ...figures,
  ...narrative,
  ...primitives,
  ...report,
  ...alert,
};
