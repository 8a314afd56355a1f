import { alerts } from './alerts.js';
import { benchmark } from './benchmark.js';
import { chart } from './chart.js';
import { chartViews } from './chart-views.js';
import { context } from './context.js';
import { report } from './report.js';
import { portfolio } from './portfolio.js';
import { common } from './common.js';
import { comparison } from './comparison.js';
import { definition } from './definition.js';
import { exceptions } from './exceptions.js';
import { exports } from './exports.js';
import { grid } from './grid.js';
import { guides } from './guides.js';
import { of } from './guides/of.js';
import { map } from './map.js';
import { periods } from './periods.js';
import { profile } from './profile.js';
import { quality } from './quality.js';
import { reasons } from './reasons.js';
import { relationship } from './relationship.js';
import { sparkline } from './sparkline.js';
import { states } from './states.js';
import { story } from './story.js';
import { table } from './table.js';
import { tile } from './tile.js';
import type { Messages } from '../messages.js';

/** English. */
export const en: Messages = {
  ...common,
  periods,
  reasons,
  table,
  profile,
  story,
  quality,
  definition,
  tile,
  sparkline,
  exceptions,
  alerts,
  exports,
  grid,
  guides: { ...guides, of },
  comparison,
  benchmark,
  map,
  chart,
  chartViews,
  context,
  report,
  portfolio,
  relationship,
  states,
};
