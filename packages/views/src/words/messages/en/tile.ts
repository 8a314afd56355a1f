import type { TileMessages } from '../shapes/tile.js';

export const tile: TileMessages = {
  caption: (indicator, area) => `${indicator}, ${area}`,
  target: (kind, target) => `${kind} ${target}`,
  range: (lower, upper) => `${lower} to ${upper}`,
  published: (day) => `Published ${day}`,
  sentence: (indicator, area, value, period) => `${indicator} in ${area}: ${value} in ${period}.`,
  nothing: (indicator, area, why, period) => `${indicator} in ${area}: ${why} for ${period}.`,
  byHand: 'set by hand',
};
