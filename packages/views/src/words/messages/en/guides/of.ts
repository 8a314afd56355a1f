import type { GuidesMessages } from '../../shapes/guides.js';
import { comparison } from './comparison.js';
import { exceptions } from './exceptions.js';
import { grid } from './grid.js';
import { map } from './map.js';
import { profile } from './profile.js';
import { quality } from './quality.js';
import { relationship } from './relationship.js';
import { tile } from './tile.js';
import { trend } from './trend.js';

/** Every guide. */
export const of: GuidesMessages['of'] = {
  ...tile,
  ...trend,
  ...grid,
  ...map,
  ...comparison,
  ...relationship,
  ...exceptions,
  ...profile,
  ...quality,
};
