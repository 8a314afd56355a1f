import * as alert from '../src/document/alert.js';
import * as area from '../src/document/area.js';
import * as assessment from '../src/document/assessment.js';
import * as framework from '../src/document/framework.js';
import * as indicator from '../src/document/indicator.js';
import * as narrative from '../src/document/narrative.js';
import * as primitives from '../src/document/primitives.js';
import * as provenance from '../src/document/provenance.js';
import * as report from '../src/document/report.js';
import * as series from '../src/document/series.js';
import * as target from '../src/document/target.js';

/** Every shape of the document by its name. */
export const shapes: Readonly<Record<string, unknown>> = {
  ...alert,
  ...area,
  ...assessment,
  ...framework,
  ...indicator,
  ...narrative,
  ...primitives,
  ...provenance,
  ...report,
  ...series,
  ...target,
};
